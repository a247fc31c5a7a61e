/** What snapshots of streams promise. */
@NullMarked
package org.golrizan.command.stream;

import org.jspecify.annotations.NullMarked;
