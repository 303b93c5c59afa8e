package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/**
 * "Norda, la compagnie d'État suédoise", "the state-owned Swedish firm Norda": it belongs to the Swedish state.
 */
final class StateOwned implements Derivation {
    private static final String RULE = "state-owned";
    private static final String FIRM = "company";
    private static final Pattern OF_STATE = Pattern.compile(
            "(?i).*\\b(?:publique|d['’]État|étatique|state|state-owned|state-run|government-owned)\\b.*");

    private final Nouns nouns;
    private final boolean french;

    StateOwned(Nouns nouns) {
        this.nouns = nouns;
        this.french = nouns.language().equals("fr");
    }

    @Override
    public boolean meets(String relation) {
        return Identity.isCopula(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.subject() instanceof Phrase firm
                && fact.object() instanceof Phrase role
                && OF_STATE.matcher(role.text()).matches()
                && isFirm(Nouns.head(role))) {
            found.accept(Told.by(fact, Nouns.verb(french ? "appartenir à" : "belong to"))
                    .subject(firm)
                    .object(state(role))
                    .rule(RULE)
                    .build());
        }
    }

    /** "compagnie", "entreprise publique", "state-owned company". */
    private boolean isFirm(String noun) {
        int space = french ? noun.indexOf(' ') : noun.lastIndexOf(' ');
        String kind = french ? noun.substring(0, Math.max(0, space)) : noun.substring(space + 1);
        return nouns.isA(noun, FIRM) || nouns.isA(kind, FIRM);
    }

    /** The state whose adjective stands beside the firm, if any does. */
    private Phrase state(Phrase role) {
        String noun = french ? "État" : "state";
        List<Word> whose = role.modifiers().stream()
                .filter(word -> nouns.origins().names(word))
                .toList();
        return Phrase.of(noun, Word.of(noun, noun, Word.Kind.NOUN)).withModifiers(whose);
    }
}
