@NullMarked
package org.golrizan.events;

import org.jspecify.annotations.NullMarked;
