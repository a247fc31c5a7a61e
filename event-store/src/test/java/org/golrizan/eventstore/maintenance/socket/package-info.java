/** Tests of maintenance through the running process. */
@NullMarked
package org.golrizan.eventstore.maintenance.socket;

import org.jspecify.annotations.NullMarked;
