/** How the command side reaches streams through Axon: shells over deciders, one unit of work over several of them. */
@NullMarked
package org.golrizan.command.stream;

import org.jspecify.annotations.NullMarked;
