package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Parts, joins and completes the chunks of a sentence before its clauses are built.
 *
 * @since 0.1
 */
public final class Preparation {
    private final boolean french;
    private final Vocabulary vocabulary;
    private final JudgedNouns judged;
    private final AgeChunks ages;
    private final AgeLimits limits;
    private final HeadlineVerbs headlines;
    private final NatureNouns natures;
    private final LivesInParentheses lives;
    private final TermsInParentheses terms;
    private final LackingAdjectives lacking;
    private final CourtsBefore courts;
    private final RepeatedCopula copulas;

    public Preparation(Grammar grammar, Vocabulary vocabulary) {
        this.french = grammar.language().equals("fr");
        this.vocabulary = vocabulary;
        this.ages = new AgeChunks(french, vocabulary);
        this.limits = new AgeLimits(vocabulary);
        this.judged = new JudgedNouns(grammar, vocabulary);
        this.headlines = new HeadlineVerbs(grammar);
        this.natures = new NatureNouns(grammar);
        this.lives = new LivesInParentheses(french);
        this.terms = new TermsInParentheses(french, vocabulary);
        this.courts = new CourtsBefore(vocabulary);
        this.lacking = new LackingAdjectives(grammar, vocabulary);
        this.copulas = new RepeatedCopula(grammar);
    }

    /** Returns the chunks of a sentence as clauses are built of them. */
    public List<Chunk> prepared(List<Chunk> found, Sentence sentence) {
        List<Chunk> chunks = headlines.completed(
                judged.parted(
                        withoutInnerQuotes(QuotedInfinitive.joined(
                                ContrastedCleft.affirmed(ParticipleInParentheses.apart(FarFrom.denied(found))))),
                        sentence.tokens()),
                sentence);
        chunks = lacking.joined(french ? french(chunks, sentence) : english(chunks, sentence), sentence.tokens());
        chunks = InsteadBeforeVerb.moved(copulas.repeated(chunks));
        chunks = Demonstratives.resolved(FormerRoles.marked(natures.described(chunks), sentence.tokens()));
        List<Chunk> opened = terms.opened(lives.opened(NicknamesInParentheses.joined(chunks)));
        List<Chunk> aged = OthersOfThem.counted(ages.joined(opened), sentence.tokens());
        return NumberedNouns.joined(SomeOfThem.counted(SomeOfFronted.counted(aged, sentence.tokens())));
    }

    private static List<Chunk> french(List<Chunk> chunks, Sentence sentence) {
        List<Chunk> judged = QuotedVerdict.parted(
                FrontedQuantity.joined(StressedDeed.unstressed(SameAmount.behindSoit(chunks)), sentence),
                sentence.tokens());
        return AdverbsOfParticiples.joined(SharedAdjectives.shared(judged, sentence.tokens()));
    }

    private List<Chunk> english(List<Chunk> chunks, Sentence sentence) {
        List<Chunk> told = WorthOfNouns.attached(DueNouns.announced(ComparedApart.without(PartApart.without(
                PartOfDay.without(limits.read(OnlyObjects.parted(HalfOfNouns.parted(
                        SameAmount.behindOr(HowSomeFared.without(EverDone.described(chunks, sentence.tokens()))))))),
                sentence.tokens()))));
        return AdverbsOfParticiples.joinedAhead(WorriedNouns.joined(
                AbleNouns.joined(NeitherNor.negated(courts.placed(told), sentence.tokens())), vocabulary));
    }

    /** Quotation marks around single words, and between a subject and its verb, only stand in the way. */
    private static List<Chunk> withoutInnerQuotes(List<Chunk> chunks) {
        List<Chunk> kept = new ArrayList<>();
        boolean quoted = false;
        boolean verbOpened = false;
        for (int i = 0; i < chunks.size(); i++) {
            Chunk before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            Chunk after = i + 1 < chunks.size() ? chunks.get(i + 1) : null;
            boolean quote = isQuote(chunks.get(i));
            boolean inner = quote && isInside(before) && isInside(after) && !isFinite(after);
            boolean opensVerb = quote && !quoted && before instanceof NounChunk noun && !noun.time() && isFinite(after);
            boolean closesVerb = quote && quoted && verbOpened;
            quoted ^= quote;
            verbOpened = opensVerb || (verbOpened && !quote);
            if (!inner && !opensVerb && !closesVerb) {
                kept.add(chunks.get(i));
            }
        }
        return kept;
    }

    private static boolean isQuote(Chunk chunk) {
        return chunk instanceof PunctuationChunk mark && mark.kind() == PunctuationChunk.Kind.QUOTE;
    }

    private static boolean isInside(@Nullable Chunk chunk) {
        return chunk != null && !(chunk instanceof PunctuationChunk);
    }

    private static boolean isFinite(@Nullable Chunk chunk) {
        return chunk instanceof VerbChunk verb && verb.isFinite();
    }
}
