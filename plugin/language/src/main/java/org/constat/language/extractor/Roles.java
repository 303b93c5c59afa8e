package org.constat.language.extractor;

import java.util.Locale;
import java.util.Set;
import org.constat.Word;
import org.constat.language.entities.FirstNames;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Morphology.Gender;

/** Gives a preposition and its noun their role in a fact. */
final class Roles {
    /** What one takes "à quelqu'un" comes from them. */
    private static final Set<String> TAKING = Set.of(
            "acheter",
            "racheter",
            "voler",
            "emprunter",
            "dérober",
            "subtiliser",
            "arracher",
            "soutirer",
            "confisquer",
            "extorquer",
            "retirer",
            "ôter");

    /** What one hands "à la ville" goes to it, and does not happen there. */
    private static final Set<String> HANDING = Set.of(
            "devoir",
            "vendre",
            "prêter",
            "remettre",
            "céder",
            "léguer",
            "rendre",
            "attribuer",
            "confier",
            "promettre",
            "demander",
            "réclamer",
            "proposer",
            "imposer",
            "infliger",
            "transmettre",
            "adresser",
            "reprocher",
            "interdire",
            "consacrer",
            "présenter",
            "soumettre");

    /** Whom one speaks to "à" is who hears it, whatever they are called. */
    private static final Set<String> ADDRESSING = Set.of(
            "écrire",
            "parler",
            "répondre",
            "dire",
            "expliquer",
            "confirmer",
            "téléphoner",
            "raconter",
            "rappeler",
            "s'adresser",
            "se adresser",
            "succéder",
            "ressembler",
            "comparer",
            "opposer",
            "imputer",
            "associer",
            "préférer");

    /** Where something is "à" says so, whatever it is called. */
    private static final Set<String> LOCATED = Set.of(
            "se trouver",
            "se situer",
            "se tenir",
            "se dérouler",
            "se réunir",
            "habiter",
            "résider",
            "vivre",
            "naître",
            "mourir",
            "décéder",
            "atterrir",
            "séjourner",
            "enterrer",
            "inhumer");

    /** What one thanks somebody "de" is what one thanks them for. */
    private static final Set<String> THANKING = Set.of("remercier", "féliciter", "louer", "blâmer", "récompenser");

    private static final Set<String> SPANS =
            Set.of("an", "année", "mois", "semaine", "jour", "year", "month", "week", "day");

    private final Grammar grammar;
    private final Vocabulary vocabulary;

    Roles(Grammar grammar, Vocabulary vocabulary) {
        this.grammar = grammar;
        this.vocabulary = vocabulary;
    }

    /** Returns the role of what hangs on a noun. */
    String ofComplement(Prepositional prepositional) {
        PrepositionChunk preposition = prepositional.preposition();
        boolean belongs = preposition == null
                || preposition.lemma().equals("de")
                || preposition.lemma().equals("of");
        return belongs ? "of" : ofArgument(prepositional);
    }

    /** Returns the role of what hangs on a clause with the given verb. */
    String ofArgument(Prepositional prepositional, String verb) {
        PrepositionChunk preposition = prepositional.preposition();
        if (preposition != null
                && preposition.lemma().equals("off")
                && prepositional.nominal().chunk().isName()) {
            return "place";
        }
        boolean to = preposition != null && preposition.lemma().equals("à");
        if (preposition != null && preposition.lemma().equals("de") && THANKING.contains(verb)) {
            return "for";
        }
        NounChunk noun = prepositional.nominal().chunk();
        if (to && isNamedPlace(noun)) {
            return "place";
        }
        if (to && TAKING.contains(verb) && !noun.time() && (isActor(noun) || isSite(noun))) {
            return "from";
        }
        if (to && noun.isName() && LOCATED.contains(verb) && !vocabulary.isRelation(verb + " à")) {
            return "place";
        }
        if (to && ADDRESSING.contains(verb) && noun.isName()) {
            return "to";
        }
        boolean determined = noun.determiner() != Determiner.NONE
                || (preposition != null && preposition.article())
                || FirstNames.genderOf(noun.head().lemma()) != Gender.NONE;
        if (to && HANDING.contains(verb) && determined && !noun.time()) {
            return "to";
        }
        boolean given = preposition != null
                && preposition.lemma().equals("à")
                && !noun.time()
                && (grammar.isGiving(verb)
                        || (grammar.isControlByDative(verb) && !verb.equals("interdire"))
                        || vocabulary.isRelation(verb + " à"));
        return given ? "to" : ofArgument(prepositional);
    }

