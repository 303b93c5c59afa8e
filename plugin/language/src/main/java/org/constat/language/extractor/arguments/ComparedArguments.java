package org.constat.language.extractor.arguments;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.sentences.Clause;

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
            addTimes(child, found);
        });
        return found;
    }

    private static boolean isHeldAgainst(Clause child) {
        boolean than = child.marker().equals("than") || child.marker().equals("que");
        return child.kind() == Clause.Kind.COMPARISON && child.verb() == null && than;
    }

    /** "sold fewer cars than last year". */
    private void addTimes(Clause compared, List<Argument> found) {
        if (compared.subjects().isEmpty()) {
            compared.arguments().stream()
                    .filter(time -> time.preposition() == null)
                    .forEach(time -> found.add(new Argument("than", phrases.phrase(time.nominal()))));
        }
    }
}
