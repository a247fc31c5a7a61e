@NullMarked
package org.golrizan.standalone.startup;

import org.jspecify.annotations.NullMarked;
