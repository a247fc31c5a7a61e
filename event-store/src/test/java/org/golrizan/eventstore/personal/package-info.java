@NullMarked
package org.golrizan.eventstore.personal;

import org.jspecify.annotations.NullMarked;
