package org.constat.language.sentences.noun;

import org.constat.Word;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.DateInsideDeed;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Knows when a noun of time says when, and when it is a subject, an object, a measure or somebody's age. */
final class TimeNoun {
    private final Government government;

    TimeNoun(Government government) {
        this.government = government;
    }

    boolean saysWhen(State state, NounChunk noun) {
        return noun.time()
                && (!isSubject(state) || isPointedBehindCoordinator(state, noun))
                && !isMeasured(state, noun)
                && !isWhatItWas(state, noun)
                && !isGiven(state, noun)
                && !isOwned(state, noun)
                && !isSpent(state, noun);
    }

    /** "blames its weak quarter on the strike": what is somebody's is no date. */
    private boolean isOwned(State state, NounChunk noun) {
        VerbChunk verb = state.current.verb();
        return verb != null
                && !verb.passive()
                && noun.determiner() == Determiner.POSSESSIVE
                && noun.possessor() != null
                && !noun.possessor().time()
                && state.isAfterVerb()
                && (government.isFrench() || !government.isIntransitive(verb.lemma()));
    }

    /** "gave the firm 90 days": what somebody gets, but not "sold the firm 90 days later". */
    private boolean isGiven(State state, NounChunk noun) {
        VerbChunk verb = state.current.verb();
        return !government.isFrench()
                && verb != null
                && noun.quantity() != null
                && !isLater(noun)
                && !isDistance(state)
                && (government.isGiving(verb.lemma()) || verb.lemma().equals("allow"))
                && state.current.objects().size() == 1
                && state.before() == state.current.objects().get(0).chunk();
    }

    /** "won the cup ten years after its rival": how long after, or before. */
    private static boolean isDistance(State state) {
        Chunk next = state.ahead.at(state.index + 1);
        return (next instanceof PrepositionChunk preposition && isBeforeOrAfter(preposition.lemma()))
                || (next instanceof ConnectorChunk connector && isBeforeOrAfter(connector.lemma()));
    }

    private static boolean isBeforeOrAfter(String lemma) {
        return lemma.equals("before") || lemma.equals("after");
    }

    /** "It was a hard winter": what something is, and not when. */
    private boolean isWhatItWas(State state, NounChunk noun) {
        VerbChunk verb = state.current.verb();
        return !government.isFrench()
                && verb != null
                && state.isAfterVerb()
                && government.isCopula(verb.lemma())
                && noun.determiner() == Determiner.INDEFINITE
                && noun.quantity() == null;
    }

    private static boolean isSubject(State state) {
        boolean awaited = state.current.awaitsVerb()
                && state.current.subjects().isEmpty()
                && state.current.kind() != Clause.Kind.SUBJECT_RELATIVE;
        return state.ahead.leadsToVerb(state.index)
                && (awaited || state.afterCoordinator || isBehindSubordinate(state));
    }

    /** "If she fails, another year will be added". */
    private static boolean isBehindSubordinate(State state) {
        Clause clause = state.current;
        while (clause.kind() == Clause.Kind.INFINITIVE && clause.parent() != null) {
            clause = clause.parent();
        }
        boolean subordinate = switch (clause.kind()) {
            case CONDITION, CAUSE, CIRCUMSTANCE, PURPOSE -> true;
            default -> false;
        };
        return subordinate
                && state.current.verb() != null
                && state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && state.root().awaitsVerb();
    }

    /** "sold the chain, and last year rejected a bid": says when, and does nothing. */
    private boolean isPointedBehindCoordinator(State state, NounChunk noun) {
        return isLastOrNext(noun)
                && state.afterCoordinator
                && state.ahead.at(state.index + 1) instanceof VerbChunk verb
                && !government.isCopula(verb.lemma());
    }

    private static boolean isLastOrNext(NounChunk noun) {
        return noun.modifiers().stream().map(Word::lemma).anyMatch(word -> word.equals("last") || word.equals("next"));
    }

