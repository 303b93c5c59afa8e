package org.constat.language.extractor.completion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.language.extractor.words.Listed;
import org.jspecify.annotations.Nullable;

/** Finds what "the text" is: "Le pacte signé lundi déplaît. Dix élus ont rejeté le texte": the pact. */
final class ReferredDocuments {
    private static final String RULE = "referred document";
    private static final int NEAR = 2;
    private static final Pattern POINTING = Pattern.compile("(?:(?:le|ce|the|this|that) )(?:texte|document|text)");

    /** What can be called a text, as it has been written down. */
    private static final Set<String> DOCUMENTS = Listed.as("laid-down");

    private final Deque<Map<String, Phrase>> before = new ArrayDeque<>();

    /** Returns the facts of a sentence about "the text", with the one document that the sentences before have named. */
    List<Fact> of(List<Fact> sentence) {
        List<Fact> found = Pointing.resolved(sentence, (filler, other) -> named(filler), RULE);
        Map<String, Phrase> now = new LinkedHashMap<>();
        sentence.forEach(fact -> {
            add(fact.subject(), now);
            add(fact.object(), now);
        });
        before.addLast(now);
        if (before.size() > NEAR) {
            before.removeFirst();
        }
        return found;
    }

    private @Nullable Phrase named(@Nullable Filler filler) {
        if (!(filler instanceof Phrase text)
                || !POINTING.matcher(text.text().toLowerCase(Locale.ROOT)).matches()) {
            return null;
        }
        Map<String, Phrase> all = new LinkedHashMap<>();
        before.forEach(all::putAll);
        return all.size() == 1
                ? all.values().iterator().next().withMention(text.text()).withSpans(text.spans())
                : null;
    }

    private static void add(@Nullable Filler filler, Map<String, Phrase> documents) {
        if (filler instanceof Phrase phrase && DOCUMENTS.contains(Heads.noun(phrase))) {
            documents.put(Heads.noun(phrase), phrase);
        }
    }
}
