package org.golrizan.query.prisons;

/**
 * A prison.
 *
 * @param id       its code
 * @param province {@code IR-} and two digits
 */
public record Prison(String id, String persianName, String englishName, String province) {}
