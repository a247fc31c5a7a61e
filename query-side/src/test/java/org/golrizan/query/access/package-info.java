@NullMarked
package org.golrizan.query.access;

import org.jspecify.annotations.NullMarked;
