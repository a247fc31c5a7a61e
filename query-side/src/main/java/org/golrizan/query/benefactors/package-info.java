/** Benefactors. */
@NullMarked
package org.golrizan.query.benefactors;

import org.jspecify.annotations.NullMarked;
