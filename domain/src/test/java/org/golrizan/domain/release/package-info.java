/** The rules of release, each as a sentence. */
@NullMarked
package org.golrizan.domain.release;

import org.jspecify.annotations.NullMarked;
