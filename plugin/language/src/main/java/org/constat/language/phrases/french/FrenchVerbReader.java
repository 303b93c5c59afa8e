package org.constat.language.phrases.french;

import java.util.regex.Pattern;
import org.constat.Modality;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Words;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.VerbDraft;
import org.constat.language.phrases.reading.VerbReader;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Reads French verbs: compound tenses, passives, "pouvoir" and its like.
 *
 * @since 0.1
 */
public final class FrenchVerbReader extends VerbReader {
    private static final Pattern LIKE_PARTICIPLE = Pattern.compile(".*(is|us|its|ies|ues|uts|ts)");

    private final FrenchNegation negation;
    private final FrenchClitics clitics;
    private final FrenchVerbChain chain;

    public FrenchVerbReader(Tables tables) {
        super(tables);
        this.negation = new FrenchNegation(tables);
        this.clitics = new FrenchClitics(tables, negation);
        this.chain = new FrenchVerbChain(tables, clitics);
    }

    @Override
    public @Nullable VerbChunk read(Cursor cursor, int at) {
        VerbDraft draft = new VerbDraft(at);
        if (isHowItWasDone(cursor, at)) {
            draft.adverbs.add(Words.of(cursor.at(at), Word.Kind.ADVERB));
            draft.at++;
        }
        clitics.clitics(cursor, draft);
        if (!cursor.isVerb(draft.at) && !isParticipleTaggedAsAdjective(cursor, draft)) {
            return null;
        }
        draft.takeFirst(cursor.at(draft.at));
        if (isParticipleInDisguise(cursor, draft)) {
            draft.form = VerbChunk.Form.PAST_PARTICIPLE;
        }
        verb(cursor, draft);
        draft.negative |= negation.isBareNegation(cursor, draft) || FrenchNegation.isNeither(cursor, draft);
        if (isNoneOther(cursor, draft)) {
            draft.at += 2;
            draft.negative = false;
        }
        if (isDoneByItself(cursor, draft)) {
            draft.markPerfect();
        }
        return draft.finish(lemma(cursor, draft));
    }

    /** "un skieur, grièvement blessé": the adverb goes with the participle behind it. */
    private static boolean isHowItWasDone(Cursor cursor, int at) {
        return cursor.is(at, Pos.ADV)
                && cursor.lower(at).endsWith("ment")
                && cursor.is(at + 1, Pos.VERB)
                && cursor.isParticiple(at + 1)
                && !cursor.isVerb(at - 1);
    }

    /** "n'est autre que le maire": is the mayor. */
    private static boolean isNoneOther(Cursor cursor, VerbDraft draft) {
        String than = cursor.lower(draft.at + 1);
        return cursor.lemma(draft.main).equals("être")
                && draft.at == draft.main + 1
                && cursor.lemma(draft.at).equals("autre")
                && (than.equals("que") || than.equals("qu'"))
                && cursor.lower(draft.begin).startsWith("n");
    }

    /** "les accords conclus", "Réunis en assemblée": not an imperative, for all its form. */
    private static boolean isParticipleInDisguise(Cursor cursor, VerbDraft draft) {
        boolean described =
                cursor.is(draft.at - 1, Pos.NOUN, Pos.PROPN, Pos.ADJ) || (draft.at == 0 && cursor.is(1, Pos.ADP));
        return draft.form == VerbChunk.Form.IMPERATIVE
                && described
                && LIKE_PARTICIPLE.matcher(cursor.lower(draft.at)).matches();
    }

    private static boolean isParticipleTaggedAsAdjective(Cursor cursor, VerbDraft draft) {
        return draft.at > draft.begin && cursor.isParticiple(draft.at);
    }

    /** "partie de Brest", "né en 1950": nobody did that to them. */
    private boolean isDoneByItself(Cursor cursor, VerbDraft draft) {
        return draft.form == VerbChunk.Form.PAST_PARTICIPLE
                && tables.has(Category.PERFECT_BE, cursor.lemma(draft.main))
                && !cursor.lower(draft.at).equals("par");
    }

    private String lemma(Cursor cursor, VerbDraft draft) {
        String lemma = draft.light + cursor.at(draft.main).lemma();
        return draft.reflexive ? "se " + lemma : lemma;
    }

    private void verb(Cursor cursor, VerbDraft draft) {
        draft.main = draft.at;
        draft.at++;
        inversion(cursor, draft);
        if (FrenchClitics.isAllThatIsDone(cursor, draft.at) && goesOn(cursor, draft, draft.at + 1)) {
            draft.clitics.add(cursor.lower(draft.at));
            draft.at++;
        }
        int before = -1;
        while (before != draft.at) {
            before = draft.at;
            negation.negators(cursor, draft);
            adverbsInside(cursor, draft);
        }
        if (isCut(cursor, draft)) {
            draft.at++;
        }
        if (goesOn(cursor, draft, draft.at)) {
            clitics.clitics(cursor, draft);
            next(cursor, draft);
        }
    }

