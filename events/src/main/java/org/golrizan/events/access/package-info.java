/** Who was shown whose personal data, and who was denied what. */
@NullMarked
package org.golrizan.events.access;

import org.jspecify.annotations.NullMarked;
