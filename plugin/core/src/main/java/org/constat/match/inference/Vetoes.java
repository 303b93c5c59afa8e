package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Concludes what somebody can veto from his having a veto over it, and what he cannot from his having none. */
final class Vetoes {
    private static final Set<String> OVER = Set.of("about", "on", "over", "of", "against", "for");

    private Vetoes() {}

    static Optional<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        boolean has = relation.says("have") && fact.modality() == Modality.ASSERTED;
        if (!has
                || !(fact.object() instanceof Phrase veto)
                || !lexemes.of(Lexemes.head(veto), language).says("veto-right")) {
            return Optional.empty();
        }
        List<Argument> all = new ArrayList<>();
        for (Complement complement : veto.complements()) {
            all.add(new Argument(complement.role(), complement.phrase()));
        }
        all.addAll(fact.arguments());
        return all.stream()
                .filter(argument -> OVER.contains(argument.role()))
                .findFirst()
                .map(over -> new Conclusion("veto", vetoing(fact, over, all), "veto"));
    }

    private static Fact vetoing(Fact fact, Argument over, List<Argument> all) {
        List<Argument> rest = new ArrayList<>(all);
        rest.remove(over);
        return fact.toBuilder()
                .object(over.filler())
                .arguments(rest)
                .modality(Modality.POSSIBLE)
                .build();
    }
}
