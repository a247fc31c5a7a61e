/** What follows from events of one feature in another: durable, and done once. */
@NullMarked
package org.golrizan.command.followups;

import org.jspecify.annotations.NullMarked;
