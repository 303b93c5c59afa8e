package org.constat.language.derivations.opinions;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * "Rappelle l'importance de la digue": according to whoever says so, the dike is important.
 */
final class Importance implements Derivation {
    private static final String RULE = "importance";
    private static final Set<String> SPEAKING = Set.of("say", "claim");

    private final Nouns nouns;
    private final Vocabulary vocabulary;
    private final String be;

    Importance(String language, Nouns nouns, Vocabulary vocabulary) {
        this.nouns = nouns;
        this.vocabulary = vocabulary;
        this.be = language.equals("fr") ? "être" : "be";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isOfFamily(relation, SPEAKING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        Phrase need = fact.object() instanceof Phrase object ? object : null;
        String quality = need == null ? null : nouns.tables().value(Row.NEED, Nouns.head(need));
        Phrase thing = need == null || quality == null || quality.isEmpty() ? null : owner(need);
        if (thing != null && quality != null && fact.subject() instanceof Phrase && Opinions.isHeld(fact)) {
            Phrase important = Phrase.of(quality, Word.of(quality, quality, Word.Kind.ADJECTIVE));
            Opinions.tell(Opinions.being(fact, thing, be, RULE), be, important, vocabulary, found);
        }
    }

    private static @Nullable Phrase owner(Phrase need) {
        return need.complements().stream()
                .filter(complement -> complement.role().equals("of"))
                .map(Complement::phrase)
                .filter(phrase -> phrase.head() != null && phrase.head().kind() != Word.Kind.VERB)
                .findFirst()
                .orElse(null);
    }
}
