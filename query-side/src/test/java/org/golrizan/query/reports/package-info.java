/** What officials are told. */
@NullMarked
package org.golrizan.query.reports;

import org.jspecify.annotations.NullMarked;
