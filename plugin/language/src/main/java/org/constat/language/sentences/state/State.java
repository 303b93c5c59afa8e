package org.constat.language.sentences.state;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.jspecify.annotations.Nullable;

/**
 * How far the parse of a sentence has come.
 *
 * @since 0.1
 */
public final class State {
    public final Lookahead ahead;
    public final List<Clause> clauses = new ArrayList<>();
    public final List<Clause> speakers = new ArrayList<>();

    /** The nouns that something may still hang on, from the outermost to the innermost. */
    public final List<Nominal> chain = new ArrayList<>();

    /** The clause that what comes next belongs to. */
    public Clause current;

    /** The clause that the sentence goes on with behind a speaker clause. */
    public Clause resumed;

    public @Nullable PrepositionChunk preposition;

    public int index;

    /** Counts what colons, semicolons and full stops set apart: a speaker clause speaks for its own stretch alone. */
    int section;

    private @Nullable Clause ended;
    private int endedAt = -2;
    public boolean afterBoundary = true;
    public boolean afterCoordinator;
    public boolean excluded;

    public State(List<Chunk> chunks) {
        ahead = new Lookahead(chunks);
        current = new Clause(Clause.Kind.MAIN, null, "", null);
        resumed = current;
        clauses.add(current);
    }

    public void newSection() {
        section++;
    }

    public Clause root() {
        Clause top = top(current);
        return top.kind() == Clause.Kind.SPEAKER ? top(resumed) : top;
    }

    private static Clause top(Clause from) {
        Clause clause = from;
        while (clause.parent() != null) {
            clause = clause.parent();
        }
        return clause;
    }

    /** Starts a clause that stands by itself. */
    public Clause newMain() {
        current = new Clause(Clause.Kind.MAIN, null, "", null);
        current.section(section);
        clauses.add(current);
        chain.clear();
        return current;
    }

    /** Starts a clause that says who speaks. */
    public void speak(Clause speaker) {
        speaker.section(section);
        speakers.add(speaker);
        resumed = current;
        current = speaker;
    }

    /** Goes on with the sentence behind a speaker clause. */
    public void endSpeaker() {
        if (current.kind() == Clause.Kind.SPEAKER) {
            ended = current;
            endedAt = index;
            current = resumed;
            chain.clear();
        }
    }

    /** Returns the speaker clause that ended right before, or null. */
    public @Nullable Clause justEnded() {
        return endedAt == index - 1 ? ended : null;
    }

    /** Returns the speaker clause that ended right before the preposition before, or null. */
    public @Nullable Clause endedBeforePreposition() {
        return preposition != null && endedAt == index - 2 ? ended : null;
    }

    /** Starts a clause inside another one. */
    public Clause open(Clause parent, Clause.Kind kind, String marker, @Nullable Nominal host) {
        current = parent.open(kind, marker, host == null || kind == Clause.Kind.INFINITIVE ? host : bearer(host));
        if (isAfterMark(PunctuationChunk.Kind.COMMA)) {
            current.setApart();
        }
        chain.clear();
        return current;
    }

    /** "Lund, a baker who sells bread": what describes the baker is said of Lund. */
    private Nominal bearer(Nominal host) {
        return chain.stream()
                .filter(nominal ->
                        nominal.chunk().isName() && nominal.appositions().contains(host))
                .filter(nominal ->
                        nominal.conjuncts().isEmpty() && !host.chunk().isName())
                .findFirst()
                .orElse(host);
    }

    /** Starts a clause beside another one, of the same kind. */
    public Clause beside(Clause sibling) {
        Clause parent = sibling.parent();
        if (parent == null) {
            return newMain();
        }
        return open(parent, sibling.kind(), sibling.marker(), sibling.host());
    }

    public void place(Nominal nominal) {
        chain.clear();
        chain.add(nominal);
    }

    public @Nullable Nominal innermost() {
        return chain.isEmpty() ? null : chain.get(chain.size() - 1);
    }

    public @Nullable Nominal outermost() {
        return chain.isEmpty() ? null : chain.get(0);
    }

    public @Nullable Chunk before() {
        return ahead.at(index - 1);
    }

    public boolean isAfterVerb() {
        return before() instanceof VerbChunk;
    }

    /** Returns whether a noun or its adjective stands before the preposition of the noun at hand. */
    public boolean isNounBeforePreposition() {
        return ahead.at(index - 2) instanceof NounChunk || ahead.at(index - 2) instanceof AdjectiveChunk;
    }

    /** Returns whether this verb stands before the preposition of the noun at hand, perhaps with an adverb. */
    public boolean isVerbBeforePreposition(VerbChunk verb) {
        boolean adverb = ahead.at(index - 2) instanceof AdverbChunk;
        return ahead.at(index - (adverb ? 3 : 2)) == verb;
    }

    /** '"Reason rather than pride", said the minister': whatever the quotation leaves open. */
    public boolean isBehindWholeQuotation() {
        long marks = ahead.chunks().subList(0, index).stream()
                .filter(chunk -> chunk instanceof PunctuationChunk mark && mark.kind() == PunctuationChunk.Kind.QUOTE)
                .count();
        boolean comma =
                isAfterMark(PunctuationChunk.Kind.COMMA) || ahead.isMark(index - 2, PunctuationChunk.Kind.COMMA);
        return comma && marks == 2 && ahead.isMark(0, PunctuationChunk.Kind.QUOTE);
    }

    /** Returns the noun at hand; null where an adjective stands for one. */
    public @Nullable NounChunk noun() {
        return ahead.at(index) instanceof NounChunk noun ? noun : null;
    }

    public boolean isAfterMark(PunctuationChunk.Kind kind) {
        return ahead.isMark(index - 1, kind);
    }

    public boolean isAfterQuoteOrComma() {
        return isAfterMark(PunctuationChunk.Kind.COMMA) || isAfterMark(PunctuationChunk.Kind.QUOTE);
    }

    public boolean isAfterConnector() {
        return before() instanceof ConnectorChunk connector && connector.kind() != ConnectorChunk.Kind.COORDINATOR;
    }

    public void passed() {
        preposition = null;
        afterBoundary = false;
        afterCoordinator = false;
    }
}
