package org.golrizan.api.identity;

/**
 * A path under {@code /api/} that needs no token for GET. A side contributes a bean of this type for each.
 *
 * @param pattern as in request mappings, for example {@code /api/v1/dashboard/**}
 */
public record PublicPath(String pattern) {}
