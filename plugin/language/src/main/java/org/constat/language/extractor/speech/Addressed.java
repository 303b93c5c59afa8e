package org.constat.language.extractor.speech;

import java.util.Locale;
import java.util.Set;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/** "You" in what somebody is asked is whoever is asked: "You promised buses" to Ann Roe says that Ann Roe did. */
final class Addressed {
    private static final String RULE = "addressed";
    private static final Set<String> YOU = Set.of("vous", "you");

    private Addressed() {}

    /** Returns the fact with a person in the place of the pronouns that address them. */
    static Fact resolved(Fact fact, Phrase person) {
        Fact named = named(fact, person);
        return named.equals(fact) ? fact : named.toBuilder().rule(RULE).build();
    }

    private static Fact named(Fact fact, Phrase person) {
        return fact.toBuilder()
                .subject(named(fact.subject(), person))
                .object(named(fact.object(), person))
                .arguments(fact.arguments().stream()
                        .map(argument -> named(argument, person))
                        .toList())
                .build();
    }

    private static Argument named(Argument argument, Phrase person) {
        Filler filler = named(argument.filler(), person);
        return filler == null ? argument : new Argument(argument.role(), filler);
    }

    private static @Nullable Filler named(@Nullable Filler filler, Phrase person) {
        if (filler instanceof Phrase phrase) {
            return isYou(phrase.head())
                    ? person.withMention(phrase.text()).withSpans(phrase.spans())
                    : OwnThings.ofListener(phrase, person);
        }
        return filler instanceof Fact content && content.source().isEmpty() ? named(content, person) : filler;
    }

    private static boolean isYou(@Nullable Word head) {
        return head != null
                && head.kind() == Word.Kind.PRONOUN
                && YOU.contains(head.lemma().toLowerCase(Locale.ROOT));
    }
}
