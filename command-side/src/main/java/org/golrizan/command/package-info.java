/** The staff API: commands, decided by the domain, stored through Axon. */
@NullMarked
package org.golrizan.command;

import org.jspecify.annotations.NullMarked;
