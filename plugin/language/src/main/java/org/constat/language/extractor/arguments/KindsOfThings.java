package org.constat.language.extractor.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;

/** Finds of what else holds what a clause says of its kind: "la rouille, un champignon porté par le vent": the rust is. */
final class KindsOfThings {
    private KindsOfThings() {}

    /** Returns the things that are said to be of the kind that a clause describes; or none. */
    static List<Nominal> of(Clause clause, Nominal kind) {
        Clause around = clause.parent();
        boolean one = kind.chunk().determiner() == Determiner.INDEFINITE
                && !kind.chunk().isName()
                && !kind.isMember()
                && kind.conjuncts().isEmpty();
        return around == null || !one
                ? List.of()
                : nominals(around)
                        .filter(thing -> thing.appositions().contains(kind))
                        .filter(thing -> isOne(thing.chunk(), kind.chunk()))
                        .distinct()
                        .toList();
    }

    private static Stream<Nominal> nominals(Clause clause) {
        return Stream.of(
                        clause.subjects().stream(),
                        clause.objects().stream(),
                        clause.arguments().stream().map(Prepositional::nominal),
                        Stream.ofNullable(clause.host()))
                .flatMap(each -> each)
                .flatMap(KindsOfThings::withComplements);
    }

    private static Stream<Nominal> withComplements(Nominal nominal) {
        return Stream.concat(
                nominal.members().stream(),
                nominal.complements().stream().map(Prepositional::nominal).flatMap(KindsOfThings::withComplements));
    }

    /** What is told of a name already has the name for its noun. */
    private static boolean isOne(NounChunk thing, NounChunk kind) {
        boolean definite = switch (thing.determiner()) {
            case DEFINITE, POSSESSIVE, DEMONSTRATIVE -> true;
            default -> false;
        };
        return definite
                && !thing.isName()
                && !thing.isPronoun()
                && !thing.time()
                && thing.quantity() == null
                && thing.morphology().number() == kind.morphology().number();
    }
}
