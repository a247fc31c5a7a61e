/** What every decider shares. The domain is pure: no clock, no random, no framework. */
@NullMarked
package org.golrizan.domain;

import org.jspecify.annotations.NullMarked;
