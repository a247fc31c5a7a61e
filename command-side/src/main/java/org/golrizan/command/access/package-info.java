/** Who may issue which command, and for which place. */
@NullMarked
package org.golrizan.command.access;

import org.jspecify.annotations.NullMarked;