    /** Returns whether somebody or some body is named, who can act. */
    boolean isActor(NounChunk noun) {
        String lemma = noun.head().lemma();
        return noun.isName() || noun.isPronoun() || vocabulary.isBeing(lemma);
    }

    /** Returns whether a noun can be whose plan or refusal it is. */
    boolean canPlan(NounChunk noun) {
        return isActor(noun) || (noun.determiner() == Determiner.DEFINITE && !noun.time());
    }

    /** Returns the role of what hangs on a clause of an unknown verb. */
    String ofArgument(Prepositional prepositional) {
        PrepositionChunk preposition = prepositional.preposition();
        NounChunk noun = prepositional.nominal().chunk();
        if (preposition == null) {
            return "time";
        }
        String role = preposition.role();
        boolean edge = grammar.isEdge(noun.head().lemma()) && !role.equals("about");
        boolean time = noun.time() || edge;
        if (time && preposition.lemma().equals("par")) {
            return "time";
        }
        boolean span = noun.quantity() != null && SPANS.contains(noun.head().lemma());
        if (span && role.equals("to")) {
            return role;
        }
        if (time && role.equals("by") && preposition.lemma().equals("de")) {
            return role;
        }
        return time ? ofTime(role) : ofThing(preposition, role, noun);
    }

    private static String ofTime(String role) {
        return switch (role) {
            case "place", "to", "about", "under", "with", "time" -> "time";
            case "from" -> "since";
            case "by" -> "before";
            default -> role;
        };
    }

    /** "à Paris", "au festival", "lors du sommet" say where; "à la presse" says to whom. */
    private String ofThing(PrepositionChunk preposition, String role, NounChunk noun) {
        return switch (role) {
            case "to" ->
                preposition.lemma().equals("à") && (isPlace(noun) || (preposition.article() && isCountry(noun)))
                        ? "place"
                        : role;
            case "about" -> isOn(preposition) && isPlace(noun) ? "place" : role;
            case "since" -> noun.isName() || isSite(noun) || isPlace(noun) ? "from" : role;
            case "time" -> isEvent(noun) ? "place" : role;
            case "place" -> preposition.lemma().equals("at") && isAmount(noun) ? "to" : role;
            default -> role;
        };
    }

    /** "valued at 40 million euros", "put at fewer than 200": how much, not where. */
    private boolean isAmount(NounChunk noun) {
        return noun.quantity() != null
                && !noun.quantity().ordinal()
                && !noun.isName()
                && !isSite(noun)
                && !isPlace(noun);
    }

    /** "aux Philippines", "au Japon" say where, unless the verb gives; "à la France" does not. */
    private boolean isCountry(NounChunk noun) {
        return vocabulary.any(
                noun.head().lemma(), sense -> "country".equals(sense.concept().type()));
    }

    private static boolean isOn(PrepositionChunk preposition) {
        return preposition.lemma().equals("sur") || preposition.lemma().equals("on");
    }

    /** A country is not where something is "à"; a city is. */
    private boolean isPlace(NounChunk noun) {
        String lemma = noun.head().lemma();
        boolean town = noun.isName()
                && noun.title() == null
                && noun.determiner() == Determiner.NONE
                && FirstNames.genderOf(lemma) == Gender.NONE
                && !lemma.matches("\\p{Lu}{2,}")
                && vocabulary.senses(lemma).isEmpty();
        return town
                || isSite(noun)
                || vocabulary.any(lemma, sense -> "city".equals(sense.concept().type()));
    }

    private boolean isSite(NounChunk noun) {
        return grammar.isSite(noun.head().lemma().toLowerCase(Locale.ROOT)) || startsWith(noun, false);
    }

    private boolean isEvent(NounChunk noun) {
        return grammar.isEvent(noun.head().lemma().toLowerCase(Locale.ROOT)) || startsWith(noun, true);
    }

    /** "Aulnay-sous-Bois": no person is called so. */
    private static boolean isNamedPlace(NounChunk noun) {
        return noun.isName()
                && noun.head().lemma().matches(".*\\p{L}-(l[eèa]s?|sur|sous|en|du|aux?|d[e']|lez)-\\p{L}.*");
    }

    /** "Forum économique": a name or expression goes by its first or last word. */
    private boolean startsWith(NounChunk noun, boolean event) {
        Word head = noun.head();
        String[] words = head.lemma().toLowerCase(Locale.ROOT).split(" ", -1);
        String key = grammar.language().equals("fr") ? words[0] : words[words.length - 1];
        return event ? grammar.isEvent(key) : grammar.isSite(key);
    }
}
