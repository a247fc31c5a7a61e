/** Who is already known: national ids to persons, by a keyed hash, outside the event log so that it can be erased. */
@NullMarked
package org.golrizan.command.identity;

import org.jspecify.annotations.NullMarked;
