/** Erasures of persons' data and where they stand. */
@NullMarked
package org.golrizan.query.erasures;

import org.jspecify.annotations.NullMarked;
