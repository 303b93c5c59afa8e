package org.constat.language.words.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/**
 * The readings of word forms, from a morfologik dictionary. Used by one thread at a time; remembers what it looked up.
 *
 * @since 0.1
 */
public final class Dictionary {

    private static final int MOST_REMEMBERED = 20_000;
    private static final int LONGEST_FORM = 60;

    private final DictionaryLookup lookup;
    private final Decoder decoder;
    private final Map<String, List<Entry>> remembered = new HashMap<>();

    public Dictionary(morfologik.stemming.Dictionary data, Decoder decoder) {
        lookup = new DictionaryLookup(data);
        this.decoder = decoder;
    }

    /** Turns a dictionary's lemma and tag into a reading; null where the tag says nothing of use. */
    public interface Decoder {
        @Nullable
        Entry decode(String lemma, String tag);
    }

    public static morfologik.stemming.Dictionary load(String resource) {
        URL url = Dictionary.class.getResource(resource);
        if (url == null) {
            throw new IllegalStateException("the dictionary " + resource + " is not on the class path");
        }
        try {
            return morfologik.stemming.Dictionary.read(url);
        } catch (IOException e) {
            throw new UncheckedIOException("the dictionary " + resource + " cannot be read", e);
        }
    }

    public List<Entry> entries(String form) {
        if (form.length() > LONGEST_FORM) {
            return List.of();
        }
        List<Entry> known = remembered.get(form);
        if (known == null) {
            known = lookUp(form);
            known = known.isEmpty() ? entriesOfLastPart(form) : known;
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(form, known);
        }
        return known;
    }

    /** Returns how common a form is; 0 where the dictionary does not say. */
    public int frequency(String form) {
        return entries(form).stream().mapToInt(Entry::frequency).max().orElse(0);
    }

    public boolean knows(String form) {
        return !entries(form).isEmpty();
    }

    /** "russo-ukrainien" is what its last part is. */
    private List<Entry> entriesOfLastPart(String form) {
        int hyphen = form.lastIndexOf('-');
        if (hyphen < 2 || !Character.isLowerCase(form.charAt(0)) || hyphen > form.length() - 4) {
            return List.of();
        }
        String first = form.substring(0, hyphen + 1);
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : lookUp(form.substring(hyphen + 1))) {
            if (entry.pos() == Pos.NOUN || entry.pos() == Pos.ADJ || entry.pos() == Pos.VERB) {
                entries.add(new Entry(first + entry.lemma(), entry.pos(), entry.morphology(), entry.frequency()));
            }
        }
        return List.copyOf(entries);
    }

    private List<Entry> lookUp(String form) {
        List<Entry> entries = new ArrayList<>();
        for (WordData data : lookup.lookup(form)) {
            CharSequence lemma = data.getStem();
            CharSequence tag = data.getTag();
            Entry entry = lemma == null || tag == null ? null : decoder.decode(lemma.toString(), tag.toString());
            if (entry != null) {
                entries.add(entry);
            }
        }
        return List.copyOf(entries);
    }
}
