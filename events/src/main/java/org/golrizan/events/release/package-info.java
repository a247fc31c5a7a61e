/** Release cases: eligibility, debt claims, their settlement, approval and grant. */
@NullMarked
package org.golrizan.events.release;

import org.jspecify.annotations.NullMarked;
