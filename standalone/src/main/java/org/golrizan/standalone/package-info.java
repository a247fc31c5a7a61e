/** Both sides in one process on the embedded home: for trying, developing and a single office. */
@NullMarked
package org.golrizan.standalone;

import org.jspecify.annotations.NullMarked;
