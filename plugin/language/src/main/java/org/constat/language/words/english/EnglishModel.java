package org.constat.language.words.english;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.constat.Span;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Dictionary;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.draft.Entry;
import org.constat.language.words.draft.Scanner;
import org.constat.language.words.draft.VerbFrame;
import org.constat.language.words.draft.WordModel;

/**
 * English words: dictionary, closed classes, repairs.
 *
 * @since 0.1
 */
public final class EnglishModel implements WordModel {

    private final Dictionary dictionary;

    public EnglishModel(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public List<Draft> tokenize(String text, Span sentence) {
        return Scanner.scan(text, sentence, false, EnglishWords::split);
    }

    @Override
    public VerbFrame verbFrame() {
        return VerbFrame.ENGLISH;
    }

    @Override
    public List<Entry> readings(String form) {
        return dictionary.entries(form);
    }

    @Override
    public boolean knows(String form) {
        return dictionary.knows(form) || EnglishClosed.get(form) != null;
    }

    @Override
    public boolean knowsName(String form) {
        return dictionary.entries(form).stream().anyMatch(entry -> entry.pos() == Pos.PROPN);
    }

    @Override
    public void resolve(List<Draft> drafts) {
        for (Draft draft : drafts) {
            draft.read(EnglishLikelyReadings.of(draft.form, entries(draft)));
        }
        EnglishRepairs.apply(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            EnglishReadings.choose(drafts, i);
        }
    }

    private List<Entry> entries(Draft draft) {
        String form = draft.form.startsWith("'") ? draft.form.substring(1) : draft.form;
        List<Entry> asWritten = dictionary.entries(form);
        if (!draft.isCapitalised()) {
            return asWritten;
        }
        List<Entry> lower = dictionary.entries(form.toLowerCase(Locale.ROOT));
        return asWritten.isEmpty()
                ? lower
                : Stream.concat(asWritten.stream(), lower.stream()).toList();
    }
}
