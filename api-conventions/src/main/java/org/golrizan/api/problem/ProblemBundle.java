package org.golrizan.api.problem;

/**
 * A bundle of sentences for the codes of domain rules. A side that has rules contributes a bean of this type.
 *
 * <p>The key is the rule's code, {@code {name}} stands for the detail of that name. English is in {@code <baseName>.properties},
 * Persian in {@code <baseName>_fa.properties}, both UTF-8.
 *
 * @param baseName the bundle on the class path, for example {@code golrizan-rules}
 */
public record ProblemBundle(String baseName) {}
