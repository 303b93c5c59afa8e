package org.constat.language.words.draft;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;

/**
 * A token in the making.
 *
 * @since 0.1
 */
public final class Draft {

    /** As it stands in the normalised text. */
    public final String text;

    /** Offsets in the normalised text of the block. */
    public final int begin;

    public final int end;

    /** The text as the tagger and the dictionary shall see it: without the capitals of a shouted line. */
    public String form;

    /** The form in lower case. */
    public String lower;

    public Pos pos = Pos.X;
    public String lemma;
    public Morphology morphology = Morphology.UNKNOWN;

    /** The readings of the form, as given to {@link #read}. */
    public List<Entry> entries = List.of();

    /** The parts of speech of the readings, and the moods of those that are verbs. */
    private final Set<Pos> possible = EnumSet.noneOf(Pos.class);

    private final Set<Mood> moods = EnumSet.noneOf(Mood.class);
    private boolean finite;

    public Draft(String text, int begin) {
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

    /** Takes these readings of the form instead of those before. */
    public void read(List<Entry> readings) {
        entries = readings;
        possible.clear();
        moods.clear();
        finite = false;
        for (Entry entry : readings) {
            possible.add(entry.pos());
            if (entry.pos() == Pos.VERB) {
                moods.add(entry.morphology().mood());
            }
            finite |= entry.isFinite();
        }
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(form.charAt(0));
    }

    /** Returns whether it is a word, which is given in lower case. */
    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean is(Pos wanted) {
        return pos == wanted;
    }

    public boolean can(Pos wanted) {
        return possible.contains(wanted);
    }

    public boolean can(Mood mood) {
        return moods.contains(mood);
    }

    /** Returns whether its readings are all of this part of speech; where there are none, it is not known. */
    public boolean canOnlyBe(Pos wanted) {
        return possible.size() == 1 && possible.contains(wanted);
    }

    /** Returns whether some reading of it has one of these base forms. */
    public boolean isOneOf(Set<String> lemmas) {
        for (Entry entry : entries) {
            if (lemmas.contains(entry.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether some reading of it passes a test. */
    public boolean reads(Predicate<Entry> test) {
        for (Entry entry : entries) {
            if (test.test(entry)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether it is a noun of the same number and gender, as far as both are known. */
    public boolean isNounOf(Morphology form) {
        for (Entry entry : entries) {
            if (entry.pos() == Pos.NOUN && entry.morphology().agreesWith(form)) {
                return true;
            }
        }
        return false;
    }

    public boolean canBeFinite() {
        return finite;
    }

    /** Returns whether it stands for a finite verb, as an auxiliary does. */
    public boolean isFiniteVerb() {
        return is(Pos.AUX) || (is(Pos.VERB) && canBeFinite());
    }
}
