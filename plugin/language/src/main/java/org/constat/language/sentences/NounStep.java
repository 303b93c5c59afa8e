package org.constat.language.sentences;

import java.util.Locale;
import java.util.Objects;
import org.constat.Word;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;

/** Tells by what stands before a noun which step gives it its place. */
final class NounStep {
    private final Government government;
    private final PrepositionStep prepositions;
    private final PlainNoun plain;
    private final CoordinatedNoun coordinated;
    private final NounBehindMark behindMark;

    NounStep(Government government, PrepositionStep prepositions) {
        this.government = government;
        this.prepositions = prepositions;
        this.plain = new PlainNoun(government);
        this.coordinated = new CoordinatedNoun(plain);
        this.behindMark = new NounBehindMark(government, plain);
    }

    void take(State state, NounChunk noun) {
        Nominal nominal = new Nominal(noun);
        if (isEmphasis(state, noun) || isAge(state, noun)) {
            return;
        }
        if (state.excluded) {
            nominal.exclude();
            state.excluded = false;
        }
        if (state.preposition != null) {
            prepositions.attach(state, nominal);
        } else if (GerundSubject.isObject(state, noun)) {
            Nominal gerund = Objects.requireNonNull(state.innermost());
            gerund.complement(new Prepositional(null, nominal));
            state.chain.add(nominal);
        } else if (isYearOfName(state, noun)) {
            Objects.requireNonNull(state.innermost()).complement(new Prepositional(null, nominal));
        } else if (isYearsOld(state, noun)) {
            Objects.requireNonNull(state.innermost()).complement(new Prepositional(null, nominal));
        } else if (noun.time()
                && (!isSubject(state) || isPointedBehindCoordinator(state, noun))
                && !isMeasured(state, noun)
                && !isSpent(state, noun)) {
            state.current.argument(new Prepositional(null, nominal));
        } else if (state.afterCoordinator) {
            coordinated.take(state, nominal);
        } else if (state.afterBoundary) {
            behindMark.take(state, nominal);
        } else {
            plain.take(state, nominal);
        }
        state.passed();
    }

    /** "sold the chain, and last year rejected a bid": says when, and does nothing. */
    private boolean isPointedBehindCoordinator(State state, NounChunk noun) {
        boolean pointed =
                noun.modifiers().stream().map(Word::lemma).anyMatch(word -> word.equals("last") || word.equals("next"));
        return pointed
                && state.afterCoordinator
                && state.ahead.at(state.index + 1) instanceof VerbChunk verb
                && !government.isCopula(verb.lemma());
    }

    /** "the mayor himself", "sont tous deux médecins": says nothing by itself. */
    private static boolean isEmphasis(State state, NounChunk noun) {
        boolean both = noun.isPronoun()
                && state.isAfterVerb()
                && noun.head().text().toLowerCase(Locale.ROOT).matches("tou(te)?s .*");
        return both || isHimself(state, noun);
    }

    private static boolean isHimself(State state, NounChunk noun) {
        return state.preposition == null
                && state.before() instanceof NounChunk
                && switch (noun.head().text().toLowerCase(Locale.ROOT)) {
                    case "himself", "herself", "itself", "themselves", "each" -> true;
                    case "lui-même", "elle-même", "eux-mêmes", "elles-mêmes" -> true;
                    default -> false;
                };
    }

    /** "Otto Brandt, 54, a farmer": a number between commas behind a name. */
    private static boolean isAge(State state, NounChunk noun) {
        boolean number = noun.end() - noun.begin() == 1
                && noun.quantity() != null
                && noun.head().kind() == Word.Kind.OTHER;
        boolean between = state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && state.ahead.isMark(state.index + 1, PunctuationChunk.Kind.COMMA);
        return number && between && state.ahead.at(state.index - 2) instanceof NounChunk name && name.isName();
    }

    /** "had a bad day", "spent two weeks": a time that is an object. */
    private boolean isSpent(State state, NounChunk noun) {
        VerbChunk verb = state.current.verb();
        boolean pointed = noun.determiner() == Determiner.DEMONSTRATIVE
                || noun.modifiers().stream()
                        .map(Word::lemma)
                        .anyMatch(word -> word.equals("last") || word.equals("next"));
        boolean often = noun.head().lemma().equals("fois");
        boolean possible = government.isFrench() ? noun.quantity() != null && !often : !pointed;
        return verb != null && possible && state.isAfterVerb() && government.takesTime(verb.lemma());
    }

    private static boolean isSubject(State state) {
        boolean awaited = state.current.awaitsVerb() && state.current.subjects().isEmpty();
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

    /** "le cadre de Genève 1954". */
    private static boolean isYearOfName(State state, NounChunk noun) {
        Nominal before = state.innermost();
        boolean year = noun.time()
                && noun.end() - noun.begin() == 1
                && Character.isDigit(noun.head().text().charAt(0));
        return year
                && before != null
                && state.before() == before.chunk()
                && before.chunk().isName();
    }

    /** "Maud Perrin, 34 ans, ouvre": how old somebody is. */
    private boolean isYearsOld(State state, NounChunk noun) {
        Nominal before = state.innermost();
        boolean years =
                noun.time() && noun.quantity() != null && noun.head().lemma().equals("an");
        boolean closed =
                state.ahead.at(state.index + 1) == null || state.ahead.at(state.index + 1) instanceof PunctuationChunk;
        return years
                && closed
                && before != null
                && state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && state.ahead.at(state.index - 2) == before.chunk()
                && (before.chunk().isName() || government.isSomebody(before.chunk()));
    }

    /** "36 hours of rain": what is measured in time is no time itself. */
    private static boolean isMeasured(State state, NounChunk time) {
        return state.isAfterVerb()
                && (time.quantity() != null || time.determiner() != Determiner.NONE)
                && state.ahead.at(state.index + 1) instanceof PrepositionChunk preposition
                && (preposition.lemma().equals("of") || preposition.lemma().equals("de"));
    }
}
