/** Tests of the command line. */
@NullMarked
package org.golrizan.maintenance;

import org.jspecify.annotations.NullMarked;
