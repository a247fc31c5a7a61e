/** The query side over HTTP, and what its tests are made of. */
@NullMarked
package org.golrizan.query;

import org.jspecify.annotations.NullMarked;
