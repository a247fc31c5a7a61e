/** The published language of Golrizan: what an event is, ids, money, personal values, people and places. */
@NullMarked
package org.golrizan.events;

import org.jspecify.annotations.NullMarked;
