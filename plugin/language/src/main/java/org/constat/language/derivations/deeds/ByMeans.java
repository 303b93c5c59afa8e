package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "La ville régla le litige diplomatiquement": it used diplomatic means.
 */
final class ByMeans implements Derivation {
    private static final String RULE = "by means";

    private static final Map<String, String> MEANS = Map.of(
            "militairement", "militaire",
            "diplomatiquement", "diplomatique",
            "judiciairement", "judiciaire",
            "militarily", "military",
            "diplomatically", "diplomatic");

    private final Nouns nouns;
    private final boolean french;

    ByMeans(Nouns nouns) {
        this.nouns = nouns;
        this.french = nouns.language().equals("fr");
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        tell(fact, found);
        if (fact.object() instanceof Fact content) {
            tell(
                    content,
                    using -> found.accept(
                            fact.toBuilder().object(using).rule(RULE).build()));
        }
    }

    private void tell(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() != Polarity.AFFIRMATIVE || fact.subject() == null) {
            return;
        }
        for (Word adverb : fact.relation().modifiers()) {
            String kind = MEANS.get(adverb.lemma());
            if (kind != null) {
                found.accept(using(fact, french ? "moyens" : "means", french ? "moyen" : "means", kind));
                if (kind.startsWith("milita")) {
                    found.accept(using(fact, "force", "force", kind));
                }
            }
        }
    }

    private Fact using(Fact fact, String noun, String lemma, String kind) {
        String text = french ? noun + " " + kind + (noun.equals("force") ? "" : "s") : kind + " " + noun;
        Phrase means = Phrase.of(text, Word.of(noun, lemma, Word.Kind.NOUN))
                .withModifiers(List.of(Word.of(kind, kind, Word.Kind.ADJECTIVE)))
                .withSpans(fact.relation().spans());
        return fact.toBuilder()
                .relation(nouns.relation(fact.relation().withModifiers(List.of()), french ? "recourir à" : "use"))
                .object(means)
                .rule(RULE)
                .build();
    }
}
