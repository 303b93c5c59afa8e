package org.constat.match.inference;

import org.constat.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A fact that an inference rule has drawn from another.
 *
 * @param rule the name of the rule
 * @param fact the conclusion
 * @param concept what its relation says, where the rule gives it another one than its words say; else null
 * @since 0.1
 */
public record Conclusion(String rule, Fact fact, @Nullable String concept) {}
