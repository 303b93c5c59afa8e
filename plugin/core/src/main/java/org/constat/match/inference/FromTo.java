package org.constat.match.inference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Concludes from two numbers whether something rises or falls, and from a rise or fall from which number to which it goes. */
final class FromTo {
    private static final String RULE = "from-to";
    private static final String PASSING = "go-from-to";
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final String FROM = "from";
    private static final String TO = "to";

    private FromTo() {}

    static List<Conclusion> change(Fact fact, Lexeme relation, String language) {
        if (relation.says(PASSING) || (ConceptGroups.says(relation, "pacing") && argument(fact, FROM) != null)) {
            return risesOrFalls(fact, language).stream().toList();
        }
        Argument from = argument(fact, FROM);
        return ConceptGroups.says(relation, "changing")
                        && fact.object() == null
                        && from != null
                        && counts(from.filler()) != null
                        && argument(fact, TO) != null
                ? List.of(new Conclusion(RULE, fact, PASSING), new Conclusion(RULE, passes(fact, from), PASSING))
                : List.of();
    }

    private static Optional<Conclusion> risesOrFalls(Fact fact, String language) {
        Argument hung = argument(fact, FROM);
        Filler from = hung == null ? fact.object() : hung.filler();
        Argument reached = argument(fact, TO);
        Filler to = reached == null ? null : reached.filler();
        Quantity before = from == null ? null : counts(from);
        Quantity after = to == null ? null : counts(to);
        if (from == null || to == null || before == null || after == null || !countTheSame(from, before, to, after)) {
            return Optional.empty();
        }
        int order = order(before.value(), after.value());
        ConcludedVerb verb = order > 0 ? ConcludedVerb.RISE : ConcludedVerb.FALL;
        List<Argument> arguments = new ArrayList<>(fact.arguments());
        if (hung == null) {
            arguments.add(new Argument(FROM, from));
        }
        Fact change = fact.toBuilder()
                .relation(verb.in(language))
                .object(null)
                .arguments(arguments)
                .build();
        return order == 0 ? Optional.empty() : Optional.of(new Conclusion(RULE, change, verb.concept()));
    }

    /** From 50 to 27 million is a fall: the first number may leave to the second what it counts in. */
    private static int order(BigDecimal before, BigDecimal after) {
        BigDecimal scaled = after;
        int order = after.compareTo(before);
        while (before.compareTo(THOUSAND) < 0 && scaled.compareTo(THOUSAND) >= 0) {
            scaled = scaled.divide(THOUSAND, MathContext.DECIMAL64);
        }
        return scaled.compareTo(before) == order ? order : 0;
    }

    private static Fact passes(Fact fact, Argument from) {
        List<Argument> rest = new ArrayList<>(fact.arguments());
        rest.remove(from);
        return fact.toBuilder().object(from.filler()).arguments(rest).build();
    }

    /** Units may be left out beside the first number, not changed. */
    private static boolean countTheSame(Filler from, Quantity before, Filler to, Quantity after) {
        Word one = Lexemes.head((Phrase) from);
        Word other = Lexemes.head((Phrase) to);
        return (before.unit() == null || Objects.equals(before.unit(), after.unit()))
                && (one.kind() == Word.Kind.OTHER || one.lemma().equals(other.lemma()));
    }

    private static @Nullable Quantity counts(Filler filler) {
        Quantity quantity = filler instanceof Phrase phrase ? phrase.quantity() : null;
        return quantity == null || quantity.ordinal() ? null : quantity;
    }

    private static @Nullable Argument argument(Fact fact, String role) {
        return fact.arguments().stream()
                .filter(argument -> argument.role().equals(role))
                .findFirst()
                .orElse(null);
    }
}
