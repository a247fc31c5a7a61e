/** Pages. */
@NullMarked
package org.golrizan.query.pages;

import org.jspecify.annotations.NullMarked;
