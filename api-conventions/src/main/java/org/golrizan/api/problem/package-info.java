/** Everything that goes wrong becomes an RFC 9457 problem detail here, in the caller's language. */
@NullMarked
package org.golrizan.api.problem;

import org.jspecify.annotations.NullMarked;