    /** 'la ville a "oublié les autres"': a quotation that begins inside of a verb. */
    private boolean isCut(Cursor cursor, VerbDraft draft) {
        return cursor.isQuote(draft.at)
                && tables.has(Category.AUXILIARY, cursor.lemma(draft.main))
                && cursor.isVerb(draft.at + 1)
                && goesOn(cursor, draft, draft.at + 1);
    }

    private void next(Cursor cursor, VerbDraft draft) {
        String first = cursor.lemma(draft.main);
        String modal = chain.modality(cursor, draft);
        int periphrasis = FrenchPeriphrasis.length(cursor, draft.main, draft.at);
        int choice = FrenchOnlyChoice.length(cursor, draft, draft.at);
        if (choice > 0) {
            FrenchOnlyChoice.take(draft, choice);
            clitics.clitics(cursor, draft);
        } else if (periphrasis > 0) {
            FrenchPeriphrasis.mark(cursor, draft);
            draft.at += periphrasis;
            clitics.clitics(cursor, draft);
        } else if (FrenchVerbChain.isLight(cursor, draft, draft.at)) {
            draft.light = FrenchVerbChain.isOnlyDone(cursor, draft.at) ? "" : first + " ";
        } else if (FrenchVerbChain.isLeftToDo(cursor, draft, draft.at)) {
            draft.modality = FrenchVerbChain.isReported(cursor, draft.at + 1) ? draft.modality : Modality.OBLIGED;
            draft.passive = true;
            draft.at++;
        } else if (modal != null && cursor.mood(draft.at) == Mood.INFINITIVE) {
            modal(cursor, draft, modal);
        } else if (first.equals("avoir")) {
            draft.markPerfect();
        } else {
            be(cursor, draft);
        }
        verb(cursor, draft);
    }

    private void be(Cursor cursor, VerbDraft draft) {
        boolean perfect = draft.reflexive || tables.has(Category.PERFECT_BE, cursor.lemma(draft.at));
        if (perfect && !isPassedBy(cursor, draft) && !draft.passive && !isAgreed(cursor, draft)) {
            draft.markPerfect();
        } else {
            draft.passive = true;
            draft.isDoneTo(cursor.at(draft.at).morphology().gender());
        }
    }

    /** "le marché a été passé par la ville", not "le cortège est passé par le pont". */
    private static boolean isPassedBy(Cursor cursor, VerbDraft draft) {
        return cursor.lemma(draft.at).equals("passer")
                && cursor.lower(draft.at + 1).equals("par")
                && cursor.lower(draft.at - 1).equals("été");
    }

    /** "un prix a été convenu": somebody has agreed on it; but "ils sont convenus de partir". */
    private static boolean isAgreed(Cursor cursor, VerbDraft draft) {
        String next = cursor.lower(draft.at + 1);
        return cursor.lemma(draft.at).equals("convenir")
                && !draft.reflexive
                && !next.equals("de")
                && !next.equals("d'")
                && !next.equals("que")
                && !next.equals("qu'");
    }

    private static void modal(Cursor cursor, VerbDraft draft, String modal) {
        if (modal.equals("FUTURE")) {
            draft.tense = Tense.FUTURE;
            return;
        }
        if (FrenchNegation.cannot(cursor, draft)) {
            draft.conditional = false;
            draft.modality = Modality.POSSIBLE;
            return;
        }
        boolean doubtful = cursor.lower(draft.at - 1).equals("pas") && FrenchNegation.isNe(cursor, draft.at - 2);
        draft.modality = doubtful ? Modality.DOUBTFUL : Modality.valueOf(modal);
    }

    @Override
    protected boolean goesOn(Cursor cursor, VerbDraft draft, int at) {
        return chain.goesOn(cursor, draft, at);
    }

    private void inversion(Cursor cursor, VerbDraft draft) {
        String text = cursor.lower(draft.at);
        if (tables.has(Category.INVERSION, text)) {
            String pronoun = text.substring(text.lastIndexOf('-') + 1);
            draft.subject = NounChunk.alone(
                    draft.at,
                    draft.at + 1,
                    Word.of(pronoun, pronoun, Word.Kind.PRONOUN),
                    cursor.at(draft.at).morphology());
            draft.at++;
        }
    }

    @Override
    protected boolean leansOnVerb(Cursor cursor, int at) {
        return clitics.isClitic(cursor, at) && cursor.mood(at + 1) == Mood.INFINITIVE;
    }

    @Override
    protected boolean negates(Cursor cursor, VerbDraft draft, int at) {
        return FrenchNegation.hasNe(cursor, draft) && negation.isNegator(cursor, at);
    }
}
