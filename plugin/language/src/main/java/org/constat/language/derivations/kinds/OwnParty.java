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
import org.constat.language.derivations.nouns.Told;
import org.jspecify.annotations.Nullable;

/**
 * "Le Parti paysan d'Otto Kranz a perdu", "Otto Kranz's Farmers' Party": he belongs to it.
 *
 * @since 0.1
 */
public final class OwnParty implements Derivation {
    private static final String RULE = "own party";
    private static final String PARTY = "political-party";

    private final Nouns nouns;
    private final String belong;

    public OwnParty(Nouns nouns) {
        this.nouns = nouns;
        this.belong = nouns.language().equals("fr") ? "appartenir à" : "belong to";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        of(fact.subject(), fact, found);
        of(fact.object(), fact, found);
    }

    private void of(@Nullable Filler filler, Fact fact, Consumer<Fact> found) {
        if (filler instanceof Phrase party && !party.complements().isEmpty() && isParty(party)) {
            for (Complement complement : party.complements()) {
                if (complement.role().equals("of") && isPerson(complement.phrase())) {
                    found.accept(Told.by(fact, Nouns.verb(belong))
                            .subject(complement.phrase())
                            .object(party.withComplements(others(party, complement)))
                            .tense(Tense.PRESENT)
                            .source(List.of())
                            .rule(RULE)
                            .build());
                }
            }
        }
    }

    private static List<Complement> others(Phrase party, Complement member) {
        return party.complements().stream()
                .filter(complement -> !complement.equals(member))
                .toList();
    }

    /** "le parti", "le Parti paysan", "the Farmers' Party". */
    private boolean isParty(Phrase phrase) {
        String noun = Nouns.head(phrase);
        int space = noun.indexOf(' ');
        String first = space < 0 ? noun : noun.substring(0, space);
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        return nouns.isA(belong.startsWith("a") ? first : last, PARTY);
    }

    /** A name of two words that is no country's. */
    private boolean isPerson(Phrase phrase) {
        Word head = phrase.head();
        return head != null
                && head.kind() == Word.Kind.NAME
                && nouns.origins().adjectiveOf(head.lemma()) == null
                && !nouns.isTown(head.lemma());
    }
}
