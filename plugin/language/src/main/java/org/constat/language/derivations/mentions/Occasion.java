package org.constat.language.derivations.mentions;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.constat.language.derivations.nouns.Rest;
import org.constat.language.phrases.Vocabulary;

/**
 * "A parlé lors du Salon nautique de Lund": it is held there.
 */
final class Occasion implements Derivation {
    private static final String RULE = "occasion";
    private static final Set<String> AROUND = Set.of("place", "time");
    private static final Pattern FRENCH_NAME = Pattern.compile("(.+) (?:de|d'|à) (\\p{Lu}\\S+)");
    private static final Pattern ENGLISH_NAME = Pattern.compile("(.+) (?:of|in) (\\p{Lu}\\S+)");

    private final Nouns nouns;
    private final Vocabulary vocabulary;
    private final Pattern named;
    private final String held;

    Occasion(Nouns nouns, Vocabulary vocabulary) {
        String language = nouns.language();
        this.nouns = nouns;
        this.vocabulary = vocabulary;
        this.named = language.equals("fr") ? FRENCH_NAME : ENGLISH_NAME;
        this.held = language.equals("fr") ? "avoir lieu" : "take place";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean real = fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && (fact.tense() == Tense.PAST || fact.tense() == Tense.PRESENT)
                && fact.source().isEmpty()
                && !RULE.equals(fact.rule());
        for (Argument argument : fact.arguments()) {
            if (real
                    && AROUND.contains(argument.role())
                    && argument.filler() instanceof Phrase event
                    && nouns.isGathering(event)) {
                tell(event, fact, found);
            }
        }
    }

    private void tell(Phrase event, Fact fact, Consumer<Fact> found) {
        for (Complement complement : event.complements()) {
            Word head = complement.phrase().head();
            boolean place = complement.role().equals("place")
                    || (complement.role().equals("of") && head != null && isPlace(head.text()));
            if (place) {
                found.accept(held(Rest.of(event, complement), complement.phrase(), fact));
            }
        }
        Matcher name = named.matcher(event.head() == null ? "" : event.head().text());
        if (name.matches() && isPlace(name.group(2))) {
            found.accept(held(named(name.group(1), event), named(name.group(2), event), fact));
        }
    }

    private boolean isPlace(String name) {
        return vocabulary.isPlace(name);
    }

    private static Phrase named(String name, Phrase event) {
        return Phrase.of(name, Word.of(name, name, Word.Kind.NAME)).withSpans(event.spans());
    }

    private Fact held(Phrase event, Phrase place, Fact fact) {
        return Fact.builder(Nouns.verb(held))
                .subject(event)
                .argument("place", place)
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(fact.tense())
                .evidence(fact.evidence())
                .rule(RULE)
                .build();
    }
}
