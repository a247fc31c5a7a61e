/** The erasure of a person's data: asked for on a legal basis, decided by a second person, carried out in the key vault. */
@NullMarked
package org.golrizan.events.erasure;

import org.jspecify.annotations.NullMarked;
