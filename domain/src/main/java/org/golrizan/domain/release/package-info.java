/** Rules of release: the eligibility policy, release cases and their debt claims. */
@NullMarked
package org.golrizan.domain.release;

import org.jspecify.annotations.NullMarked;
