/** The demonstration data: a seeded script of commands, and the loader that sends them to the running API. */
@NullMarked
package org.golrizan.standalone.demo;

import org.jspecify.annotations.NullMarked;
