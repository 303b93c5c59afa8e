package org.constat.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The keys of one language in one layer, sorted, and a second way to them that disregards spelling. */
final class KeyIndex {
    private final String language;
    private final StringTable keys;
    private final IntTable firstPostings;
    private final IntTable postings;
    private final IntTable foldedHashes;
    private final IntTable foldedKeys;

    private KeyIndex(String language, ByteBuffer buffer) {
        this.language = language;
        this.keys = StringTable.read(buffer);
        this.firstPostings = IntTable.read(buffer);
        this.postings = IntTable.read(buffer);
        this.foldedHashes = IntTable.read(buffer);
        this.foldedKeys = IntTable.read(buffer);
    }

    static KeyIndex read(String language, ByteBuffer buffer) {
        return new KeyIndex(language, buffer);
    }

    /** @param words in their normal form, in the case of the text */
    List<Posting> postings(String words) {
        int key = keys.find(Spelling.lower(words).getBytes(UTF_8));
        return key < 0 ? List.of() : admitted(key, words);
    }

    /** Returns the postings of keys that are other words only in spelling. */
    List<Posting> foldedPostings(String words) {
        String folded = Spelling.folded(words, language);
        List<Posting> found = new ArrayList<>();
        int hash = folded.hashCode();
        for (int i = foldedHashes.lowerBound(hash); i < foldedHashes.size() && foldedHashes.get(i) == hash; i++) {
            int key = foldedKeys.get(i);
            if (folded.equals(Spelling.folded(keys.get(key), language))) {
                found.addAll(admitted(key, words));
            }
        }
        return found;
    }

    boolean hasLonger(String words) {
        byte[] prefix = (Spelling.lower(words) + " ").getBytes(UTF_8);
        int at = keys.find(prefix);
        int next = at < 0 ? -(at + 1) : at;
        return next < keys.size() && keys.startsWith(next, prefix);
    }

    private List<Posting> admitted(int key, String words) {
        int end = firstPostings.get(key + 1);
        List<Posting> all = new ArrayList<>(end - firstPostings.get(key));
        boolean ordinary = false;
        for (int i = firstPostings.get(key); i < end; i++) {
            Posting posting = Posting.of(postings.get(i));
            ordinary |= posting.letterCase() == LetterCase.ANY;
            all.add(posting);
        }
        boolean ordinaryWord = ordinary;
        all.removeIf(posting -> !posting.letterCase().admits(words, ordinaryWord));
        return all;
    }
}
