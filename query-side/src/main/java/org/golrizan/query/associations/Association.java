package org.golrizan.query.associations;

/**
 * A Prisoner Support Association.
 *
 * @param id       its code
 * @param province {@code IR-} and two digits
 */
public record Association(String id, String persianName, String englishName, String province) {}
