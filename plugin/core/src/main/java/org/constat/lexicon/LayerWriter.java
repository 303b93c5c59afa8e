package org.constat.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.constat.corpus.TextHash;

/** Compiles the entries of a layer, so that {@link Layer} answers from them without reading them all. */
final class LayerWriter {
    private final Map<byte[], Entry> entries = new TreeMap<>(Arrays::compareUnsigned);
    private final Map<String, KeyIndexWriter> indexes = new TreeMap<>();
    private final Map<String, Set<String>> demonyms = new HashMap<>();
    private final Map<String, Set<String>> singleWords = new HashMap<>();
    private final KeyVariants variants;

    private LayerWriter(Collection<Entry> entries, WordForms forms) {
        this.variants = new KeyVariants(forms);
        for (Entry entry : entries) {
            this.entries.put(entry.concept().id().getBytes(UTF_8), entry);
            entry.wordings().forEach(this::addDemonym);
            entry.wordings().forEach(this::addSingleWord);
        }
    }

    /** @param entries with ids of their own each */
    static byte[] compile(Collection<Entry> entries, WordForms forms) {
        try {
            return new LayerWriter(entries, forms).write();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private byte[] write() throws IOException {
        int concept = 0;
        for (Entry entry : entries.values()) {
            for (Wording wording : entry.wordings()) {
                index(wording, concept, entry.concept().kind());
            }
            concept++;
        }
        byte[] tables = tables();
        String content = entries.isEmpty() ? "" : TextHash.of(tables);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(tables.length + 128);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            StringTable.write(List.of(content.getBytes(UTF_8)), out);
            out.write(tables);
        }
        return bytes.toByteArray();
    }

    private byte[] tables() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            StringTable.write(entries.keySet(), out);
            StringTable.write(records(), out);
            StringTable.write(
                    indexes.keySet().stream().map(tag -> tag.getBytes(UTF_8)).toList(), out);
            for (KeyIndexWriter index : indexes.values()) {
                index.write(out);
            }
        }
        return bytes.toByteArray();
    }

    private List<byte[]> records() {
        List<byte[]> records = new ArrayList<>(entries.size());
        for (Entry entry : entries.values()) {
            records.add(ConceptRecord.write(entry).getBytes(UTF_8));
        }
        return records;
    }

    private void index(Wording wording, int concept, Concept.Kind kind) {
        LetterCase letterCase = letterCase(wording, kind);
        KeyIndexWriter index = indexes.computeIfAbsent(wording.language(), KeyIndexWriter::new);
        Set<String> written = KeyVariants.asWritten(wording, kind);
        for (String key : variants.of(wording, kind)) {
            if (written.contains(key) || !isAnotherWord(key, wording)) {
                index.add(key, new Posting(concept, wording.form(), letterCase));
            }
        }
    }

    /** Whether a single word is written in some entry itself: "arms" are not found by "arm", nor "goods" by "good". */
    private boolean isAnotherWord(String key, Wording wording) {
        return singleWords.getOrDefault(wording.language(), Set.of()).contains(key);
    }

    private void addSingleWord(Wording wording) {
        if (wording.text().indexOf(' ') < 0) {
            singleWords
                    .computeIfAbsent(wording.language(), language -> new HashSet<>())
                    .add(wording.text());
        }
    }

    private LetterCase letterCase(Wording wording, Concept.Kind kind) {
        String words = LemmaKey.of(wording.text(), wording.language());
        boolean isVerbPhrase =
                kind == Concept.Kind.RELATION && wording.form() == Sense.Form.BASE && words.indexOf(' ') > 0;
        return isVerbPhrase
                ? LetterCase.ANY
                : LetterCase.of(words, demonyms.getOrDefault(wording.language(), Set.of()));
    }

    private void addDemonym(Wording wording) {
        boolean ofPeople = wording.form() == Sense.Form.ADJECTIVE || wording.form() == Sense.Form.PEOPLE;
        if (ofPeople && wording.text().indexOf(' ') < 0 && !Spelling.isAcronym(wording.text())) {
            demonyms.computeIfAbsent(wording.language(), language -> new HashSet<>())
                    .add(Spelling.lower(wording.text()));
        }
    }
}
