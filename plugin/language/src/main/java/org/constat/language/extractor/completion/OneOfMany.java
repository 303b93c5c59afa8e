package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;

/** Says of who is one of several what those do: "Lund est l'une des villes accueillant des réfugiés". */
final class OneOfMany {
    private static final String RULE = "one of many";
    private static final Pattern ONE = Pattern.compile("(?i)(l'une? des|l'une? de|une? des|one of) .*");
    private static final Set<String> DESCRIBING = Set.of("participle", "relative");

    private OneOfMany() {}

    /** Returns the facts of a sentence, with those of the one among several, also inside of what is made of them. */
    static List<Fact> resolved(List<Fact> sentence) {
        List<Fact> all = new ArrayList<>(sentence);
        for (Fact described : sentence) {
            Phrase many = described.subject() instanceof Phrase subject && DESCRIBING.contains(described.rule())
                    ? subject
                    : null;
            if (many != null) {
                sentence.forEach(fact -> addOne(fact, many, described, all));
            }
        }
        return all;
    }

    private static void addOne(Fact fact, Phrase many, Fact described, List<Fact> all) {
        if (isOneOf(fact, many)) {
            all.add(doing(fact, described)
                    .source(fact.source())
                    .evidence(fact.evidence())
                    .rule(RULE)
                    .build());
        } else if (fact.object() instanceof Fact content && isOneOf(content, many)) {
            all.add(fact.toBuilder()
                    .object(doing(content, described).source(content.source()).build())
                    .rule(RULE)
                    .build());
        }
    }

    private static Fact.Builder doing(Fact being, Fact described) {
        return described.toBuilder()
                .subject(being.subject())
                .polarity(being.polarity())
                .modality(being.modality())
                .tense(described.tense() == Tense.PAST ? Tense.PAST : being.tense());
    }

    private static boolean isOneOf(Fact fact, Phrase many) {
        return fact.subject() != null
                && fact.polarity() == Polarity.AFFIRMATIVE
                && Heads.isBeing(fact)
                && fact.object() instanceof Phrase one
                && ONE.matcher(one.text()).matches()
                && (one.text().equals(many.text())
                        || one.complements().stream()
                                .anyMatch(
                                        complement -> complement.phrase().text().equals(many.text())));
    }
}
