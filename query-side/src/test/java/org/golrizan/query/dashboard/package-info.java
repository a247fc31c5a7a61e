/** What the figures add up to, and what of them nobody may see. */
@NullMarked
package org.golrizan.query.dashboard;

import org.jspecify.annotations.NullMarked;
