/** Bank loans for debt claims: what is owed and what was repaid. */
@NullMarked
package org.golrizan.query.loans;

import org.jspecify.annotations.NullMarked;
