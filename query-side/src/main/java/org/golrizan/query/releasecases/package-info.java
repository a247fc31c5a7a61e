/** Release cases: their course, their claims and how the five channels settle them. */
@NullMarked
package org.golrizan.query.releasecases;

import org.jspecify.annotations.NullMarked;
