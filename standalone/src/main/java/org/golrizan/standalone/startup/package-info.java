/** A start that fails says why in one line. */
@NullMarked
package org.golrizan.standalone.startup;

import org.jspecify.annotations.NullMarked;
