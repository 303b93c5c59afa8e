package org.constat.language.derivations.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Deux ans après le déluge, le pont est fermé": the deluge was two years ago.
 */
final class LongSince implements Derivation {
    private static final String RULE = "long since";
    private static final Set<String> LONG = Set.of("an", "année", "mois", "year", "month", "décennie", "decade");
    private static final Set<String> LASTING =
            Set.of("invasion", "guerre", "conflit", "war", "conflict", "siège", "siege");

    private final Nouns nouns;
    private final boolean french;

    LongSince(Nouns nouns) {
        this.nouns = nouns;
        this.french = nouns.language().equals("fr");
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        lastingSince(fact, found);
        boolean today = fact.modality() == Modality.ASSERTED && fact.tense() != Tense.FUTURE;
        if (today && fact.arguments().size() > 1 && !RULE.equals(fact.rule())) {
            Optional<Phrase> event = filler(fact, "after").filter(noun -> nouns.isDeed(Nouns.head(noun)));
            Optional<Phrase> time = filler(fact, "time").filter(LongSince::isLong);
            if (event.isPresent() && time.isPresent()) {
                found.accept(ago(french ? "avoir lieu" : "take place", event.get(), time.get(), fact));
                if (lasts(event.get())) {
                    found.accept(ago(french ? "commencer" : "begin", event.get(), time.get(), fact));
                }
            }
        }
    }

    /** "Le conflit dure depuis plus de dix ans": that long ago it began. */
    private void lastingSince(Fact fact, Consumer<Fact> found) {
        boolean lasts = Nouns.head(fact.relation()).equals(french ? "durer" : "last");
        if (lasts
                && fact.modality() == Modality.ASSERTED
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.tense() == Tense.PRESENT
                && fact.subject() instanceof Phrase event) {
            filler(fact, "since")
                    .filter(LongSince::isLong)
                    .ifPresent(time -> found.accept(ago(french ? "commencer" : "begin", event, time, fact)));
        }
    }

    /** "invasion à grande échelle", as the lexicon has it in one. */
    private boolean lasts(Phrase event) {
        String head = Nouns.head(event);
        String noun = french ? head.replaceFirst(" .*", "") : head.substring(head.lastIndexOf(' ') + 1);
        return LASTING.contains(noun);
    }

    private static Optional<Phrase> filler(Fact fact, String role) {
        return fact.arguments().stream()
                .filter(argument -> argument.role().equals(role))
                .map(Argument::filler)
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .findFirst();
    }

    private static boolean isLong(Phrase time) {
        Quantity count = time.quantity();
        return count != null && !count.ordinal() && LONG.contains(Nouns.head(time));
    }

    private Fact ago(String verb, Phrase event, Phrase time, Fact fact) {
        String ago = french ? "il y a" : "ago";
        List<Word> modifiers = new ArrayList<>(time.modifiers());
        modifiers.add(Word.of(ago, ago, Word.Kind.ADVERB));
        return Fact.builder(Nouns.verb(verb))
                .subject(event)
                .argument("time", time.withModifiers(modifiers))
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(Tense.PAST)
                .evidence(fact.evidence())
                .rule(RULE)
                .build();
    }
}
