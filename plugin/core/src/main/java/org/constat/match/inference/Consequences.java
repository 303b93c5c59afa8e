package org.constat.match.inference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Concludes what becomes of something from what is done to it, and back: what is raised rises; what rises because of a tax, a tax
 * raises; what does not fall despite a tax, a tax does not lower.
 */
final class Consequences {
    private static final String RULE = "consequence";
    private static final String DESPITE = "despite";
    private static final Map<String, Set<String>> OF_DOING = new HashMap<>();
    private static final Map<String, Set<String>> DONE_BY_CAUSE = new HashMap<>();
    private static final Set<String> STATES = new HashSet<>();

    static {
        for (String line : WordLists.lines("consequences.txt")) {
            String[] concepts = line.split(" ", -1);
            if (concepts.length > 2) {
                STATES.add(concepts[1]);
            }
            OF_DOING.computeIfAbsent(concepts[0], unused -> new TreeSet<>()).add(concepts[1]);
            DONE_BY_CAUSE
                    .computeIfAbsent(concepts[1], unused -> new TreeSet<>())
                    .add(concepts[0]);
        }
    }

    private Consequences() {}

    static List<Conclusion> of(Fact fact, Lexeme relation) {
        boolean ofSubject = fact.object() == null && fact.subject() instanceof Phrase;
        if (fact.polarity() == Polarity.NEGATIVE) {
            return ofSubject && fact.modality() == Modality.ASSERTED
                    ? doneBy(Causes.of(fact, DESPITE), fact, relation)
                    : List.of();
        }
        if (fact.object() instanceof Phrase) {
            Fact itself = fact.toBuilder().subject(fact.object()).object(null).build();
            return concluded(itself, said(relation, OF_DOING));
        }
        return ofSubject ? doneTo(fact, relation) : List.of();
    }

    /** Who closes is closed; what closes because of a strike, a strike closes. */
    private static List<Conclusion> doneTo(Fact fact, Lexeme relation) {
        List<Conclusion> conclusions = new ArrayList<>(doneBy(Causes.of(fact), fact, relation));
        if (ConceptGroups.says(relation, "opening-and-closing")) {
            Set<String> same = new TreeSet<>(ConceptGroups.of("opening-and-closing"));
            same.removeIf(concept -> !relation.says(concept));
            conclusions.addAll(concluded(doing(fact, null).build(), same));
        }
        return conclusions;
    }

    private static List<Conclusion> doneBy(@Nullable Argument cause, Fact fact, Lexeme relation) {
        if (cause == null || !(cause.filler() instanceof Phrase)) {
            return List.of();
        }
        List<Argument> rest = new ArrayList<>(fact.arguments());
        rest.remove(cause);
        return concluded(doing(fact, cause.filler()).arguments(rest).build(), said(relation, DONE_BY_CAUSE));
    }

    private static Fact.Builder doing(Fact fact, @Nullable Filler doer) {
        return fact.toBuilder().subject(doer).object(fact.subject());
    }

    private static Set<String> said(Lexeme relation, Map<String, Set<String>> table) {
        Set<String> found = new TreeSet<>();
        relation.concepts().forEach(concept -> found.addAll(table.getOrDefault(concept.id(), Set.of())));
        return found;
    }

    private static List<Conclusion> concluded(Fact fact, Set<String> concepts) {
        return concepts.stream()
                .map(concept -> new Conclusion(RULE, lasting(fact, concept), concept))
                .toList();
    }

    /** Who was taken into custody is in custody, unless it was in some other year. */
    private static Fact lasting(Fact fact, String concept) {
        boolean longAgo = fact.arguments().stream()
                .anyMatch(argument -> argument.filler().text().matches(".*\\b(19|20)\\d\\d\\b.*"));
        return STATES.contains(concept) && fact.tense() == Tense.PAST && !longAgo
                ? fact.toBuilder().tense(Tense.PRESENT).build()
                : fact;
    }
}
