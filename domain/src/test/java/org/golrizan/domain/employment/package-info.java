@NullMarked
package org.golrizan.domain.employment;

import org.jspecify.annotations.NullMarked;
