/** Black-box tests: Golrizan runs in a process of its own, reached over HTTP and in a browser. */
@NullMarked
package org.golrizan.acceptance;

import org.jspecify.annotations.NullMarked;
