/** Requests that meet others: ETags, If-Match and Idempotency-Key. */
@NullMarked
package org.golrizan.api.concurrency;

import org.jspecify.annotations.NullMarked;
