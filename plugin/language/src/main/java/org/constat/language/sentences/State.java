package org.constat.language.sentences;

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
import org.jspecify.annotations.Nullable;

/** How far the parse of a sentence has come. */
final class State {
    final Lookahead ahead;
    final List<Clause> clauses = new ArrayList<>();
    final List<Clause> speakers = new ArrayList<>();

    /** The nouns that something may still hang on, from the outermost to the innermost. */
    final List<Nominal> chain = new ArrayList<>();

    /** The clause that what comes next belongs to. */
    Clause current;

    /** The clause that the sentence goes on with behind a speaker clause. */
    Clause resumed;

    @Nullable
    PrepositionChunk preposition;

    int index;

    /** Counts what colons, semicolons and full stops set apart: a speaker clause speaks for its own stretch alone. */
    int section;

    private @Nullable Clause ended;
    private int endedAt = -2;
    boolean afterBoundary = true;
    boolean afterCoordinator;
    boolean excluded;

    State(List<Chunk> chunks) {
        ahead = new Lookahead(chunks);
        current = new Clause(Clause.Kind.MAIN, null, "", null);
        resumed = current;
        clauses.add(current);
    }

    void newSection() {
        section++;
    }

    Clause root() {
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
    Clause newMain() {
        current = new Clause(Clause.Kind.MAIN, null, "", null);
        current.section(section);
        clauses.add(current);
        chain.clear();
        return current;
    }

    /** Starts a clause that says who speaks. */
    void speak(Clause speaker) {
        speaker.section(section);
        speakers.add(speaker);
        resumed = current;
        current = speaker;
    }

    /** Goes on with the sentence behind a speaker clause. */
    void endSpeaker() {
        if (current.kind() == Clause.Kind.SPEAKER) {
            ended = current;
            endedAt = index;
            current = resumed;
            chain.clear();
        }
    }

    /** Returns the speaker clause that ended right before, or null. */
    @Nullable
    Clause justEnded() {
        return endedAt == index - 1 ? ended : null;
    }

    /** Returns the speaker clause that ended right before the preposition before, or null. */
    @Nullable
    Clause endedBeforePreposition() {
        return preposition != null && endedAt == index - 2 ? ended : null;
    }

    /** Starts a clause inside another one. */
    Clause open(Clause parent, Clause.Kind kind, String marker, @Nullable Nominal host) {
        current = parent.open(kind, marker, host == null || kind == Clause.Kind.INFINITIVE ? host : bearer(host));
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
    Clause beside(Clause sibling) {
        Clause parent = sibling.parent();
        if (parent == null) {
            return newMain();
        }
        return open(parent, sibling.kind(), sibling.marker(), sibling.host());
    }

    void place(Nominal nominal) {
        chain.clear();
        chain.add(nominal);
    }

    @Nullable
    Nominal innermost() {
        return chain.isEmpty() ? null : chain.get(chain.size() - 1);
    }

    @Nullable
    Nominal outermost() {
        return chain.isEmpty() ? null : chain.get(0);
    }

    @Nullable
    Chunk before() {
        return ahead.at(index - 1);
    }

    boolean isAfterVerb() {
        return before() instanceof VerbChunk;
    }

    /** Returns whether a noun or its adjective stands before the preposition of the noun at hand. */
    boolean isNounBeforePreposition() {
        return ahead.at(index - 2) instanceof NounChunk || ahead.at(index - 2) instanceof AdjectiveChunk;
    }

    /** Returns whether this verb stands before the preposition of the noun at hand, perhaps with an adverb. */
    boolean isVerbBeforePreposition(VerbChunk verb) {
        boolean adverb = ahead.at(index - 2) instanceof AdverbChunk;
        return ahead.at(index - (adverb ? 3 : 2)) == verb;
    }

    /** Returns the noun at hand; null where an adjective stands for one. */
    @Nullable
    NounChunk noun() {
        return ahead.at(index) instanceof NounChunk noun ? noun : null;
    }

    boolean isAfterMark(PunctuationChunk.Kind kind) {
        return ahead.isMark(index - 1, kind);
    }

    boolean isAfterQuoteOrComma() {
        return isAfterMark(PunctuationChunk.Kind.COMMA) || isAfterMark(PunctuationChunk.Kind.QUOTE);
    }

    boolean isAfterConnector() {
        return before() instanceof ConnectorChunk connector && connector.kind() != ConnectorChunk.Kind.COORDINATOR;
    }

    void passed() {
        preposition = null;
        afterBoundary = false;
        afterCoordinator = false;
    }
}
