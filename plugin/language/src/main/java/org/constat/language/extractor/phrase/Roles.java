package org.constat.language.extractor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.constat.Argument;
import org.constat.Phrase;
import org.constat.language.extractor.words.Actors;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;

/**
 * Gives a preposition and its noun their role in a fact.
 *
 * @since 0.1
 */
public final class Roles {
    private static final Set<String> SPANS = Listed.as("span");
    private static final Set<String> SHORT = Listed.as("short");
    private static final Set<String> COURTS = Listed.as("court");
    private static final Set<String> BELOW = Listed.as("below");

    private static final Set<String> TEXTS = Listed.as("texts");

    private final Grammar grammar;
    private final Actors actors;
    private final Places places;
    private final VerbRoles verbs;

    public Roles(Grammar grammar, Vocabulary vocabulary) {
        this.grammar = grammar;
        this.actors = new Actors(vocabulary);
        this.places = new Places(grammar, vocabulary);
        this.verbs = new VerbRoles(grammar, vocabulary, actors, places);
    }

    /** Returns what is known of who can act. */
    public Actors actors() {
        return actors;
    }

    /** Returns whether a phrase is the name of a country, a city, or whichever type of place is asked for. */
    public boolean isPlaceOf(String type, Phrase place) {
        return place.head() != null && places.isOfType(type, place.head().lemma());
    }

    /** Returns whether a noun names something that stands somewhere, like a park or a plant. */
    public boolean isSite(NounChunk noun) {
        return places.isSite(noun);
    }

    /** Returns what hangs on a clause that has no verb to give it another role. */
    public List<Argument> arguments(Clause clause, PhraseBuilder phrases) {
        List<Argument> found = new ArrayList<>();
        for (Prepositional argument : clause.arguments()) {
            for (Nominal member : argument.nominal().members()) {
                found.add(new Argument(ofArgument(argument), phrases.phrase(member)));
            }
        }
        return found;
    }

    /** Returns the role of what hangs on a noun: "14 million euros in fines" are of fines, as in French. */
    public String ofComplement(NounChunk host, Prepositional prepositional) {
        PrepositionChunk preposition = prepositional.preposition();
        boolean kind = preposition != null
                && (preposition.lemma().equals("in") || preposition.lemma().equals("en"))
                && host.quantity() != null
                && grammar.isMoney(host.head().lemma())
                && prepositional.nominal().chunk().determiner() == Determiner.NONE
                && !prepositional.nominal().chunk().time()
                && !places.isPlace(prepositional.nominal().chunk());
        if (kind) {
            return "of";
        }
        return isOfText(host, prepositional) ? "about" : ofComplement(prepositional);
    }

    /** "un rapport sur la digue", "a film on the harbour": is about it, and does not lie on it; on a day it comes out. */
    public static boolean isOfText(NounChunk host, Prepositional topic) {
        PrepositionChunk preposition = topic.preposition();
        return preposition != null
                && !topic.nominal().chunk().time()
                && (preposition.lemma().equals("sur") || preposition.lemma().equals("on"))
                && TEXTS.contains(host.head().lemma());
    }

    /** Returns the role of what hangs on a noun. */
    public String ofComplement(Prepositional prepositional) {
        PrepositionChunk preposition = prepositional.preposition();
        if (preposition == null) {
            return isDay(prepositional.nominal().chunk()) ? "time" : "of";
        }
        return preposition.isOf() ? "of" : ofArgument(prepositional);
    }

    /** "l'arrestation, lundi, du maire"; but "la Coupe 1998", "Maud Perrin, 34 ans". */
    private static boolean isDay(NounChunk noun) {
        String lemma = noun.head().lemma();
        return noun.time() && noun.quantity() == null && !Character.isDigit(lemma.charAt(0));
    }

    /** Returns whether a verb is about what stands behind this preposition ("discuter de"). */
    public boolean governs(String verb, Prepositional prepositional) {
        PrepositionChunk preposition = prepositional.preposition();
        return preposition != null && verbs.governs(verb, preposition.lemma());
    }

    /** Returns whether words are an expression for what is done ("mettre fin à"). */
    public boolean isExpression(String words) {
        return verbs.isRelation(words);
    }

    /** Returns the role of what hangs on a clause with the given verb. */
    public String ofArgument(Prepositional prepositional, String verb) {
        PrepositionChunk preposition = prepositional.preposition();
        NounChunk noun = prepositional.nominal().chunk();
        if (MeansOfTravel.is(preposition, noun)) {
            return MeansOfTravel.ROLE;
        }
        if (preposition != null && preposition.lemma().equals("à") && opens(preposition, noun)) {
            return "place";
        }
        String given = preposition == null ? null : verbs.of(preposition, noun, verb);
        return given == null ? ofArgument(prepositional) : given;
    }

    /** Returns the role of what hangs on a clause of an unknown verb. */
    public String ofArgument(Prepositional prepositional) {
        PrepositionChunk preposition = prepositional.preposition();
        NounChunk noun = prepositional.nominal().chunk();
        if (preposition == null) {
            return "time";
        }
        if (MeansOfTravel.is(preposition, noun)) {
            return MeansOfTravel.ROLE;
        }
        String role = preposition.role();
        boolean edge = isEdge(noun.head().lemma()) && !role.equals("about");
        if (noun.time() || edge) {
            return ofTime(preposition, noun);
        }
        return isSpan(noun) && role.equals("to") ? role : ofThing(preposition, role, noun);
    }

