/** Rules of donations: benefactors, campaigns, funds, pledges, donations and their allocation. */
@NullMarked
package org.golrizan.domain.donations;

import org.jspecify.annotations.NullMarked;
