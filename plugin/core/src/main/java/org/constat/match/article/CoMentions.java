package org.constat.match.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** What an article calls each entity that its extractor has given an id: one phrase for each head, with all that is said beside it. */
final class CoMentions {
    private static final int MOST_HEADS = 8;
    private static final int MOST_PARTS = 24;

    private final Map<String, Map<String, Called>> entities = new HashMap<>();

    /** All that stands beside one head. */
    private static final class Called {
        private final Phrase first;
        private final Set<Word> modifiers = new LinkedHashSet<>();
        private final Set<Complement> complements = new LinkedHashSet<>();
        private @Nullable Quantity quantity;
        private String text;

        Called(Phrase first) {
            this.first = first;
            this.text = first.text();
        }

        void add(Phrase mention) {
            if (modifiers.size() + complements.size() < MOST_PARTS) {
                modifiers.addAll(mention.modifiers());
                mention.complements().forEach(this::addComplement);
            }
            quantity = quantity == null ? mention.quantity() : quantity;
            text = mention.text().length() > text.length() ? mention.text() : text;
        }

        private void addComplement(Complement complement) {
            complements.add(new Complement(
                    complement.role(), complement.phrase().withSpans(List.of()).withMention(null)));
        }

        Phrase phrase() {
            return new Phrase(
                    text,
                    null,
                    first.head(),
                    List.copyOf(modifiers),
                    quantity,
                    List.copyOf(complements),
                    List.of(),
                    null);
        }
    }

    /** Notes what a phrase of the article speaks of. */
    void add(Phrase phrase) {
        if (phrase.entity() == null) {
            return;
        }
        Word head = Lexemes.head(phrase);
        Map<String, Called> called = entities.computeIfAbsent(phrase.entity(), unused -> new LinkedHashMap<>());
        String key = head.kind() + " " + head.lemma();
        if (called.size() < MOST_HEADS || called.containsKey(key)) {
            called.computeIfAbsent(key, unused -> new Called(phrase)).add(phrase);
        }
    }

    /** Returns the phrases by which the article speaks of each entity. */
    Map<String, List<Phrase>> all() {
        Map<String, List<Phrase>> all = new HashMap<>();
        entities.forEach((id, called) -> all.put(id, phrases(called.values())));
        return all;
    }

    private static List<Phrase> phrases(Collection<Called> called) {
        List<Phrase> phrases = new ArrayList<>();
        called.forEach(one -> phrases.add(one.phrase()));
        return phrases;
    }
}
