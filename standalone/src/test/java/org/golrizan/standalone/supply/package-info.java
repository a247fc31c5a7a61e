/** What the program is made of. */
@NullMarked
package org.golrizan.standalone.supply;

import org.jspecify.annotations.NullMarked;
