/** What officials ask of releases and of money, each figure as of a position. */
@NullMarked
package org.golrizan.query.reports;

import org.jspecify.annotations.NullMarked;