    /** "36 hours of rain", "une amende et dix ans d'exil": what is measured in time is no time itself. */
    private static boolean isMeasured(State state, NounChunk time) {
        boolean ordinal = time.quantity() != null && time.quantity().ordinal();
        boolean second = state.afterCoordinator
                && time.quantity() != null
                && !state.current.objects().isEmpty();
        return (state.isAfterVerb() || second)
                && !(ordinal && isPartOfTime(state))
                && (time.quantity() != null
                        || (time.determiner() != Determiner.NONE && time.determiner() != Determiner.DEMONSTRATIVE))
                && state.ahead.at(state.index + 1) instanceof PrepositionChunk preposition
                && (preposition.lemma().equals("of") || preposition.lemma().equals("de"));
    }

    /** "se tient le premier dimanche du mois": which one it is. */
    static boolean isPartOfTime(State state) {
        return state.ahead.at(state.index + 1) instanceof PrepositionChunk of
                && of.isOf()
                && state.ahead.at(state.index + 2) instanceof NounChunk whole
                && whole.time();
    }

    /** "had a bad day", "spent two weeks": a time that is an object. */
    private boolean isSpent(State state, NounChunk noun) {
        VerbChunk verb = state.current.verb();
        boolean pointed = noun.determiner() == Determiner.DEMONSTRATIVE || isLastOrNext(noun);
        boolean often = noun.head().lemma().equals("fois");
        boolean counted = noun.quantity() != null || noun.determiner() == Determiner.INDEFINITE;
        boolean possible = government.isFrench() ? counted && !often : !pointed;
        return verb != null && possible && !isLater(noun) && isBehind(state) && government.takesTime(verb.lemma());
    }

    /** "a accordé un prêt deux jours plus tard", "granted two days later". */
    private static boolean isLater(NounChunk noun) {
        return noun.modifiers().stream().map(Word::lemma).anyMatch(word -> switch (word) {
            case "tard", "tôt", "late", "later", "early", "earlier", "ago", "before", "after" -> true;
            default -> false;
        });
    }

    /** "auront bientôt trente jours": perhaps with an adverb between. */
    private static boolean isBehind(State state) {
        boolean adverb = state.before() instanceof AdverbChunk && state.ahead.at(state.index - 2) instanceof VerbChunk;
        return state.isAfterVerb() || adverb;
    }

    /** Returns the noun before it of which it says from when it is, or how old somebody is; or null. */
    @Nullable
    Nominal described(State state, NounChunk noun) {
        return isYearOfName(state, noun) || DateInsideDeed.is(state, state.index, noun, government)
                ? state.innermost()
                : isYearsOld(state, noun) ? somebody(state, noun) : null;
    }

    /** "le cadre de Genève 1954", "le prix Lumen 1998", "la Coupe d'Europe 1998": in French behind nouns, too. */
    private boolean isYearOfName(State state, NounChunk noun) {
        Nominal before = state.innermost();
        boolean year = noun.time()
                && noun.end() - noun.begin() == 1
                && Character.isDigit(noun.head().text().charAt(0));
        return year
                && before != null
                && state.before() == before.chunk()
                && (before.chunk().isName()
                        || (government.isFrench() && !before.chunk().time()));
    }

    /** "Maud Perrin, 34 ans, ouvre": how old somebody is. */
    private static boolean isYearsOld(State state, NounChunk noun) {
        boolean year = noun.head().lemma().equals("an") || noun.head().lemma().equals("year");
        boolean years = noun.time() && noun.determiner() == Determiner.NONE && year;
        boolean closed =
                state.ahead.at(state.index + 1) == null || state.ahead.at(state.index + 1) instanceof PunctuationChunk;
        Nominal before = state.innermost();
        return years
                && closed
                && before != null
                && state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && state.ahead.at(state.index - 2) == before.chunk();
    }

    /** "la patronne du chantier, âgée de 47 ans": the nearest person whom it agrees with, else the name before it. */
    private @Nullable Nominal somebody(State state, NounChunk age) {
        for (int i = state.chain.size() - 1; i >= 0; i--) {
            NounChunk noun = state.chain.get(i).chunk();
            if (government.isSomebody(noun) && noun.morphology().agreesWith(age.morphology())) {
                return state.chain.get(i);
            }
        }
        Nominal before = state.innermost();
        return before != null && before.chunk().isName() ? before : null;
    }
}
