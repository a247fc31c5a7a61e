/** The erasure of a person's data: two people decide, and what was decided is carried out once. */
@NullMarked
package org.golrizan.domain.erasure;

import org.jspecify.annotations.NullMarked;
