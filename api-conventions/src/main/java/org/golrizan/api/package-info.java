/** What both APIs share, as a Spring Boot auto-configuration. */
@NullMarked
package org.golrizan.api;

import org.jspecify.annotations.NullMarked;
