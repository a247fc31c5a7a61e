/** The command line for verification, backup, restore and copies of event stores. Speaks Persian and English. */
@NullMarked
package org.golrizan.maintenance;

import org.jspecify.annotations.NullMarked;
