/** What answers look like, for the OpenAPI document. */
@NullMarked
package org.golrizan.query.examples;

import org.jspecify.annotations.NullMarked;
