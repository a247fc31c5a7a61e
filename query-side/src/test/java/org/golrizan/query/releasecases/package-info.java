/** How a release case looks after each event. */
@NullMarked
package org.golrizan.query.releasecases;

import org.jspecify.annotations.NullMarked;
