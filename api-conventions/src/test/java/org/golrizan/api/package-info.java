@NullMarked
package org.golrizan.api;

import org.jspecify.annotations.NullMarked;
