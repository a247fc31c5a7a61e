/** Commands that other organisations' systems sign. */
@NullMarked
package org.golrizan.api.signature;

import org.jspecify.annotations.NullMarked;
