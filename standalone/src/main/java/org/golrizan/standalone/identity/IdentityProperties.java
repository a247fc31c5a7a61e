package org.golrizan.standalone.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who vouches for callers.
 *
 * @param developmentIssuer whether this process issues tokens itself, for demonstration logins whose password everybody knows;
 *                          else golrizan.issuer.uri names an issuer
 * @param tokenLifetime     how long an access token of the development issuer holds
 */
@ConfigurationProperties("golrizan.identity")
record IdentityProperties(@DefaultValue("true") boolean developmentIssuer, @DefaultValue("12h") Duration tokenLifetime) {}
