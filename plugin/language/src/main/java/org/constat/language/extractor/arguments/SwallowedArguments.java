package org.constat.language.extractor.arguments;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.phrase.Roles;
import org.constat.language.extractor.relation.Governed;
import org.constat.language.extractor.relation.Relation;
import org.constat.language.extractor.relation.Swallowed;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;

/** Makes arguments of what hangs on a noun that has become part of the relation ("prend part aux débats"). */
final class SwallowedArguments {
    private final PhraseBuilder phrases;
    private final Roles roles;

    SwallowedArguments(PhraseBuilder phrases, Roles roles) {
        this.phrases = phrases;
        this.roles = roles;
    }

    List<Argument> of(Clause clause, Relation relation) {
        List<Argument> found = new ArrayList<>();
        for (Prepositional complement : Swallowed.complements(clause, relation)) {
            if (!Governed.isBy(complement, relation)) {
                for (Nominal member : complement.nominal().members()) {
                    found.add(new Argument(roles.ofComplement(complement), phrases.phrase(member)));
                }
            }
        }
        return found;
    }
}
