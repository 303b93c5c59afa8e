package org.constat.language.quantities;

import java.math.BigDecimal;

/**
 * A number as a text writes it, in digits, in words, or in both ("1.1 billion").
 *
 * @param value the number
 * @param ordinal whether it is a rank ("deuxième", "3rd")
 * @param begin its first token
 * @param end behind its last token
 * @since 0.1
 */
public record Numeral(BigDecimal value, boolean ordinal, int begin, int end) {}
