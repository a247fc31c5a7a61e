/** The erasure of a person's data: the decision, and what carries it out. */
@NullMarked
package org.golrizan.command.erasure;

import org.jspecify.annotations.NullMarked;
