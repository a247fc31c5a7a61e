/** Which prisoners a fund could free. */
@NullMarked
package org.golrizan.query.proposals;

import org.jspecify.annotations.NullMarked;
