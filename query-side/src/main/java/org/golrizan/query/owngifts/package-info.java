/** A benefactor's own gifts and where they went, without whom they helped. */
@NullMarked
package org.golrizan.query.owngifts;

import org.jspecify.annotations.NullMarked;
