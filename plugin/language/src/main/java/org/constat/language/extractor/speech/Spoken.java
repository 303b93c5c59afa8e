package org.constat.language.extractor.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/**
 * "I" and "we" in what somebody says are who says it.
 *
 * @since 0.1
 */
public final class Spoken {
    private static final Set<String> LAWYERS =
            Set.of("avocat", "avocate", "lawyer", "attorney", "barrister", "solicitor");
    private static final Pattern CLIENT = Pattern.compile("(?i)(mon client|ma cliente|my client)");

    private Spoken() {}

    /** Returns the fact with its speaker in the place of the pronouns. */
    public static Fact resolved(Fact fact) {
        List<Attribution> source = speakers(fact.source());
        return source.isEmpty()
                ? fact
                : resolved(
                        fact.toBuilder().source(source).build(),
                        source.get(source.size() - 1).speaker());
    }

    /** '"I think that …", said the mayor': it is the mayor who thinks so. */
    private static List<Attribution> speakers(List<Attribution> source) {
        List<Attribution> named = new ArrayList<>();
        for (Attribution inner : source) {
            Phrase speaker = inner.speaker();
            boolean same = !named.isEmpty() && isSpeaker(speaker);
            named.add(
                    same
                            ? new Attribution(
                                    named.get(named.size() - 1)
                                            .speaker()
                                            .withMention(speaker.text())
                                            .withSpans(speaker.spans()),
                                    inner.force())
                            : inner);
        }
        return named;
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
            String client = clientOf(phrase, speaker);
            return isSpeaker(phrase)
                    ? speaker.withMention(phrase.text()).withSpans(phrase.spans())
                    : client == null ? OwnThings.of(phrase, speaker) : phrase.withEntity(client);
        }
        return filler instanceof Fact fact && fact.source().isEmpty() ? resolved(fact, speaker) : filler;
    }

    /** '"My client is innocent", said the lawyer of Lund': Lund is; null where somebody else speaks. */
    private static @Nullable String clientOf(Phrase phrase, Phrase speaker) {
        boolean lawyer = Stream.concat(Stream.ofNullable(speaker.head()), speaker.modifiers().stream())
                .anyMatch(word -> LAWYERS.contains(word.lemma()));
        return !lawyer || !CLIENT.matcher(phrase.text()).matches()
                ? null
                : speaker.complements().stream()
                        .filter(complement -> complement.role().equals("of"))
                        .map(complement -> complement.phrase().entity())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isSpeaker(Phrase phrase) {
        Word head = phrase.head();
        return head != null
                && head.kind() == Word.Kind.PRONOUN
                && switch (head.lemma().toLowerCase(Locale.ROOT)) {
                    case "je", "j'", "nous", "me", "m'", "moi", "i", "we", "us" -> true;
                    default -> false;
                };
    }
}
