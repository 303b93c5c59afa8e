package org.constat.language.phrases.reading;

import java.math.BigDecimal;
import org.constat.Quantity;

/**
 * A number as the text writes it.
 *
 * @param value the number
 * @param bound how it limits what it counts, where the number itself says so ("une vingtaine")
 * @param ordinal whether it is a rank
 * @param end behind its last token
 * @since 0.1
 */
public record Numeral(BigDecimal value, Quantity.Bound bound, boolean ordinal, int end) {}
