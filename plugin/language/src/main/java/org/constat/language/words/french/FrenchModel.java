package org.constat.language.words.french;

import java.util.List;
import org.constat.Span;
import org.constat.language.words.Morphology;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Dictionary;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.draft.Entry;
import org.constat.language.words.draft.Scanner;
import org.constat.language.words.draft.VerbFrame;
import org.constat.language.words.draft.WordModel;

/**
 * French words: dictionary, closed classes, repairs.
 *
 * @since 0.1
 */
public final class FrenchModel implements WordModel {

    private final Dictionary dictionary;

    public FrenchModel(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public String language() {
        return "fr";
    }

    @Override
    public List<Draft> tokenize(String text, Span sentence) {
        return Scanner.scan(text, sentence, true, FrenchWords::split);
    }

    @Override
    public VerbFrame verbFrame() {
        return VerbFrame.FRENCH;
    }

    @Override
    public List<Entry> readings(String form) {
        return dictionary.entries(form);
    }

    @Override
    public boolean knows(String form) {
        return dictionary.knows(form) || FrenchClosed.get(form) != null;
    }

    @Override
    public boolean knowsName(String form) {
        return dictionary.entries(form).stream().anyMatch(entry -> entry.pos() == Pos.PROPN);
    }

    @Override
    public void resolve(List<Draft> drafts) {
        for (Draft draft : drafts) {
            draft.read(likely(entries(draft, draft == drafts.get(0))));
        }
        FrenchRepairs.apply(drafts, this::participle);
        for (int i = 0; i < drafts.size(); i++) {
            FrenchReadings.choose(drafts, i, dictionary);
        }
    }

    /** "une aile prise dans un filet": hardly anybody prizes anything. */
    private static List<Entry> likely(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.lemma().equals("priser")) {
                return entries.stream()
                        .filter(other -> !other.lemma().equals("priser"))
                        .toList();
            }
        }
        return entries;
    }

    private List<Entry> entries(Draft draft, boolean first) {
        List<Entry> asWritten = dictionary.entries(draft.form);
        boolean common = asWritten.stream().anyMatch(entry -> first ? isCommon(entry) : entry.pos() != Pos.PROPN);
        if (!draft.isCapitalised() || common) {
            return asWritten;
        }
        List<Entry> lower = dictionary.entries(draft.lower);
        return asWritten.isEmpty()
                ? lower
                : java.util.stream.Stream.concat(asWritten.stream(), lower.stream())
                        .toList();
    }

    private static boolean isCommon(Entry entry) {
        return entry.pos() != Pos.PROPN && !Character.isUpperCase(entry.lemma().charAt(0));
    }

    /** Returns whether a form is a past participle, also where the dictionary has it as an adjective alone. */
    private boolean participle(Draft draft) {
        return draft.can(Morphology.Mood.PAST_PARTICIPLE) || FrenchReadings.verbOfAdjective(draft, dictionary) != null;
    }
}
