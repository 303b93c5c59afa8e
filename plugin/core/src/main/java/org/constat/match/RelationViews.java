package org.constat.match;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.constat.Polarity;
import org.constat.lexicon.Concept;
import org.constat.lexicon.Lexicon;
import org.constat.match.words.Lexeme;

/** Says which other concepts a relation word speaks of: those of its other end, and those that it excludes. */
final class RelationViews {
    private final Lexicon lexicon;
    private final Set<String> transfers = new HashSet<>();

    RelationViews(Lexicon lexicon) {
        this.lexicon = lexicon;
        ClaimWords.lines("transfer-concepts.txt").forEach(line -> transfers.addAll(Set.of(line.split(" "))));
    }

    /** Returns the converse concepts of those whose object stays where it is, or of those whose object becomes the subject. */
    Set<String> converses(Lexeme relation, boolean transfer) {
        return reached(
                relation, concept -> transfers.contains(concept.id()) == transfer ? concept.converse() : Set.of());
    }

    /** Returns the concepts that a relation excludes: of what is denied only the complement is known. */
    Set<String> excluded(Lexeme relation, Polarity polarity) {
        if (polarity == Polarity.NEGATIVE) {
            Set<String> complements = new TreeSet<>();
            relation.concepts().forEach(concept -> complements.addAll(concept.complement()));
            return complements;
        }
        return reached(relation, RelationViews::exclusions);
    }

    /** Returns the concepts that a concept excludes. */
    Set<String> excluded(String concept) {
        return lexicon.concept(concept).map(RelationViews::exclusions).orElse(Set.of());
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

    boolean isSymmetric(Lexeme relation) {
        return relation.concepts().anyMatch(Concept::symmetric);
    }
}
