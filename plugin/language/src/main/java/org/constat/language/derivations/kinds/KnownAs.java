package org.constat.language.derivations.kinds;

import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.jspecify.annotations.Nullable;

/**
 * "L'usine, connue sous le nom de Valmine", "a mill known as Valmine": that is what it is called.
 */
final class KnownAs implements Derivation {
    private static final String RULE = "known as";

    private final boolean french;

    KnownAs(Nouns nouns) {
        this.french = nouns.language().equals("fr");
    }

    @Override
    public boolean meets(String relation) {
        return relation.equals(french ? "connaître" : "know");
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.subject() != null
                || fact.polarity() == Polarity.NEGATIVE
                || fact.modality() != Modality.ASSERTED
                || !(fact.object() instanceof Phrase bearer)) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            Phrase name = argument.filler() instanceof Phrase phrase ? name(argument.role(), phrase) : null;
            if (name != null) {
                found.accept(says(fact, bearer, french ? "s'appeler" : "be called", name));
                if (bearer.head() != null && bearer.head().kind() == Word.Kind.NOUN) {
                    found.accept(says(fact, name, french ? "être" : "be", bearer));
                }
            }
        }
    }

    private @Nullable Phrase name(String role, Phrase phrase) {
        if (!french) {
            return role.equals("as") && Nouns.isName(phrase) ? phrase : null;
        }
        return role.equals("under") && Nouns.head(phrase).equals("nom")
                ? phrase.complements().stream()
                        .map(Complement::phrase)
                        .filter(Nouns::isName)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static Fact says(Fact fact, Phrase subject, String verb, Phrase object) {
        return Told.by(fact, Nouns.verb(verb))
                .subject(subject)
                .object(object)
                .tense(Tense.PRESENT)
                .rule(RULE)
                .build();
    }
}
