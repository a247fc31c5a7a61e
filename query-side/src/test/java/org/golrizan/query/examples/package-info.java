/** The examples are true. */
@NullMarked
package org.golrizan.query.examples;

import org.jspecify.annotations.NullMarked;
