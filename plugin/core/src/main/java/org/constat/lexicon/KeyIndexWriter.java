package org.constat.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Collects the keys of one language and writes them as {@link KeyIndex} reads them. */
final class KeyIndexWriter {
    private final String language;
    private final Map<byte[], Set<Integer>> postings = new TreeMap<>(Arrays::compareUnsigned);

    KeyIndexWriter(String language) {
        this.language = language;
    }

    void add(String key, Posting posting) {
        postings.computeIfAbsent(Spelling.lower(key).getBytes(UTF_8), bytes -> new TreeSet<>())
                .add(posting.packed());
    }

    void write(DataOutputStream out) throws IOException {
        StringTable.write(postings.keySet(), out);
        IntTable.write(firstPostings(), out);
        IntTable.write(
                postings.values().stream()
                        .flatMap(Set::stream)
                        .mapToInt(Integer::intValue)
                        .toArray(),
                out);
        writeFolded(out);
    }

    private int[] firstPostings() {
        int[] first = new int[postings.size() + 1];
        int i = 0;
        for (Set<Integer> ofKey : postings.values()) {
            first[i + 1] = first[i] + ofKey.size();
            i++;
        }
        return first;
    }

    private void writeFolded(DataOutputStream out) throws IOException {
        List<Integer> hashes = new ArrayList<>(postings.size());
        for (byte[] key : postings.keySet()) {
            hashes.add(Spelling.folded(new String(key, UTF_8), language).hashCode());
        }
        int[] order = IntStream.range(0, hashes.size())
                .boxed()
                .sorted(Comparator.comparing(hashes::get))
                .mapToInt(Integer::intValue)
                .toArray();
        IntTable.write(Arrays.stream(order).map(hashes::get).toArray(), out);
        IntTable.write(order, out);
    }
}
