package org.constat.language.sentences.parser;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** Gives what a sentence sets against the rest a clause of its own: "A but not B" denies B, "not A but B" affirms it. */
final class Excluded {
    private Excluded() {}

    /** Finds what is set against the rest in a clause and in those inside of it. */
    static void part(Clause clause, List<Clause> apart) {
        List.copyOf(clause.children()).forEach(child -> part(child, apart));
        VerbChunk verb = clause.verb();
        if (verb == null || !canStandAlone(clause)) {
            return;
        }
        Clause contrary = contrary(clause, verb);
        if (contrary != null && contrary.parent() == null) {
            apart.add(contrary);
        }
    }

    private static boolean canStandAlone(Clause clause) {
        boolean stated = clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.CONTENT;
        boolean inside = clause.kind() == Clause.Kind.INFINITIVE && clause.parent() != null;
        return inside || (stated && !clause.subjects().isEmpty());
    }

    private static @Nullable Clause contrary(Clause clause, VerbChunk verb) {
        List<Nominal> subjects = outOf(clause.subjects());
        List<Nominal> objects = outOf(clause.objects());
        List<Prepositional> arguments = new ArrayList<>();
        for (Prepositional argument : clause.arguments()) {
            outOf(List.of(argument.nominal()))
                    .forEach(nominal -> arguments.add(new Prepositional(argument.preposition(), nominal)));
        }
        if (subjects.isEmpty() && objects.isEmpty() && arguments.isEmpty()) {
            return null;
        }
        Clause around = clause.parent();
        Clause contrary = around == null
                ? new Clause(clause.kind(), null, clause.marker(), null)
                : around.open(clause.kind(), clause.marker(), clause.host());
        contrary.section(clause.section());
        contrary.verb(verb.negative() ? verb.asAffirmative() : verb.asNegative());
        (subjects.isEmpty() ? clause.subjects() : subjects).forEach(contrary::subject);
        (objects.isEmpty() ? clause.objects() : objects).forEach(contrary::object);
        (arguments.isEmpty() ? clause.arguments() : arguments).forEach(contrary::argument);
        clause.predicates().forEach(contrary::predicate);
        return contrary;
    }

    /** Returns those of some nouns and of what is joined to them that are set apart, as if they stood alone. */
    private static List<Nominal> outOf(List<Nominal> nominals) {
        return nominals.stream()
                .flatMap(nominal -> nominal.members().stream())
                .filter(Nominal::isExcluded)
                .map(Nominal::alone)
                .toList();
    }
}
