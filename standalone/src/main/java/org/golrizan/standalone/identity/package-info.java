/** A development issuer of tokens, with demonstration logins: it stands in for the organisation's identity provider. */
@NullMarked
package org.golrizan.standalone.identity;

import org.jspecify.annotations.NullMarked;
