/** Maintenance of a data folder through the process that has it open: a socket in the folder, its protocol, both ends of it. */
@NullMarked
package org.golrizan.eventstore.maintenance.socket;

import org.jspecify.annotations.NullMarked;
