@NullMarked
package org.golrizan.domain.erasure;

import org.jspecify.annotations.NullMarked;
