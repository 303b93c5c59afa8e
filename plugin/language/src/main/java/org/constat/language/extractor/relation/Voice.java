package org.constat.language.extractor.relation;

import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.VerbClasses;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;

/**
 * Knows whether a clause is passive, who acts in it then, and which of two objects receives.
 *
 * @since 0.1
 */
public final class Voice {
    private final Grammar grammar;

    public Voice(Grammar grammar) {
        this.grammar = grammar;
    }

    public static boolean isPassive(Clause clause, VerbChunk verb) {
        boolean participle = clause.kind() == Clause.Kind.PARTICIPLE
                && verb.form() == VerbChunk.Form.PAST_PARTICIPLE
                && !verb.perfect();
        return verb.passive() || participle;
    }

    /** "was cut by a third": by how much, and not by whom. */
    private static boolean isFraction(Nominal nominal) {
        return nominal.complements().isEmpty()
                && switch (nominal.chunk().head().lemma()) {
                    case "third", "half", "quarter", "fifth", "tenth", "%", "percent" -> true;
                    default -> false;
                };
    }

    /** "a été divisé par deux": a bare number does nothing. */
    private static boolean isFactor(Nominal nominal) {
        return nominal.complements().isEmpty()
                && nominal.chunk().quantity() != null
                && nominal.chunk().head().kind() == Word.Kind.OTHER;
    }

    public static boolean isAgent(Prepositional argument) {
        PrepositionChunk preposition = argument.preposition();
        return preposition != null
                && (preposition.lemma().equals("par") || preposition.lemma().equals("by"))
                && !preposition.role().equals("to")
                && !argument.nominal().chunk().time()
                && !isFraction(argument.nominal())
                && !isMeans(preposition, argument.nominal())
                && !isFactor(argument.nominal())
                && !isMoment(argument.nominal().chunk().head().lemma())
                && !isShare(argument);
    }

    /** "blessé par balle", "averti par courrier", "2 grammes par litre de sang": French names nobody without an article who does something; "rescued by helicopter". */
    private static boolean isMeans(PrepositionChunk preposition, Nominal nominal) {
        return (preposition.lemma().equals("par")
                        || isVehicleOrPost(nominal.chunk().head().lemma()))
                && nominal.chunk().determiner() == Determiner.NONE
                && !preposition.article()
                && !nominal.chunk().isName()
                && nominal.chunk().quantity() == null
                && nominal.chunk().modifiers().isEmpty()
                && nominal.conjuncts().isEmpty();
    }

    private static boolean isVehicleOrPost(String noun) {
        return switch (noun) {
            case "helicopter", "plane", "air", "train", "rail", "bus", "coach", "car", "taxi", "lorry", "truck" -> true;
            case "road", "boat", "ship", "sea", "ferry", "canoe", "bike", "bicycle", "foot", "ambulance" -> true;
            case "phone", "telephone", "email", "e-mail", "post", "mail", "letter", "text", "video", "hand" -> true;
            default -> false;
        };
    }

    /** "by the end of the month": no time does anything, and no vote ("par 30 voix"). */
    private static boolean isMoment(String noun) {
        return switch (noun) {
            case "end", "start", "beginning", "middle", "eve", "voix", "vote" -> true;
            default -> false;
        };
    }

    /** "was cut by 5 percent of sales", "élu par 60 % des voix"; but 60 % of the voters elect. */
    private static boolean isShare(Prepositional argument) {
        boolean share = switch (argument.nominal().chunk().head().lemma()) {
            case "percent", "%" -> true;
            default -> false;
        };
        boolean by =
                argument.preposition() != null && argument.preposition().lemma().equals("by");
        boolean votes = argument.nominal().complements().stream()
                .map(complement -> complement.nominal().chunk().head().lemma())
                .anyMatch(noun -> noun.equals("voix") || noun.equals("suffrage"));
        return share && (by || votes);
    }

    /** "gives the school a prize": the school gets it. */
    public boolean isDoubleObject(List<Nominal> objects, VerbChunk verb) {
        return objects.size() == 2 && grammar.language().equals("en") && grammar.isGiving(verb.lemma());
    }

    /** "a painting that experts consider a forgery": returns whether what is judged is what the clause describes. */
    public boolean isJudgedThing(Clause clause, List<Nominal> objects, VerbChunk verb) {
        return clause.kind() == Clause.Kind.OBJECT_RELATIVE
                && clause.host() != null
                && objects.size() == 1
                && objects.get(0).chunk().determiner() == Determiner.INDEFINITE
                && grammar.language().equals("en")
                && VerbClasses.of("en").isCalling(verb.lemma());
    }

    /** "the loans that the bank gives students": behind its receiver what is given is what the clause describes. */
    public static List<Nominal> withDescribed(Clause clause, List<Nominal> objects) {
        Nominal given = clause.kind() == Clause.Kind.OBJECT_RELATIVE && objects.size() == 1 ? clause.host() : null;
        return given == null ? objects : List.of(objects.get(0), given);
    }

    /** "the school was given a prize". */
    public boolean isGivenSomething(Clause clause, VerbChunk verb) {
        return clause.objects().size() == 1 && grammar.language().equals("en") && grammar.isGiving(verb.lemma());
    }
}
