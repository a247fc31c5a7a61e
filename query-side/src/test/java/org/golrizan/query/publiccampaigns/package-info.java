/** What the public sees of gatherings, and what it does not. */
@NullMarked
package org.golrizan.query.publiccampaigns;

import org.jspecify.annotations.NullMarked;
