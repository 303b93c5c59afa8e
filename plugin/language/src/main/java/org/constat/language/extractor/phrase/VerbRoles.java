package org.constat.language.extractor.phrase;

import java.util.Set;
import org.constat.language.extractor.words.Actors;
import org.constat.language.extractor.words.Families;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.FirstNames;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.words.Morphology.Gender;
import org.jspecify.annotations.Nullable;

/** Knows the role that a verb gives to what stands behind its preposition. */
final class VerbRoles {
    private static final String AHEAD = "ahead";
    private static final Set<String> SAYING = Set.of("say");
    private static final Set<String> TAKING = Listed.as("taking");
    private static final Set<String> GETTING = Listed.as("getting");
    private static final Set<String> HANDING = Listed.as("handing");
    private static final Set<String> OWING = Listed.as("owing");
    private static final Set<String> ADDRESSING = Listed.as("addressing");
    private static final Set<String> LOCATED = Listed.as("located");
    private static final Set<String> HAPPENING = Listed.as("happening");
    private static final Set<String> DEBATING = Listed.as("debating");
    private static final Set<String> KNOWING = Listed.as("knowing");
    private static final Set<String> CHARGING = Listed.as("charging");
    private static final Set<String> SUPPLYING = Listed.as("supplying");
    private static final Set<String> THANKING = Listed.as("thanking");
    private static final Set<String> JUSTIFYING = Listed.as("justifying");
    private static final Set<String> PUNISHING = Listed.as("punishing");
    private static final Set<String> RESCHEDULING = Listed.as("rescheduling");
    private static final Set<String> RANKING = Listed.as("ranking");

    private final Grammar grammar;
    private final Vocabulary vocabulary;
    private final Actors actors;
    private final Places places;
    private final Families families;

    VerbRoles(Grammar grammar, Vocabulary vocabulary, Actors actors, Places places) {
        this.grammar = grammar;
        this.vocabulary = vocabulary;
        this.actors = actors;
        this.places = places;
        this.families = new Families(vocabulary);
    }

    /** Returns the role; null where the verb leaves it to the preposition and its noun. */
    @Nullable
    String of(PrepositionChunk preposition, NounChunk noun, String verb) {
        if (noun.time() && RESCHEDULING.contains(verb) && isToWhen(preposition)) {
            return "to";
        }
        return switch (preposition.lemma()) {
            case "à la suite de", "suite à" -> families.isOf(verb, SAYING) ? "after" : null;
            case "off" -> noun.isName() || isShore(noun) ? "place" : null;
            case "on", "sur" ->
                isIntoAccount(preposition, noun)
                        ? "to"
                        : (grammar.isSurface(noun.head().lemma()) || Places.isRoad(noun)) && !isSpeaking(verb)
                                ? "place"
                                : null;
            case "de" -> isReasoned(verb) ? "for" : isAbout(verb) ? "about" : null;
            case "of" -> CHARGING.contains(verb) ? "for" : KNOWING.contains(verb) ? "about" : null;
            case "with" -> CHARGING.contains(verb) && !actors.isActor(noun) ? "for" : null;
            case "à" -> behindTo(preposition, noun, verb);
            case "en" -> SUPPLYING.contains(verb) && isSupply(noun) ? "with" : null;
            case "over" -> PUNISHING.contains(verb) ? "for" : null;
            case "par" -> JUSTIFYING.contains(verb) && !actors.isActor(noun) ? "because" : null;
            case "ahead of" -> actors.isActor(noun) && isRanking(verb) ? AHEAD : null;
            case "devant" -> actors.isActor(noun) ? beforeSomebody(verb) : null;
            default -> null;
        };
    }

    /** "fournit l'école en craie": with what, and neither when nor where. */
    private boolean isSupply(NounChunk noun) {
        return noun.determiner() == Determiner.NONE && !noun.time() && !places.isPlace(noun);
    }

    /** "reporté à mardi", "postponed until May": to when, which is not when it was done. */
    private static boolean isToWhen(PrepositionChunk preposition) {
        return switch (preposition.lemma()) {
            case "à", "jusqu'à", "to", "until", "till" -> true;
            default -> false;
        };
    }

    /** "verse la somme sur un compte": to where money goes. */
    private static boolean isIntoAccount(PrepositionChunk preposition, NounChunk noun) {
        return preposition.lemma().equals("sur") && noun.head().lemma().startsWith("compte");
    }

    /** "built off the coast". */
    private static boolean isShore(NounChunk noun) {
        return switch (noun.head().lemma()) {
            case "coast", "shore", "island", "cape" -> true;
            default -> false;
        };
    }

    /** "est inculpé de vol", "a remercié ses joueurs de leur effort": what for. */
    private static boolean isReasoned(String verb) {
        return THANKING.contains(verb) || CHARGING.contains(verb);
    }

    /** "débattra jeudi de la taxe": what about. */
    private static boolean isAbout(String verb) {
        return KNOWING.contains(verb) || DEBATING.contains(verb);
    }

    private boolean isSpeaking(String verb) {
        return families.isOf(verb, Set.of("say")) || families.isOneOf(verb, Set.of("speak"));
    }

    /** "a parlé devant les députés": they hear it; "est arrivée devant Lund": ahead of him. */
    private @Nullable String beforeSomebody(String verb) {
        return isSpeaking(verb) ? "to" : isRanking(verb) ? AHEAD : null;
    }

    private static boolean isRanking(String verb) {
        int space = verb.indexOf(' ');
        return RANKING.contains(space < 0 ? verb : verb.substring(0, space));
    }

    private @Nullable String behindTo(PrepositionChunk preposition, NounChunk noun, String verb) {
        if (Places.isNamedPlace(noun)) {
            return "place";
        }
        if (TAKING.contains(verb) && !noun.time() && (actors.isActor(noun) || places.isSite(noun))) {
            return "from";
        }
        if (noun.isName() && (HAPPENING.contains(verb) || (LOCATED.contains(verb) && !isWithTo(verb)))) {
            return "place";
        }
        if (places.isCity(noun) && !ADDRESSING.contains(verb) && !HANDING.contains(verb) && !grammar.isGiving(verb)) {
            return "place";
        }
        boolean addressed = ADDRESSING.contains(verb) && noun.isName();
        boolean handed = GETTING.contains(verb)
                || (HANDING.contains(verb) && (OWING.contains(verb) || isDetermined(preposition, noun)));
        return addressed || (!noun.time() && (handed || isGiving(verb))) ? "to" : null;
    }

    private boolean isWithTo(String verb) {
        return governs(verb, "à");
    }

    boolean governs(String verb, String preposition) {
        return isRelation(verb + " " + preposition);
    }

    boolean isRelation(String words) {
        return vocabulary.isRelation(words);
    }

    private boolean isGiving(String verb) {
        return grammar.isGiving(verb)
                || (grammar.isControlByDative(verb) && !verb.equals("interdire"))
                || isWithTo(verb);
    }

    /** "à Lena Holt": few towns have two names. */
    private static boolean isFullName(NounChunk noun) {
        return noun.isName() && noun.head().lemma().indexOf(' ') > 0;
    }

    private static boolean isDetermined(PrepositionChunk preposition, NounChunk noun) {
        return noun.determiner() != Determiner.NONE
                || preposition.article()
                || FirstNames.genderOf(noun.head().lemma()) != Gender.NONE
                || isFullName(noun);
    }
}
