/** The Prisoner Support Associations. */
@NullMarked
package org.golrizan.query.associations;

import org.jspecify.annotations.NullMarked;
