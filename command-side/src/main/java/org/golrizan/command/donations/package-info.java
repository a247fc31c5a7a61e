/** Benefactors, campaigns, funds, pledges, donations and allocations. */
@NullMarked
package org.golrizan.command.donations;

import org.jspecify.annotations.NullMarked;
