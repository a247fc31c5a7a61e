/** How a view comes to be: declared as a pure fold, fed by one event processor, kept in one collection, read by the API. */
@NullMarked
package org.golrizan.query.view;

import org.jspecify.annotations.NullMarked;
