package org.constat.language.derivations.deeds;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "La demande du syndicat a été formulée en mai": it is the union that made it.
 */
final class OwnWords implements Derivation {
    static final String RULE = "own words";
    private static final Set<String> SPEAKING =
            Set.of("say", "claim", "warn", "promise", "ask", "order", "threaten", "suggest", "urge");

    private final Nouns nouns;

    OwnWords(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.LIGHT, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.subject() == null && fact.polarity() == Polarity.AFFIRMATIVE && fact.object() instanceof Phrase said) {
            Phrase speaker = speaker(said);
            if (speaker != null) {
                found.accept(fact.toBuilder().subject(speaker).rule(RULE).build());
            }
        }
    }

    /** Returns whose words a noun, or one of several, are; or null. */
    private @Nullable Phrase speaker(Phrase said) {
        boolean ofMany = said.head() != null && said.head().kind() == Word.Kind.OTHER;
        for (Complement complement : said.complements()) {
            if (complement.role().equals("of")) {
                if (ofMany) {
                    return speaker(complement.phrase());
                }
                if (isSaid(Nouns.head(said)) && nouns.isActor(complement.phrase())) {
                    return complement.phrase();
                }
            }
        }
        return null;
    }

    private boolean isSaid(String noun) {
        return nouns.verbs(noun).stream().anyMatch(verb -> nouns.isOfFamily(verb, SPEAKING));
    }
}