    /** "en fin de match": what is ended or begun is another time. */
    private boolean isEdge(String lemma) {
        int of = lemma.indexOf(" de ");
        return grammar.isEdge(of < 0 ? lemma : lemma.substring(0, of));
    }

    private static boolean isSpan(NounChunk noun) {
        return noun.quantity() != null
                && !noun.quantity().ordinal()
                && SPANS.contains(noun.head().lemma());
    }

    private static boolean isShort(NounChunk noun) {
        return noun.quantity() != null
                && !noun.quantity().ordinal()
                && SHORT.contains(noun.head().lemma());
    }

    private static String ofTime(PrepositionChunk preposition, NounChunk noun) {
        String role = preposition.role();
        if (preposition.lemma().equals("par") || preposition.lemma().equals("per")) {
            return "time";
        }
        boolean span = isSpan(noun) && role.equals("to");
        boolean extent = role.equals("by")
                && (preposition.lemma().equals("de")
                        || isSpan(noun)
                        || isShort(noun)
                        || noun.determiner() == Determiner.INDEFINITE);
        return span || extent ? role : isBeyond(preposition) ? "after" : ofTime(role);
    }

    /** "au-delà du 3 mars". */
    private static boolean isBeyond(PrepositionChunk preposition) {
        return preposition.lemma().equals("au-delà de") || preposition.lemma().equals("beyond");
    }

    private static String ofTime(String role) {
        return switch (role) {
            case "place", "to", "about", "under", "with", "time" -> "time";
            case "from" -> "since";
            case "by" -> "before";
            default -> role;
        };
    }

    /** "À Lormeuil, l'usine ferme": a name that the sentence begins with says where. */
    private static boolean opens(PrepositionChunk preposition, NounChunk noun) {
        return preposition.begin() == 0 && noun.isName() && noun.title() == null;
    }

    /** "à Paris", "au festival", "lors du sommet" say where; "à la presse" says to whom. */
    private String ofThing(PrepositionChunk preposition, String role, NounChunk noun) {
        return switch (role) {
            case "to" ->
                preposition.lemma().equals("à")
                                && (places.isPlace(noun) || (preposition.article() && places.isCountry(noun)))
                        ? "place"
                        : isFeast(noun) ? "time" : role;
            case "about" -> isOn(preposition, noun) && isPlaceNotPerson(noun) ? "place" : role;
            case "by" -> preposition.lemma().equals("through") && places.isSite(noun) ? "place" : role;
            case "since" -> isFromWhere(preposition, noun) ? "from" : role;
            case "before" -> isCourt(preposition, noun) ? "place" : role;
            case "outside" -> isInFront(preposition, noun) ? "place" : role;
            case "time" -> places.isEvent(noun) ? "place" : role;
            case "place" -> preposition.lemma().equals("at") && isAmount(noun) ? "to" : isFeast(noun) ? "time" : role;
            default -> role;
        };
    }

    /** "à Noël", "at Easter". */
    private boolean isFeast(NounChunk noun) {
        return noun.isName() && grammar.isFeast(noun.head().lemma());
    }

    /** "a foul on Ann Holm": few towns have two names, and who is on one says "in". */
    private boolean isPlaceNotPerson(NounChunk noun) {
        boolean fullName = noun.head().lemma().indexOf(' ') > 0;
        return fullName ? places.isSite(noun) || places.isCity(noun) : places.isPlace(noun);
    }

    /** "depuis Oslo" is from where, "depuis le sommet" and "since" always from when. */
    private boolean isFromWhere(PrepositionChunk preposition, NounChunk noun) {
        return !preposition.lemma().equals("since")
                && (noun.isName() || places.isSite(noun) || places.isPlace(noun))
                && !(places.isEvent(noun) && !noun.isName());
    }

    /** "before the court": where, and not when. */
    private static boolean isCourt(PrepositionChunk preposition, NounChunk noun) {
        String lemma = noun.head().lemma().toLowerCase(Locale.ROOT);
        return preposition.lemma().equals("before") && COURTS.contains(lemma.substring(lemma.lastIndexOf(' ') + 1));
    }

    /** "outside the stadium" is where one stands, "outside the city" where one is not. */
    private boolean isInFront(PrepositionChunk preposition, NounChunk noun) {
        return preposition.lemma().equals("outside")
                && places.isSite(noun)
                && switch (noun.head().lemma()) {
                    case "city", "town", "village", "country", "region", "area", "zone", "capital", "state" -> false;
                    default -> true;
                };
    }

    /** "valued at 40 million euros", "put at fewer than 200": how much, not where. */
    private boolean isAmount(NounChunk noun) {
        return noun.quantity() != null
                && !noun.quantity().ordinal()
                && !noun.isName()
                && !places.isSite(noun)
                && !places.isPlace(noun);
    }

    /** "on the bridge", "flew over the capital"; a row over a bridge is about it. */
    private static boolean isOn(PrepositionChunk preposition, NounChunk noun) {
        return switch (preposition.lemma()) {
            case "sur", "on" -> true;
            case "over" -> BELOW.contains(noun.head().lemma());
            default -> false;
        };
    }
}
