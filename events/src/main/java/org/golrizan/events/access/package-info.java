/** Who was shown whose personal data. */
@NullMarked
package org.golrizan.events.access;

import org.jspecify.annotations.NullMarked;
