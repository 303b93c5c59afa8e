package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.constat.language.derivations.nouns.Told;
import org.jspecify.annotations.Nullable;

/**
 * "Hugo Lund, de Toulouse, a gagné", "Hugo Lund, of Leeds, won": he lives there, where a comma sets it apart and it is a town.
 *
 * @since 0.1
 */
public final class HomeTown implements Derivation {
    private static final String RULE = "home town";

    private final Nouns nouns;
    private final boolean french;

    public HomeTown(Nouns nouns) {
        this.nouns = nouns;
        this.french = nouns.language().equals("fr");
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        of(fact.subject(), fact, found);
        of(fact.object(), fact, found);
        fact.source().forEach(voice -> of(voice.speaker(), fact, found));
    }

    private void of(@Nullable Filler filler, Fact fact, Consumer<Fact> found) {
        if (filler instanceof Phrase somebody && isPerson(somebody)) {
            for (Complement complement : somebody.complements()) {
                if (complement.role().equals("of") && isTownApart(complement.phrase(), somebody)) {
                    found.accept(Told.by(fact, Nouns.verb(french ? "habiter" : "live"))
                            .subject(Rest.of(somebody, complement))
                            .argument("place", complement.phrase())
                            .tense(Tense.PRESENT)
                            .source(List.of())
                            .rule(RULE)
                            .build());
                }
            }
        }
    }

    private static boolean isPerson(Phrase phrase) {
        Word head = phrase.head();
        return head != null
                && head.kind() == Word.Kind.NAME
                && head.lemma().indexOf(' ') > 0
                && !phrase.complements().isEmpty();
    }

    private boolean isTownApart(Phrase town, Phrase somebody) {
        String before = french ? ", de " : ", of ";
        return somebody.text().contains((french && isElided(town) ? ", d'" : before) + town.text())
                && nouns.isTown(Nouns.head(town));
    }

    private static boolean isElided(Phrase town) {
        return !town.text().isEmpty() && "AEIOUYÉH".indexOf(town.text().charAt(0)) >= 0;
    }
}
