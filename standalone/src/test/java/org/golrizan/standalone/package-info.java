@NullMarked
package org.golrizan.standalone;

import org.jspecify.annotations.NullMarked;
