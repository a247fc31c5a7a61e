/** What every operation of the OpenAPI document shares. */
@NullMarked
package org.golrizan.api.openapi;

import org.jspecify.annotations.NullMarked;
