package org.constat.language.extractor;

import java.util.List;
import java.util.Locale;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/** "I" and "we" in what somebody says are who says it. */
final class Spoken {

    private Spoken() {}

    /** Returns the fact with its speaker in the place of the pronouns. */
    static Fact resolved(Fact fact) {
        List<Attribution> source = fact.source();
        return source.isEmpty()
                ? fact
                : resolved(fact, source.get(source.size() - 1).speaker());
    }

    private static Fact resolved(Fact fact, Phrase speaker) {
        return fact.toBuilder()
                .subject(resolved(fact.subject(), speaker))
                .object(resolved(fact.object(), speaker))
                .arguments(fact.arguments().stream()
                        .map(argument -> argument(argument, speaker))
                        .toList())
                .build();
    }

    private static Argument argument(Argument argument, Phrase speaker) {
        Filler filler = resolved(argument.filler(), speaker);
        return filler == null ? argument : new Argument(argument.role(), filler);
    }

    private static @Nullable Filler resolved(@Nullable Filler filler, Phrase speaker) {
        if (filler instanceof Phrase phrase) {
            return isSpeaker(phrase) ? speaker.withMention(phrase.text()).withSpans(phrase.spans()) : phrase;
        }
        return filler instanceof Fact fact && fact.source().isEmpty() ? resolved(fact, speaker) : filler;
    }

    private static boolean isSpeaker(Phrase phrase) {
        Word head = phrase.head();
        return head != null
                && head.kind() == Word.Kind.PRONOUN
                && switch (head.lemma().toLowerCase(Locale.ROOT)) {
                    case "je", "j'", "nous", "moi", "i", "we", "me", "us" -> true;
                    default -> false;
                };
    }
}
