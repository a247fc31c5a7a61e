/** The rules of donations, each as a sentence. */
@NullMarked
package org.golrizan.domain.donations;

import org.jspecify.annotations.NullMarked;
