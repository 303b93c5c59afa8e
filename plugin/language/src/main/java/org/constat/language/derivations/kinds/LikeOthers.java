package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;

/**
 * "Lund, avec Oslo, est l'une des villes les plus chères", "the tulip, along with the rose, is one of the oldest flowers":
 * so is the other.
 */
final class LikeOthers implements Derivation {
    private static final String RULE = "like others";
    private static final List<String> ONE_OF = List.of("l'un de", "l'une de", "un des ", "une des ", "one of ");

    private final Nouns nouns;

    LikeOthers(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public boolean meets(String relation) {
        return Identity.isCopula(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() != Polarity.AFFIRMATIVE
                || !(fact.subject() instanceof Phrase first)
                || !(fact.object() instanceof Phrase set)
                || !isOneOf(set)) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals("with")
                    && argument.filler() instanceof Phrase other
                    && isBetween(first, other, set)
                    && isAlike(other, set)) {
                found.accept(fact.toBuilder()
                        .subject(other)
                        .arguments(Rest.of(fact, argument))
                        .rule(RULE)
                        .build());
            }
        }
    }

    private static boolean isOneOf(Phrase set) {
        String text = set.text().toLowerCase(Locale.ROOT).replace('’', '\'');
        return ONE_OF.stream().anyMatch(text::startsWith);
    }

    /** "est l'une des salles avec balcon": what stands behind belongs to the hall. */
    private static boolean isBetween(Phrase first, Phrase other, Phrase set) {
        return Nouns.end(first) > 0 && Nouns.begin(other) >= Nouns.end(first) && Nouns.end(other) <= Nouns.begin(set);
    }

    /** "Lund, avec ses ponts", "with the crisis": what one has, or what happens, is none of them. */
    private boolean isAlike(Phrase other, Phrase set) {
        Word head = other.head();
        return head != null
                && other.quantity() == null
                && (head.kind() == Word.Kind.NAME || nouns.isKindOf(head.lemma(), Nouns.head(set)));
    }
}
