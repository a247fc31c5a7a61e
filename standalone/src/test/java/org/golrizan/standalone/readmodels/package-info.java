/** What becomes of the read models of the embedded home when it stops, and when it is stopped. */
@NullMarked
package org.golrizan.standalone.readmodels;

import org.jspecify.annotations.NullMarked;
