/** Release cases, their claims, approval and grant. */
@NullMarked
package org.golrizan.command.release;

import org.jspecify.annotations.NullMarked;
