@NullMarked
package org.golrizan.command;

import org.jspecify.annotations.NullMarked;
