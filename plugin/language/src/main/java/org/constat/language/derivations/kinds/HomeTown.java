package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.Set;
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
import org.constat.language.derivations.nouns.TownNames;
import org.jspecify.annotations.Nullable;

/**
 * "Hugo Lund, de Toulouse, a gagné", "Hugo Lund, of Leeds, won": he lives there, where a comma sets it apart and it is a town;
 * "Hugo Lund, de l'institut de géologie": he works there.
 */
final class HomeTown implements Derivation {
    private static final String RULE = "home town";
    private static final List<String> PREPOSITIONS = List.of(", de ", ", d'", ", d’", ", du ", ", of ");
    private static final Set<String> WORKPLACES = Set.of("centre", "hospital", "museum", "school");

    private final Nouns nouns;
    private final boolean french;

    HomeTown(Nouns nouns) {
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
                boolean apart = complement.role().equals("of") && isApart(complement.phrase(), somebody);
                if (apart && isTown(Nouns.head(complement.phrase()))) {
                    found.accept(does(french ? "habiter" : "live", somebody, complement, fact));
                } else if (apart && isBody(complement.phrase())) {
                    found.accept(does(french ? "travailler" : "work", somebody, complement, fact));
                }
            }
        }
    }

    private boolean isTown(String name) {
        return nouns.isTown(name) || TownNames.has(name);
    }

    private static Fact does(String verb, Phrase somebody, Complement where, Fact fact) {
        return Told.by(fact, Nouns.verb(verb))
                .subject(Rest.of(somebody, where))
                .argument("place", where.phrase())
                .tense(Tense.PRESENT)
                .source(List.of())
                .rule(RULE)
                .build();
    }

    /** "de l'institut": somebody works for a body, and not for a person, nor for several. */
    private boolean isBody(Phrase phrase) {
        String noun = Nouns.head(phrase);
        return phrase.quantity() == null
                && (nouns.isBeing(noun) || WORKPLACES.stream().anyMatch(kind -> nouns.isA(noun, kind)))
                && nouns.origins().adjectiveOf(noun) == null
                && !nouns.isA(noun, "person");
    }

    private static boolean isPerson(Phrase phrase) {
        Word head = phrase.head();
        return head != null
                && head.kind() == Word.Kind.NAME
                && head.lemma().indexOf(' ') > 0
                && !phrase.complements().isEmpty();
    }

    private boolean isApart(Phrase where, Phrase somebody) {
        return PREPOSITIONS.stream().anyMatch(before -> somebody.text().contains(before + where.text()));
    }
}
