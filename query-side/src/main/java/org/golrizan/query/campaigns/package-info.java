/** Golrizan gatherings with the money of their funds. */
@NullMarked
package org.golrizan.query.campaigns;

import org.jspecify.annotations.NullMarked;
