/** The gatherings as the public sees them: sums only, and none that would point to somebody. */
@NullMarked
package org.golrizan.query.publiccampaigns;

import org.jspecify.annotations.NullMarked;
