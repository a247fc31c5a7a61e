/** What the demonstration data promises. */
@NullMarked
package org.golrizan.standalone.demo;

import org.jspecify.annotations.NullMarked;
