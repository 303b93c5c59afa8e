package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.lexicon.LemmaKey;

/**
 * "Le juge a placé le banquier en garde à vue", "the region was placed on alert": he, and it, is so now.
 */
final class Placed implements Derivation {
    private static final String RULE = "placed";
    private static final Map<String, String> WORDS = Map.of("place", "en", "under", "sous");

    private final Nouns nouns;

    Placed(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public boolean meets(String relation) {
        return places(relation) || (relation.indexOf(' ') > 0 && places(relation.substring(0, relation.indexOf(' '))));
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (!(fact.object() instanceof Phrase)
                || fact.polarity() != Polarity.AFFIRMATIVE
                || fact.modality() != Modality.ASSERTED
                || fact.tense() == Tense.FUTURE) {
            return;
        }
        String verb = Nouns.head(fact.relation());
        int behind = verb.indexOf(' ');
        if (behind > 0 && places(verb.substring(0, behind))) {
            known(fact, "être" + verb.substring(behind), found);
        } else if (places(verb)) {
            fact.arguments().stream()
                    .filter(argument -> WORDS.containsKey(argument.role())
                            && argument.filler() instanceof Phrase state
                            && isState(state))
                    .forEach(state -> tell(fact, state, (Phrase) state.filler(), found));
        }
    }

    private static boolean places(String verb) {
        return switch (verb) {
            case "placer", "mettre", "maintenir" -> true;
            default -> false;
        };
    }

    private void tell(Fact fact, Argument state, Phrase words, Consumer<Fact> found) {
        known(fact, LemmaKey.of("être " + WORDS.get(state.role()) + " " + words.text(), nouns.language()), found);
        if (!Nouns.head(fact.relation()).equals("mettre")) {
            found.accept(so(fact).relation(Nouns.verb("être"))
                    .arguments(List.of(state))
                    .build());
        }
    }

    /** "être en garde à vue", where the lexicon knows it. */
    private void known(Fact fact, String state, Consumer<Fact> found) {
        if (nouns.isVerb(state)) {
            found.accept(
                    so(fact).relation(Nouns.verb(state)).arguments(List.of()).build());
        }
    }

    private static Fact.Builder so(Fact fact) {
        return fact.toBuilder()
                .subject(fact.object())
                .object(null)
                .tense(Tense.PRESENT)
                .rule(RULE);
    }

    /** "garde à vue", "vigilance orange": no thing, as those have an article. */
    private static boolean isState(Phrase phrase) {
        return phrase.head() != null
                && phrase.quantity() == null
                && phrase.text()
                        .toLowerCase(Locale.ROOT)
                        .startsWith(phrase.head().text().toLowerCase(Locale.ROOT))
                && Character.isLowerCase(phrase.text().charAt(0));
    }
}
