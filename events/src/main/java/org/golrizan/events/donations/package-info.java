/** Benefactors, campaigns, funds, pledges, donations and their allocation. */
@NullMarked
package org.golrizan.events.donations;

import org.jspecify.annotations.NullMarked;
