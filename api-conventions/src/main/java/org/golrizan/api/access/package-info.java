/** Who may ask what, and for which part of the organisation: one table, checked at the operation and again where it is carried out. */
@NullMarked
package org.golrizan.api.access;

import org.jspecify.annotations.NullMarked;
