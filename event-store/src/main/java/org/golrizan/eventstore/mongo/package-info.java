/** Keyed documents on a server of MongoDB's protocol. */
@NullMarked
package org.golrizan.eventstore.mongo;

import org.jspecify.annotations.NullMarked;
