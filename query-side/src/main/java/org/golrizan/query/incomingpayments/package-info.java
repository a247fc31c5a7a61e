/** Payments that came in, and whose they are. */
@NullMarked
package org.golrizan.query.incomingpayments;

import org.jspecify.annotations.NullMarked;
