package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "La langue basque recule", "apprend la langue basque": what is said of the language is said of Basque.
 */
final class LanguageName implements Derivation {
    private static final String RULE = "language name";
    private static final Set<String> LANGUAGES = Set.of("langue", "language");

    private final Nouns nouns;
    private final boolean french;

    LanguageName(Nouns nouns) {
        this.nouns = nouns;
        this.french = nouns.language().equals("fr");
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        Phrase subject = name(fact.subject());
        Phrase object = name(fact.object());
        if (subject != null || object != null) {
            found.accept(fact.toBuilder()
                    .subject(subject == null ? fact.subject() : subject)
                    .object(object == null ? fact.object() : object)
                    .rule(RULE)
                    .build());
        }
    }

    /** Returns the name by itself; null of what is no language, or not the whole of one. */
    private @Nullable Phrase name(@Nullable Filler filler) {
        if (!(filler instanceof Phrase phrase)
                || !LANGUAGES.contains(Nouns.head(phrase))
                || !Nouns.isDefinite(phrase)
                || phrase.modifiers().size() != 1
                || !phrase.complements().isEmpty()
                || !nouns.origins().names(phrase.modifiers().get(0))) {
            return null;
        }
        Word adjective = phrase.modifiers().get(0);
        String noun = adjective.lemma();
        String text = french ? (noun.matches("[aeiouhéâî].*") ? "l'" : "le ") + noun : adjective.text();
        return new Phrase(
                text, null, Word.of(noun, noun, Word.Kind.NOUN), List.of(), null, List.of(), phrase.spans(), null);
    }
}
