/** The versions of the policy of family support. */
@NullMarked
package org.golrizan.query.supportpolicy;

import org.jspecify.annotations.NullMarked;
