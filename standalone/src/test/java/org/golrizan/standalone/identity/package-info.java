@NullMarked
package org.golrizan.standalone.identity;

import org.jspecify.annotations.NullMarked;
