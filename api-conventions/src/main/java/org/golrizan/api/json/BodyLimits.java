package org.golrizan.api.json;

/**
 * What a body may hold at most.
 *
 * @param textLength characters of a text that has no {@code @Size} of its own
 * @param listLength elements of a list
 * @param depth      of nesting
 * @param nameLength characters of a field's name
 * @param numberLength digits of a number
 * @param amount     rials of a single amount
 */
public record BodyLimits(int textLength, int listLength, int depth, int nameLength, int numberLength, long amount) {}
