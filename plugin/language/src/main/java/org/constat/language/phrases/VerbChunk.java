package org.constat.language.phrases;

import java.util.List;
import org.constat.Modality;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.words.Morphology;
import org.jspecify.annotations.Nullable;

/**
 * A verb with its auxiliaries, clitics, negation and the adverbs among them.
 *
 * @param begin its first token
 * @param end behind its last token
 * @param main the token of the verb that carries the meaning
 * @param lemma that verb's base form, with "se" or "s'" where it is reflexive
 * @param form finite, infinitive or participle
 * @param tense seen from the article
 * @param modality what its modal verbs and mood say
 * @param negative whether it is negated
 * @param passive whether its subject is what the relation leads to
 * @param conditional whether it stands in the conditional mood
 * @param perfect whether it has an auxiliary of the perfect
 * @param agreement person and number of the finite verb
 * @param subject a subject pronoun behind the verb ("a-t-il"), or null
 * @param clitics object pronouns before the verb, in lower case
 * @param adverbs the adverbs that stand inside
 * @since 0.1
 */
public record VerbChunk(
        int begin,
        int end,
        int main,
        String lemma,
        Form form,
        Tense tense,
        Modality modality,
        boolean negative,
        boolean passive,
        boolean conditional,
        boolean perfect,
        Morphology agreement,
        @Nullable NounChunk subject,
        List<String> clitics,
        List<Word> adverbs)
        implements Chunk {

    /** Copies the lists. */
    public VerbChunk {
        clitics = List.copyOf(clitics);
        adverbs = List.copyOf(adverbs);
    }

    /** The form of the first verb. */
    public enum Form {
        /** It has a subject of its own. */
        FINITE,
        /** "to do", "faire". */
        INFINITIVE,
        /** "doing", "faisant". */
        PRESENT_PARTICIPLE,
        /** "done", "fait". */
        PAST_PARTICIPLE,
        /** "do!", "faites!". */
        IMPERATIVE
    }

    /** Returns a participle that the text leaves out ("Holm (1850-1920)": born and died); perfect where it says what somebody did. */
    public static VerbChunk unwritten(int at, String lemma, Tense tense, boolean perfect) {
        return new VerbChunk(
                at,
                at + 1,
                at,
                lemma,
                Form.PAST_PARTICIPLE,
                tense,
                Modality.ASSERTED,
                false,
                false,
                false,
                perfect,
                Morphology.UNKNOWN,
                null,
                List.of(),
                List.of());
    }

    /** Returns the same verb read as a participle: the past of most English verbs looks like one. */
    public VerbChunk asParticiple() {
        return changed().form(Form.PAST_PARTICIPLE).build();
    }

    /** Returns the same verb read as a finite one ("that the fee be paid"). */
    public VerbChunk asFinite() {
        return changed().form(Form.FINITE).build();
    }

    /** Returns a base form behind "and" as the infinitive that it is ("to build and create"). */
    public VerbChunk asInfinitive() {
        return asInfinitive(begin);
    }

    /** Returns it as an infinitive whose "to" stands at a token before it. */
    public VerbChunk asInfinitive(int to) {
        return changed().begin(to).form(Form.INFINITIVE).build();
    }

    /** Returns a participle behind "and" with the auxiliaries of this verb ("was designed and built"). */
    public VerbChunk helping(VerbChunk participle) {
        return participle.changed().statusOf(this).withoutSubject().build();
    }

    /** Returns the same verb negated ("nor denied"). */
    public VerbChunk asNegative() {
        return changed().negative().build();
    }

    /** Returns the same verb without what negates it ("is not Dutch but Belgian"). */
    public VerbChunk asAffirmative() {
        return changed().affirmative().build();
    }

    /** Returns the same verb as what is done no longer ("does not sing any more"). */
    public VerbChunk asNoLonger() {
        return changed().tense(Tense.NO_LONGER).build();
    }

    /** Returns the same verb with the "be" that a headline leaves out ("Two held over theft"). */
    public VerbChunk asPassiveFinite() {
        return changed()
                .form(Form.FINITE)
                .tense(Tense.PAST)
                .passive(true)
                .unconditional()
                .build();
    }

    /** Returns an infinitive as what a headline announces ("Bank to cut 400 jobs"). */
    public VerbChunk asFuture() {
        return changed().form(Form.FINITE).tense(Tense.FUTURE).unconditional().build();
    }

    /** Returns the same verb as what is done to its subject ("wants the dispute settled"). */
    public VerbChunk asPassiveInfinitive() {
        return changed()
                .form(Form.INFINITIVE)
                .tense(Tense.PRESENT)
                .passive(true)
                .unconditional()
                .imperfect()
                .build();
    }

    /** Returns the same participle with the auxiliary of another one ("a vendu … et licencié"). */
    public VerbChunk withAuxiliaryOf(@Nullable VerbChunk other) {
        return other == null ? this : changed().statusOf(other).build();
    }

    /** Returns the same verb done under the modal verb of another one ("doit être vendu et ouvrir": "doit ouvrir"). */
    public VerbChunk withModalOf(VerbChunk other) {
        return changed().statusOf(other).passive(false).build();
    }

    /** Returns the same verb where what is said of its subject stands farther behind ("est triste mais pas vaincu"). */
    public VerbChunk upTo(int last) {
        return last > end ? changed().end(last).build() : this;
    }

    /** Returns the same verb with the particle behind it ("rules out", "called off"). */
    public VerbChunk withParticle() {
        return changed().end(end + 1).build();
    }

    /** Returns whether a particle behind it belongs to it ("called off"). */
    public boolean hasParticle() {
        return end > main + 1;
    }

    /** Returns the same participle with an adverb that stands before it ("une route récemment rénovée"). */
    public VerbChunk withAdverbAhead(AdverbChunk adverb) {
        return changed().adverbAhead(adverb).build();
    }

    /** Returns whether it has neither an auxiliary nor "to" or an adverb before it. */
    public boolean isBare() {
        return main - begin == (passive ? 1 : 0);
    }

    /** Returns whether an English verb looks like an infinitive without "to" ("create"). */
    public boolean isBase() {
        return isBare()
                && !passive
                && agreement.person() != 3
                && agreement.time() == Morphology.Time.PRESENT
                && modality == Modality.ASSERTED;
    }

    private VerbChunkBuilder changed() {
        return new VerbChunkBuilder(this);
    }

    /** Returns the same verb read as another one ("se dit inquiet": "est inquiet"). */
    public VerbChunk as(String other) {
        return new VerbChunkBuilder(this).lemma(other).build();
    }

    /** Returns the same verb read as another one that says what is so now ("s'est dit inquiet": "est inquiet"). */
    public VerbChunk asOfNow(String other) {
        VerbChunkBuilder builder = new VerbChunkBuilder(this).lemma(other);
        return (isJustDone() ? builder.tense(Tense.PRESENT) : builder).build();
    }

    /** Returns whether it tells of what has been done up to now ("a dit"), and not of what was done before that ("avait dit"). */
    public boolean isJustDone() {
        return perfect && agreement.time() == Morphology.Time.PRESENT;
    }

    /** Returns whether it needs a subject of its own. */
    public boolean isFinite() {
        return form == Form.FINITE;
    }
}
