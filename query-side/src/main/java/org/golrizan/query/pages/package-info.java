/** The pages people see: dashboard and audit trail. */
@NullMarked
package org.golrizan.query.pages;

import org.jspecify.annotations.NullMarked;
