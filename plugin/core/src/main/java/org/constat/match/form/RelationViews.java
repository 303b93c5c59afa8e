package org.constat.match.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.constat.Polarity;
import org.constat.lexicon.Concept;
import org.constat.lexicon.Lexicon;
import org.constat.match.words.Lexeme;
import org.constat.match.words.WordLists;

/**
 * Says which other concepts a relation word speaks of: those of its other end, and those that it excludes.
 *
 * @since 0.1
 */
public final class RelationViews {
    private static final int CAPACITY = 50_000;

    private final Lexicon lexicon;
    private final Map<String, Set<String>> transfers = new HashMap<>();
    private final Map<Lexeme, Views> known = new HashMap<>();

    public RelationViews(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (String line : WordLists.lines("transfer-concepts.txt")) {
            int space = line.indexOf(' ');
            transfers.put(
                    line.substring(0, space), Set.of(line.substring(space + 1).split(" ")));
        }
    }

    /**
     * What a relation word speaks of besides itself.
     *
     * @param excludedIfAffirmed the concepts that it excludes
     * @param excludedIfDenied the concepts that its denial excludes
     * @param swapped the converses whose object is its subject
     * @param handed the converses whose object is its own, and whose subject is he to whom it goes
     * @param receiving whether its subject is he to whom it goes
     * @param symmetric whether its ends are alike
     */
    record Views(
            Set<String> excludedIfAffirmed,
            Set<String> excludedIfDenied,
            Set<String> swapped,
            Set<String> handed,
            boolean receiving,
            boolean symmetric) {

        Set<String> excluded(Polarity polarity) {
            return polarity == Polarity.AFFIRMATIVE ? excludedIfAffirmed : excludedIfDenied;
        }
    }

    /** Returns what a relation word speaks of besides itself. */
    Views of(Lexeme relation) {
        Views views = known.get(relation);
        if (views == null) {
            views = new Views(
                    excluded(relation, Polarity.AFFIRMATIVE),
                    excluded(relation, Polarity.NEGATIVE),
                    converses(relation, false),
                    converses(relation, true),
                    isOneOf("receiving", relation),
                    relation.concepts().anyMatch(Concept::symmetric));
            if (known.size() >= CAPACITY) {
                known.clear();
            }
            known.put(relation, views);
        }
        return views;
    }

    /** Returns the converse concepts of those whose object stays where it is, or of those whose object becomes the subject. */
    private Set<String> converses(Lexeme relation, boolean transfer) {
        return reached(relation, concept -> isTransfer(concept) == transfer ? concept.converse() : Set.of());
    }

    private boolean isTransfer(Concept concept) {
        return transfers.getOrDefault("giving", Set.of()).contains(concept.id())
                || transfers.getOrDefault("receiving", Set.of()).contains(concept.id());
    }

    private boolean isOneOf(String group, Lexeme relation) {
        return transfers.getOrDefault(group, Set.of()).stream().anyMatch(relation::says);
    }

    /** Returns whether it takes something from somebody, whom French names with "à". */
    boolean isTaking(Lexeme relation) {
        return isOneOf("taking", relation);
    }

    /** Returns the concepts that a relation excludes: of what is denied only the complement is known. */
    private Set<String> excluded(Lexeme relation, Polarity polarity) {
        if (polarity == Polarity.NEGATIVE) {
            Set<String> complements = new TreeSet<>();
            relation.concepts().forEach(concept -> complements.addAll(concept.complement()));
            return complements;
        }
        return reached(relation, RelationViews::exclusions);
    }

    /** Returns the concepts that a concept excludes. */
    Set<String> excluded(String concept) {
        Set<String> all = new TreeSet<>();
        lexicon.concept(concept).map(RelationViews::exclusions).ifPresent(all::addAll);
        lexicon.broader(concept)
                .forEach(
                        id -> lexicon.concept(id).map(RelationViews::exclusions).ifPresent(all::addAll));
        return all;
    }

    private static Set<String> exclusions(Concept concept) {
        if (concept.complement().isEmpty()) {
            return concept.opposite();
        }
        Set<String> both = new TreeSet<>(concept.opposite());
        both.addAll(concept.complement());
        return both;
    }

    /** What holds of a concept that this one is a kind of holds of this one too. */
    private Set<String> reached(Lexeme relation, Function<Concept, Set<String>> step) {
        Set<String> all = new TreeSet<>();
        relation.concepts().forEach(concept -> {
            all.addAll(step.apply(concept));
            lexicon.broader(concept.id())
                    .forEach(id -> lexicon.concept(id).map(step).ifPresent(all::addAll));
        });
        return all;
    }
}
