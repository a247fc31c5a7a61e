@NullMarked
package org.golrizan.domain;

import org.jspecify.annotations.NullMarked;
