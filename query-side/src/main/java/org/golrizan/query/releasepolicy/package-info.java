/** The versions of the release policy. */
@NullMarked
package org.golrizan.query.releasepolicy;

import org.jspecify.annotations.NullMarked;
