package org.constat.language.extractor.arguments;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Prepositional;

/** Makes arguments of what something is held against: "is bigger than Bergen". */
final class ComparedArguments {
    private final Fillers fillers;
    private final PhraseBuilder phrases;

    ComparedArguments(Fillers fillers, PhraseBuilder phrases) {
        this.fillers = fillers;
        this.phrases = phrases;
    }

    List<Argument> of(Clause clause) {
        List<Argument> found = new ArrayList<>();
        clause.children().stream().filter(ComparedArguments::isHeldAgainst).forEach(child -> {
            fillers.members(child.subjects(), null).forEach(phrase -> found.add(new Argument("than", phrase)));
            addCircumstances(child, clause, found);
        });
        return found;
    }

    private static boolean isHeldAgainst(Clause child) {
        boolean than = child.marker().equals("than") || child.marker().equals("que");
        return child.kind() == Clause.Kind.COMPARISON && child.verb() == null && than;
    }

    /** "sold fewer cars than last year", "higher in Oslo than in Lund". */
    private void addCircumstances(Clause compared, Clause around, List<Argument> found) {
        if (compared.subjects().isEmpty()) {
            boolean somewhere = around.arguments().stream().anyMatch(ComparedArguments::isSomewhere);
            compared.arguments().stream()
                    .filter(held -> held.preposition() == null || (somewhere && isSomewhere(held)))
                    .limit(1)
                    .forEach(held -> found.add(new Argument("than", phrases.phrase(held.nominal()))));
        }
    }

    private static boolean isSomewhere(Prepositional argument) {
        return argument.preposition() != null
                && !argument.preposition().role().equals("by")
                && !argument.nominal().chunk().time();
    }
}
