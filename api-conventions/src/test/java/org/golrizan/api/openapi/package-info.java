@NullMarked
package org.golrizan.api.openapi;

import org.jspecify.annotations.NullMarked;
