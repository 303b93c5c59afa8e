package org.constat.match.fact;

import java.util.Set;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.match.parts.Ages;
import org.constat.match.parts.Durations;
import org.constat.match.parts.GovernedRoles;
import org.constat.match.parts.KindWords;
import org.constat.match.parts.MovingVerbs;
import org.constat.match.parts.Part;
import org.constat.match.parts.Roles;
import org.constat.match.phrase.Setting;
import org.constat.match.phrase.Sites;
import org.constat.match.query.Query;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexemes;

/** Says whether an argument of a fact has the role in which one is asked, for the verb that it belongs to. */
final class ArgumentRoles {
    private static final String SINCE = "since";
    private static final String FROM = "from";
    private static final String FOR = "for";
    private static final Set<String> LASTING = Set.of("for", "since", "time", "during");

    private static final Set<String> AT = Set.of("to", "at", "time", "place", "as");

    private static final Set<String> EXPECTING = Set.of("expect", "forecast", "plan", "schedule");

    private final Lexemes lexemes;
    private final Sites sites;
    private final KindWords kinds = new KindWords();
    private final GovernedRoles governed = new GovernedRoles();
    private final MovingVerbs moving = new MovingVerbs();

    ArgumentRoles(Lexemes lexemes, Sites sites) {
        this.lexemes = lexemes;
        this.sites = sites;
    }

    /** Verbs govern what they order or ask with one preposition or another ("task with doing", "charger de faire"). */
    boolean agree(Argument asked, Argument found, Query query, Setting setting) {
        if (Roles.agree(asked.role(), found.role())
                || governed.agree(query.relation(), asked.role(), found.role())
                || moving.agree(query.relation(), asked.role(), found.role())
                || isWhereFrom(asked, found)
                || isDuration(asked, found)
                || isAfterCause(asked, found)
                || isOfExpression(asked, found, query)
                || isInText(asked, found, query)
                || isAge(asked, found, query)
                || isFromThen(asked, found, query)
                || isForThen(asked, found, query)
                || isNotBefore(asked, found, query)
                || isEvent(asked, found)) {
            return true;
        }
        if (asked.filler() instanceof Phrase wanted && found.filler() instanceof Phrase given) {
            return sites.mayBeWhere(part(asked, wanted), part(found, given), setting);
        }
        return asked.filler() instanceof Fact
                && found.filler() instanceof Fact
                && Roles.isGoverning(asked.role())
                && Roles.isGoverning(found.role());
    }

    /** "Depuis" says since when, and from where. */
    private static boolean isWhereFrom(Argument asked, Argument found) {
        return (asked.role().equals(SINCE) && found.role().equals(FROM) && isName(asked.filler()))
                || (asked.role().equals(FROM) && found.role().equals(SINCE) && isName(found.filler()));
    }

    /** What will be so from June on will be so in June. */
    private static boolean isFromThen(Argument asked, Argument found, Query query) {
        return Roles.isTime(asked.role())
                && found.role().equals(SINCE)
                && isToCome(query)
                && !Durations.isOne(asked.filler())
                && !Durations.isOne(found.filler());
    }

    /** "scheduled for 14 June", "prévu le 14 juin". */
    private static boolean isForThen(Argument asked, Argument found, Query query) {
        return ((asked.role().equals(FOR) && Roles.isTime(found.role()))
                        || (Roles.isTime(asked.role()) && found.role().equals(FOR)))
                && EXPECTING.stream().anyMatch(query.relation()::says);
    }

    /** What will not end before a deal will not end without one. */
    private static boolean isNotBefore(Argument asked, Argument found, Query query) {
        return asked.role().equals("without")
                && found.role().equals("before")
                && query.fact().polarity() == Polarity.NEGATIVE
                && query.fact().tense() == Tense.FUTURE
                && isNoun(found.filler());
    }

    /** "must be fitted from June on", "snow is expected from Monday on". */
    private static boolean isToCome(Query query) {
        return query.fact().tense() == Tense.FUTURE
                || query.fact().modality() == Modality.OBLIGED
                || query.fact().modality() == Modality.PLANNED
                || EXPECTING.stream().anyMatch(query.relation()::says);
    }

    /** An event is both where and when something happens. */
    private static boolean isEvent(Argument asked, Argument found) {
        return ((Roles.isPlace(asked.role()) && Roles.isTime(found.role()))
                        || (Roles.isTime(asked.role()) && Roles.isPlace(found.role())))
                && isNoun(asked.filler())
                && isNoun(found.filler());
    }

    /** What would be so under a plan would be so in it. */
    private boolean isInText(Argument asked, Argument found, Query query) {
        return Roles.isPlace(asked.role())
                && found.role().equals("under")
                && asked.filler() instanceof Phrase text
                && kinds.isProvision(lexemes.of(Lexemes.head(text), query.language()));
    }

    /** "Déboucher sur un accord de libre-échange" as one expression is about what the deal is about. */
    private static boolean isOfExpression(Argument asked, Argument found, Query query) {
        return asked.role().equals(Roles.WEAK)
                && query.relation().parts().size() > 1
                && asked.filler() instanceof Phrase wanted
                && Lexemes.head(wanted).kind() == Word.Kind.NOUN
                && Roles.agreeAttached(asked.role(), found.role(), false);
    }

    /** "For twelve years", "pendant douze ans", "depuis douze ans". */
    private static boolean isDuration(Argument asked, Argument found) {
        return LASTING.contains(asked.role()) && LASTING.contains(found.role()) && isLasting(asked) && isLasting(found);
    }

    /** "pendant une heure"; but of "300 cars a day" nothing lasts a day. */
    private static boolean isLasting(Argument argument) {
        boolean rate =
                argument.role().equals("time") && argument.filler().text().startsWith("a");
        return Durations.isOne(argument.filler()) || (!rate && Durations.isSingle(argument.filler()));
    }

    /** "died at 91", "mort à 91 ans", "died on Monday at the age of 91". */
    static boolean isAge(Argument asked, Argument found, Query query) {
        return AT.contains(asked.role())
                && AT.contains(found.role())
                && ConceptGroups.says(query.relation(), "living")
                && Ages.areSame(asked.filler(), found.filler());
    }

    /** What comes from a storm comes after it. */
    private static boolean isAfterCause(Argument asked, Argument found) {
        return asked.role().equals("after") && found.role().equals("because");
    }

    private static boolean isNoun(Filler filler) {
        return filler instanceof Phrase phrase && Lexemes.head(phrase).kind() == Word.Kind.NOUN;
    }

    private static boolean isName(Filler filler) {
        return filler instanceof Phrase phrase && Lexemes.head(phrase).kind() == Word.Kind.NAME;
    }

    private static Part part(Argument argument, Phrase phrase) {
        return new Part(argument.role(), phrase, Part.Place.ARGUMENT);
    }
}
