/** Both ports in files of H2's MVStore, for one process. */
@NullMarked
package org.golrizan.eventstore.embedded;

import org.jspecify.annotations.NullMarked;
