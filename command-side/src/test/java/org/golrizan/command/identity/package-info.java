/** A national id is registered once. */
@NullMarked
package org.golrizan.command.identity;

import org.jspecify.annotations.NullMarked;
