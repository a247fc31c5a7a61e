@NullMarked
package org.golrizan.domain.familysupport;

import org.jspecify.annotations.NullMarked;
