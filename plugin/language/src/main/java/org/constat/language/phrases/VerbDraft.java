package org.constat.language.phrases;

import java.util.ArrayList;
import java.util.List;
import org.constat.Modality;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Morphology.Time;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/** A verb chunk in the making. */
final class VerbDraft {
    final int begin;
    int at;
    int main = -1;
    VerbChunk.Form form = VerbChunk.Form.FINITE;
    Tense tense = Tense.PRESENT;
    Modality modality = Modality.ASSERTED;
    boolean negative;
    boolean noLonger;

    /** The light verb of an expression of two verbs, and a space. */
    String light = "";

    boolean passive;
    boolean conditional;
    boolean perfect;
    boolean reflexive;
    Morphology agreement = Morphology.UNKNOWN;

    @Nullable
    NounChunk subject;

    final List<String> clitics = new ArrayList<>();
    final List<Word> adverbs = new ArrayList<>();

    VerbDraft(int begin) {
        this.begin = begin;
        this.at = begin;
    }

    void takeFirst(Token token) {
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
    void isDoneTo(Morphology.Gender gender) {
        agreement = new Morphology(agreement.mood(), agreement.time(), agreement.person(), agreement.number(), gender);
    }

    void markPerfect() {
        perfect = true;
        if (tense != Tense.FUTURE) {
            tense = Tense.PAST;
        }
    }

    VerbChunk finish(String lemma) {
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
