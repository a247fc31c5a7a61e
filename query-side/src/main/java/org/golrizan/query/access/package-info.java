/** Who may read what: role by operation, scope by the place a document lies in. */
@NullMarked
package org.golrizan.query.access;

import org.jspecify.annotations.NullMarked;
