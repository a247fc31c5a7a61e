/** Allocations of money to debt claims. */
@NullMarked
package org.golrizan.query.allocations;

import org.jspecify.annotations.NullMarked;
