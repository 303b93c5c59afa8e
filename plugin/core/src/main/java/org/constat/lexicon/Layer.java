package org.constat.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The entries of one layer in their compiled form. Concepts are decoded when they are first asked for. */
final class Layer {
    private final String content;
    private final StringTable ids;
    private final StringTable records;
    private final Map<String, KeyIndex> indexes = new LinkedHashMap<>();
    private final AtomicReferenceArray<@Nullable Concept> concepts;

    private Layer(ByteBuffer buffer) {
        this.content = StringTable.read(buffer).get(0);
        this.ids = StringTable.read(buffer);
        this.records = StringTable.read(buffer);
        this.concepts = new AtomicReferenceArray<>(ids.size());
        StringTable languages = StringTable.read(buffer);
        for (int i = 0; i < languages.size(); i++) {
            indexes.put(languages.get(i), KeyIndex.read(languages.get(i), buffer));
        }
    }

    /** @param compiled what {@link LayerWriter} wrote */
    static Layer read(byte[] compiled) {
        return new Layer(ByteBuffer.wrap(compiled));
    }

    /** Returns what identifies these entries, worked out when they were compiled; empty where there are none. */
    String content() {
        return content;
    }

    List<Sense> senses(String words, String language) {
        KeyIndex index = indexes.get(LanguageRules.primary(language));
        return index == null ? List.of() : senses(index.postings(words));
    }

    List<Sense> foldedSenses(String words, String language) {
        KeyIndex index = indexes.get(LanguageRules.primary(language));
        return index == null ? List.of() : senses(index.foldedPostings(words));
    }

    boolean hasLonger(String words, String language) {
        KeyIndex index = indexes.get(LanguageRules.primary(language));
        return index != null && index.hasLonger(words);
    }

    Optional<Concept> concept(String id) {
        int at = ids.find(id.getBytes(UTF_8));
        return at < 0 ? Optional.empty() : Optional.of(concept(at));
    }

    List<String> words(String id, String language, Sense.Form form) {
        int at = ids.find(id.getBytes(UTF_8));
        List<Wording> wordings = at < 0 ? List.of() : ConceptRecord.wordings(records.get(at));
        return wordings.stream()
                .filter(wording -> wording.language().equals(LanguageRules.primary(language)) && wording.form() == form)
                .map(Wording::text)
                .toList();
    }

    Set<String> ids() {
        Set<String> all = new LinkedHashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            all.add(ids.get(i));
        }
        return all;
    }

    private List<Sense> senses(List<Posting> postings) {
        Set<Sense> senses = new LinkedHashSet<>();
        for (Posting posting : postings) {
            senses.add(new Sense(concept(posting.concept()), posting.form()));
        }
        return new ArrayList<>(senses);
    }

    private Concept concept(int at) {
        Concept known = concepts.get(at);
        if (known != null) {
            return known;
        }
        Concept decoded = ConceptRecord.concept(records.get(at));
        concepts.set(at, decoded);
        return decoded;
    }
}
