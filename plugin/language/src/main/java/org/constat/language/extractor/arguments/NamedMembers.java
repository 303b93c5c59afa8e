package org.constat.language.extractor.arguments;

import java.util.List;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Morphology.GrammaticalNumber;

/** Finds the names of all whom a plural stands for: "Two other drivers, Ann Holm and Nils Lund, were fined". */
final class NamedMembers {

    private NamedMembers() {}

    static List<Nominal> of(Nominal group) {
        boolean many = !group.chunk().isName() && group.chunk().morphology().number() == GrammaticalNumber.PLURAL;
        return many
                ? group.appositions().stream()
                        .filter(first -> !first.conjuncts().isEmpty())
                        .map(Nominal::members)
                        .filter(members -> members.stream()
                                .allMatch(member -> member.chunk().isName()))
                        .findFirst()
                        .orElse(List.of())
                : List.of();
    }
}
