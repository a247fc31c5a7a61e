/** The id of a request: from the caller or made here, in every log line, problem and event that follows. */
@NullMarked
package org.golrizan.api.correlation;

import org.jspecify.annotations.NullMarked;
