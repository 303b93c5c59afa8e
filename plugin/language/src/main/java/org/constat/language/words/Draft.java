package org.constat.language.words;

import java.util.List;
import java.util.Locale;

/** A token in the making. */
final class Draft {

    /** As it stands in the normalised text. */
    final String text;

    /** Offsets in the normalised text of the block. */
    final int begin;

    final int end;

    /** The text as the tagger and the dictionary shall see it: without the capitals of a shouted line. */
    String form;

    /** The form in lower case. */
    String lower;

    Pos pos = Pos.X;
    String lemma;
    Morphology morphology = Morphology.UNKNOWN;

    /** The readings of the form. */
    List<Entry> entries = List.of();

    Draft(String text, int begin) {
        this.text = text;
        this.begin = begin;
        this.end = begin + text.length();
        form = text;
        lower = text.toLowerCase(Locale.ROOT);
        lemma = text;
    }

    void seenAs(String form) {
        this.form = form;
        lower = form.toLowerCase(Locale.ROOT);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(form.charAt(0));
    }

    /** Returns whether it is a word, which is given in lower case. */
    boolean is(String word) {
        return lower.equals(word);
    }

    boolean is(Pos wanted) {
        return pos == wanted;
    }

    boolean can(Pos wanted) {
        for (Entry entry : entries) {
            if (entry.pos() == wanted) {
                return true;
            }
        }
        return false;
    }

    boolean can(Morphology.Mood mood) {
        for (Entry entry : entries) {
            if (entry.isVerb(mood)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether it is a noun of the same number and gender, as far as both are known. */
    boolean isNounOf(Morphology form) {
        for (Entry entry : entries) {
            if (entry.pos() == Pos.NOUN && entry.morphology().agreesWith(form)) {
                return true;
            }
        }
        return false;
    }

    boolean canBeFinite() {
        for (Entry entry : entries) {
            if (entry.isFinite()) {
                return true;
            }
        }
        return false;
    }
}
