package org.constat.language.lexicon;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.lexicon.Concept;
import org.constat.lexicon.Lexicon;
import org.constat.lexicon.Sense;

/**
 * Two wordings, labelled by hand.
 *
 * @param field what they are about
 * @param kind a kind of concept; {@code deverbal} for a noun of action and its verb
 * @param link {@code same}; {@code implies} where the first implies the second; {@code narrower} where besides the second
 *     does not imply the first; {@code apart} where neither implies the other
 */
record WordingPair(
        String field, String kind, String link, String language, String one, String otherLanguage, String other) {

    static WordingPair parse(String line) {
        String[] fields = line.split("\t", -1);
        return new WordingPair(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6]);
    }

    boolean isLink() {
        return !link.equals("apart");
    }

    boolean isLinkedBy(Lexicon lexicon) {
        Set<String> these = concepts(lexicon, one, language);
        Set<String> those = concepts(lexicon, other, otherLanguage);
        return link.equals("same") ? !Collections.disjoint(these, those) : reaches(lexicon, these, those);
    }

    boolean isJoinedWronglyBy(Lexicon lexicon) {
        Set<String> these = concepts(lexicon, one, language);
        Set<String> those = concepts(lexicon, other, otherLanguage);
        return switch (link) {
            case "apart" -> reaches(lexicon, these, those) || reaches(lexicon, those, these);
            case "narrower" -> reaches(lexicon, those, these);
            default -> false;
        };
    }

    private static boolean reaches(Lexicon lexicon, Set<String> from, Set<String> to) {
        Set<String> all = new HashSet<>(from);
        from.forEach(id -> all.addAll(lexicon.broader(id)));
        return !Collections.disjoint(all, to);
    }

    private Set<String> concepts(Lexicon lexicon, String words, String tag) {
        return lexicon.senses(words, tag).stream()
                .filter(this::isMeant)
                .map(sense -> sense.concept().id())
                .collect(Collectors.toSet());
    }

    private boolean isMeant(Sense sense) {
        if (kind.equals("deverbal")) {
            return sense.concept().kind() == Concept.Kind.RELATION;
        }
        Concept.Kind wanted = Concept.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        return (sense.form() == Sense.Form.BASE && sense.concept().kind() == wanted)
                || (sense.form() == Sense.Form.NOMINALISATION && wanted == Concept.Kind.NOUN)
                || (sense.form() == Sense.Form.ADJECTIVE && wanted == Concept.Kind.ADJECTIVE);
    }

    @Override
    public String toString() {
        return field + ": " + language + " " + one + ", " + link + ", " + otherLanguage + " " + other;
    }
}
