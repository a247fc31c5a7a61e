/** JSON in and out: strict, typed, and every wrong field reported at once. */
@NullMarked
package org.golrizan.api.json;

import org.jspecify.annotations.NullMarked;
