package org.constat.language.sentences;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.words.Morphology.GrammaticalNumber;

/** Knows when "de" says by how much something changes ("recule de 4 %", "a baissé de trois points"). */
final class Extent {
    private final Government government;

    Extent(Government government) {
        this.government = government;
    }

    boolean isIn(State state, PrepositionChunk preposition, Nominal nominal) {
        VerbChunk verb = state.current.verb();
        return verb != null
                && government.isFrench()
                && preposition.lemma().equals("de")
                && (state.isVerbBeforePreposition(verb)
                        || isBehindTime(state, verb)
                        || isBehindGap(state, verb)
                        || isBehindChange(state)
                        || isBehindChanged(state, verb, nominal))
                && (isBehindChanged(state, verb, nominal)
                        || isDegree(nominal.chunk(), government.governs(verb.lemma(), "de")))
                && !isStart(state, nominal.chunk());
    }

    /** "Les vols ont reculé de 4 % et les fraudes de 2 %": behind a subject whose verb stands before it. */
    private static boolean isBehindGap(State state, VerbChunk verb) {
        return state.current.subjects().size() == 1
                && state.before() instanceof PrepositionChunk
                && state.ahead.at(state.index - 2)
                        == state.current.subjects().get(0).chunk()
                && verb.end() <= state.current.subjects().get(0).chunk().begin();
    }

    /** "reculera cette année de 15 %". */
    private static boolean isBehindTime(State state, VerbChunk verb) {
        return state.ahead.at(state.index - 2) instanceof NounChunk when
                && when.time()
                && when.quantity() == null
                && state.ahead.at(state.index - 3) == verb;
    }

    /** "relève le salaire minimum de 3 %": by how much, and not of which. */
    private boolean isBehindChanged(State state, VerbChunk verb, Nominal nominal) {
        return (nominal.chunk().head().lemma().equals("%") || isSpan(nominal.chunk()))
                && state.current.objects().size() == 1
                && state.ahead.endsSoon(state.index + 1)
                && switch (verb.lemma()) {
                    case "augmenter", "baisser", "relever", "réduire", "diminuer", "abaisser", "accroître", "hausser" ->
                        true;
                    case "majorer", "revaloriser", "alourdir", "alléger", "gonfler", "raboter", "doper" -> true;
                    case "retarder", "repousser", "reporter", "décaler", "avancer", "prolonger", "allonger" -> true;
                    case "rallonger", "raccourcir", "écourter", "devancer", "battre", "dépasser", "améliorer" -> true;
                    default -> false;
                };
    }

    /** "d'une heure", "de 25 centimes", "de 0,14 seconde". */
    private boolean isSpan(NounChunk noun) {
        boolean one = noun.determiner() == Determiner.INDEFINITE
                && noun.morphology().number() != GrammaticalNumber.PLURAL
                && noun.modifiers().isEmpty();
        boolean counted = noun.quantity() != null && !noun.quantity().ordinal();
        return (counted && government.isMoney(noun.head().lemma()))
                || ((counted || one)
                        && switch (noun.head().lemma()) {
                            case "an", "année", "mois", "semaine", "jour", "heure", "minute", "seconde" -> true;
                            case "centième", "dixième", "millième", "mètre", "centimètre", "kilomètre", "point" ->
                                counted;
                            case "centime", "cent", "degré", "longueur", "place", "tonne" -> counted;
                            default -> false;
                        });
    }

    /** "est en hausse de 3 %", "à la baisse de deux points". */
    private static boolean isBehindChange(State state) {
        return state.ahead.at(state.index - 2) instanceof NounChunk noun
                && state.ahead.at(state.index - 3) instanceof PrepositionChunk behind
                && (behind.lemma().equals("en") || behind.lemma().equals("à"))
                && switch (noun.head().lemma()) {
                    case "hausse", "baisse", "recul", "progression", "augmentation", "diminution", "repli", "chute" ->
                        true;
                    default -> false;
                };
    }

    private static boolean isDegree(NounChunk noun, boolean governed) {
        boolean counted = noun.quantity() != null;
        return switch (noun.head().lemma()) {
            case "%", "pour cent", "point" -> counted;
            case "tiers", "moitié", "quart", "cinquième", "sixième", "dixième" -> true;
            case "degré", "euro", "dollar", "mètre", "centimètre", "tonne", "million", "milliard", "place", "rang" ->
                counted && !governed;
            case "an", "mois", "semaine", "jour", "heure", "minute" -> counted && !governed;
            default -> false;
        };
    }

    /** "passe de 9 % à 7 %": from where to where; but "bondit de 9 % à 3 millions" by how much. */
    private static boolean isStart(State state, NounChunk start) {
        return state.ahead.at(state.index + 1) instanceof PrepositionChunk next
                && next.lemma().equals("à")
                && state.ahead.at(state.index + 2) instanceof NounChunk noun
                && noun.quantity() != null
                && noun.head().lemma().equals(start.head().lemma());
    }
}
