/** A command's way from the controller to the stored commit and back to the answer. */
@NullMarked
package org.golrizan.command.dispatch;

import org.jspecify.annotations.NullMarked;
