package org.constat.match.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.lexicon.Concept;
import org.constat.lexicon.Sense;

/**
 * Knows the verbs that say no more than that what their object names is done: hold talks, have talks; make, voice a demand.
 *
 * @since 0.1
 */
public final class SupportVerbs {
    private static final Map<String, Set<String>> GROUPS = read();

    private SupportVerbs() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String line : WordLists.lines("support-verbs.txt")) {
            String[] words = line.split(" ", -1);
            Arrays.stream(words)
                    .skip(2)
                    .map(verb -> words[1] + " " + Folding.foldCase(verb.replace('_', ' ')))
                    .forEach(verb -> groups.computeIfAbsent(verb, unused -> new HashSet<>())
                            .add(words[0]));
        }
        return groups;
    }

    /** Returns the names of the groups of a verb. */
    public static Stream<String> groups(Lexeme verb) {
        return GROUPS.getOrDefault(verb.language() + " " + verb.folded(), Set.of()).stream();
    }

    /** Returns whether an expression tells of uttering what lasts: to have voiced a fear was an event, to fear is none. */
    public static boolean beginsWithUtterance(Lexeme expression) {
        int space = expression.folded().indexOf(' ');
        return space > 0
                && GROUPS.getOrDefault(
                                expression.language() + " "
                                        + expression.folded().substring(0, space),
                                Set.of())
                        .contains("attitude");
    }

    /** Returns whether two verbs say the same of what two nouns, if they are one, name. */
    public static boolean areOne(Lexeme verb, Lexeme other, Lexeme noun, Lexeme otherNoun) {
        return groups(verb)
                .filter(group -> groups(other).anyMatch(group::equals))
                .anyMatch(group -> fits(group, noun) && fits(group, otherNoun));
    }

    private static boolean fits(String group, Lexeme noun) {
        return acts(group, noun).findAny().isPresent();
    }

    /** Returns the ids of the concepts of what a noun names, as far as a group of verbs can say that it is done. */
    public static Stream<String> acts(String group, Lexeme noun) {
        return noun.senses().stream()
                .filter(sense -> sense.form() == Sense.Form.NOMINALISATION)
                .map(Sense::concept)
                .filter(concept -> fits(group, concept))
                .map(Concept::id)
                .distinct();
    }

    private static boolean fits(String group, Concept act) {
        return switch (group) {
            case "mutual" -> act.symmetric() || ConceptGroups.of("conversing").contains(act.id());
            case "attitude" ->
                act.family() != null || ConceptGroups.of("attitude").contains(act.id());
            case "suit" -> ConceptGroups.of("suing").contains(act.id());
            case "decision" -> ConceptGroups.of("deciding").contains(act.id());
            default -> !act.state();
        };
    }
}
