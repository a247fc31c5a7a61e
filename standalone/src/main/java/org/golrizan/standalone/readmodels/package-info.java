/** The read models of the embedded home: an in-process server over a file that is thrown away when in doubt. */
@NullMarked
package org.golrizan.standalone.readmodels;

import org.jspecify.annotations.NullMarked;
