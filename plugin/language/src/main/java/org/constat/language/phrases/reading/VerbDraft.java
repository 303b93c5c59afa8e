package org.constat.language.phrases.reading;

import java.util.ArrayList;
import java.util.List;
import org.constat.Modality;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Morphology.Time;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * A verb chunk in the making.
 *
 * @since 0.1
 */
public final class VerbDraft {
    public final int begin;
    public int at;
    public int main = -1;
    public VerbChunk.Form form = VerbChunk.Form.FINITE;
    public Tense tense = Tense.PRESENT;
    public Modality modality = Modality.ASSERTED;
    public boolean negative;
    public boolean noLonger;

    /** The light verb of an expression of two verbs, and a space. */
    public String light = "";

    public boolean passive;
    public boolean conditional;
    public boolean perfect;
    public boolean reflexive;
    Morphology agreement = Morphology.UNKNOWN;

    public @Nullable NounChunk subject;

    public final List<String> clitics = new ArrayList<>();
    public final List<Word> adverbs = new ArrayList<>();

    public VerbDraft(int begin) {
        this.begin = begin;
        this.at = begin;
    }

    public void takeFirst(Token token) {
        agreement = token.morphology();
        form = form(agreement.mood());
        conditional = agreement.mood() == Mood.CONDITIONAL;
        tense = tense(agreement.time());
    }

    private static VerbChunk.Form form(Mood mood) {
        return switch (mood) {
            case INFINITIVE -> VerbChunk.Form.INFINITIVE;
            case PRESENT_PARTICIPLE -> VerbChunk.Form.PRESENT_PARTICIPLE;
            case PAST_PARTICIPLE -> VerbChunk.Form.PAST_PARTICIPLE;
            case IMPERATIVE -> VerbChunk.Form.IMPERATIVE;
            case INDICATIVE, SUBJUNCTIVE, CONDITIONAL, NONE -> VerbChunk.Form.FINITE;
        };
    }

    private static Tense tense(Time time) {
        return switch (time) {
            case IMPERFECT, PAST -> Tense.PAST;
            case FUTURE -> Tense.FUTURE;
            case PRESENT, NONE -> Tense.PRESENT;
        };
    }

    /** "a été lancée": what it is done to is feminine. */
    public void isDoneTo(Morphology.Gender gender) {
        agreement = new Morphology(agreement.mood(), agreement.time(), agreement.person(), agreement.number(), gender);
    }

    public void markPerfect() {
        perfect = true;
        if (tense != Tense.FUTURE) {
            tense = Tense.PAST;
        }
    }

    public VerbChunk finish(String lemma) {
        return new VerbChunk(
                begin,
                at,
                main,
                lemma,
                form,
                noLonger && tense != Tense.FUTURE ? Tense.NO_LONGER : tense,
                modality,
                negative,
                passive,
                conditional,
                perfect,
                agreement,
                subject,
                clitics,
                adverbs);
    }
}
