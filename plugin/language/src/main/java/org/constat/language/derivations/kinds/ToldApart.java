package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/** Says what tells some from the others: of "27 blessés, dont cinq graves" five are serious. */
final class ToldApart {
    private static final String RULE = "such as";

    private ToldApart() {}

    /** @param some who are counted under the noun of all */
    static void tell(Phrase some, String language, Fact fact, Consumer<Fact> found) {
        if (some.quantity() == null || some.modifiers().size() != 1) {
            return;
        }
        Word adjective = some.modifiers().get(0);
        if (adjective.kind() == Word.Kind.ADJECTIVE && some.text().endsWith(adjective.text())) {
            found.accept(Told.by(fact, Nouns.verb(language.equals("fr") ? "être" : "be"))
                    .subject(some.withModifiers(List.of()))
                    .object(Phrase.of(adjective.text(), adjective))
                    .tense(Tense.PRESENT)
                    .rule(RULE)
                    .build());
        }
    }
}
