package org.constat.language.sentences.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Finds the noun whose content a colon announces: "pose une condition : …", "l'un des vœux du club : pas de …". */
final class AnnouncedContent {
    private final Government government;

    AnnouncedContent(Government government) {
        this.government = government;
    }

    /** Returns the noun of the clause before the colon at hand, or null where what follows stands by itself. */
    @Nullable
    Nominal noun(State state, Clause clause) {
        if (clause.verb() == null
                || clause.isQuestion()
                || isSpokenOf(state.ahead.at(state.index + 1))
                || tellsWhoAsks(state)) {
            return null;
        }
        boolean verbless = !state.ahead.hasVerbSoon(state.index + 1);
        return candidates(clause)
                .filter(nominal -> announces(nominal.chunk()))
                .filter(nominal -> verbless || isNew(nominal.chunk()) || government.isPredicative(clause))
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** "rejette une offre : elle est trop basse": the reason rather than the offer. */
    private static boolean isSpokenOf(@Nullable Chunk next) {
        return !(next instanceof NounChunk noun) || noun.isPronoun();
    }

    /** "pose une condition : son chef exige que la taxe baisse": what follows says itself whose demand it is. */
    private boolean tellsWhoAsks(State state) {
        return state.ahead.at(state.index + 1) instanceof NounChunk asking
                && (asking.isName() || government.isSomebody(asking))
                && state.ahead.at(state.ahead.verbOf(state.index + 1)) instanceof VerbChunk verb
                && !verb.passive()
                && (government.isDirective(verb.lemma()) || government.isSpeech(verb.lemma()));
    }

    private Stream<Nominal> candidates(Clause clause) {
        List<Nominal> found = new ArrayList<>();
        if (government.isPredicative(clause) && clause.objects().isEmpty()) {
            found.addAll(clause.subjects());
        }
        clause.arguments().stream()
                .filter(argument -> argument.preposition() != null)
                .map(Prepositional::nominal)
                .forEach(found::add);
        found.addAll(clause.objects());
        return found.stream();
    }

    private boolean announces(NounChunk noun) {
        String lemma = noun.head().lemma();
        return !noun.isName()
                && !noun.time()
                && !noun.isNegative()
                && (government.isSpeechNoun(lemma) || government.isPlan(lemma));
    }

    private static boolean isNew(NounChunk noun) {
        return noun.determiner() == Determiner.INDEFINITE || noun.quantity() != null;
    }
}
