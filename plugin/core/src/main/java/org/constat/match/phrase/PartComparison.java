package org.constat.match.phrase;

import java.util.Set;
import org.constat.Word;
import org.constat.lexicon.Sense;
import org.constat.match.Step;
import org.constat.match.parts.FoundParts;
import org.constat.match.parts.Part;
import org.constat.match.parts.Roles;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Says whether something that hangs on a phrase of a fact is what is asked to hang there. */
final class PartComparison {
    private static final String TIME = "time";
    private static final String BETWEEN = "between";
    private static final Set<String> TOTALS = Set.of("from", "about", "among", Roles.WEAK);
    private static final Set<String> ADJUNCT = Set.of("to", "with");

    private final Lexemes lexemes;
    private final PhraseComparison phrases;
    private final Sites sites;
    private final TimeComparison times;

    PartComparison(Lexemes lexemes, PhraseComparison phrases, Sites sites) {
        this.lexemes = lexemes;
        this.phrases = phrases;
        this.sites = sites;
        this.times = new TimeComparison(phrases);
    }

    boolean isCovered(Part part, FoundParts own, FoundParts others, Scope scope, Setting setting) {
        return own.take(given -> covers(part, given, scope, setting))
                || (!isTakenByAnother(part, own) && others.take(given -> covers(part, given, scope, setting)));
    }

    /** The mayor of one town is not that of another, wherever in that other one he speaks; a bid of 4 million is anybody's. */
    private static boolean isTakenByAnother(Part asked, FoundParts own) {
        return asked.place() == Part.Place.COMPLEMENT
                && asked.role().equals(Roles.WEAK)
                && own.free().stream()
                        .anyMatch(part -> part.place() == Part.Place.COMPLEMENT
                                && part.role().equals(Roles.WEAK)
                                && part.phrase().quantity() == null
                                && part.phrase().mention() == null);
    }

    boolean covers(Part asked, Part found, Scope scope, Setting setting) {
        boolean name = Lexemes.head(asked.phrase()).kind() == Word.Kind.NAME
                || Lexemes.head(found.phrase()).kind() == Word.Kind.NAME;
        int mark = setting.proof().mark();
        boolean place = Roles.isPlace(asked.role()) || Roles.isPlace(found.role());
        boolean elsewhere = asked.role().equals(TIME) && TimeComparison.pointElsewhere(asked.phrase(), found.phrase());
        if (elsewhere
                || isOnlyOneSide(asked, found)
                || (Roles.isPlace(asked.role()) && isPerson(found, setting.found()))) {
            return false;
        }
        Use use = place ? Use.PLACE : isOwnerSpokenOf(found) ? Use.AGENT : Use.MODIFIER;
        boolean agree = Roles.agreeAttached(asked.role(), found.role(), name)
                || isQualityAs(asked, found)
                || areBothTotals(asked, found)
                || isDateOf(asked, found)
                || isDateOf(found, asked)
                || isDeedAbout(asked, found)
                || isDeedAbout(found, asked)
                || isAdjunct(asked, setting.asked(), found)
                || isAdjunct(found, setting.found(), asked)
                || sites.mayBeWhere(asked, found, setting);
        boolean lies = Roles.isPlace(asked.role())
                && Roles.isPlace(found.role())
                && sites.liesIn(asked.phrase(), found.phrase(), scope, setting);
        if (isSameTime(asked, found, setting)) {
            return true;
        }
        if (!lies && (!agree || !phrases.satisfies(asked.phrase(), found.phrase(), scope, use, setting))) {
            return setting.proof().fail(mark);
        }
        if (asked.place() != found.place() || !asked.role().equals(found.role())) {
            setting.proof().add(Step.Kind.ATTACHMENT, found.text(), asked.text(), "");
        }
        return true;
    }

    /** "By late 2027" and "by the end of 2027", wherever it hangs. */
    private boolean isSameTime(Part asked, Part found, Setting setting) {
        return asked.role().equals(found.role())
                && (Roles.isTime(asked.role()) || Roles.isLimit(asked.role()))
                && times.isSameDay(asked.phrase(), found.phrase(), setting);
    }

    /** "Six of ten voters", "six electors out of ten", "six sur dix": how many there are in all. */
    private static boolean areBothTotals(Part asked, Part found) {
        return isTotal(asked) && isTotal(found);
    }

    private static boolean isTotal(Part part) {
        return part.place() == Part.Place.COMPLEMENT
                && part.phrase().quantity() != null
                && TOTALS.contains(part.role());
    }

    /** "The crisis of 2008" is the one in 2008. */
    static boolean isDateOf(Part beside, Part when) {
        return beside.role().equals(Roles.WEAK)
                && when.role().equals("time")
                && Times.calendar(beside.phrase().text()).isPresent();
    }

    /** "A deal on returning prisoners" is one about their return. */
    private static boolean isDeedAbout(Part deed, Part topic) {
        return deed.role().equals("to")
                && Roles.agree("about", topic.role())
                && Lexemes.head(deed.phrase()).kind() == Word.Kind.VERB;
    }

    /** A Greco-Bulgarian pipeline is no Greek one. */
    private static boolean isOnlyOneSide(Part asked, Part found) {
        return found.role().equals(BETWEEN)
                && !asked.role().equals(BETWEEN)
                && Lexemes.head(found.phrase()).kind() == Word.Kind.ADJECTIVE;
    }

    /** Before the mayor is not what is the mayor's. */
    private boolean isPerson(Part found, String language) {
        return found.role().equals(Roles.WEAK)
                && lexemes.of(Lexemes.head(found.phrase()), language)
                        .concepts()
                        .anyMatch(concept -> concept.broader().contains("person"));
    }

    /** Whose "its army" is in "Oslo says its army is ready" is who speaks, and no city. */
    private static boolean isOwnerSpokenOf(Part found) {
        return found.role().equals(Roles.WEAK) && NamedOwner.isSpokenOf(found.phrase());
    }

    /** "EU membership" is membership "to the Union" where French says so, "NATO talks" talks with it, a rabies vaccine one against it. */
    private boolean isAdjunct(Part beside, String language, Part behind) {
        Word word = Lexemes.head(beside.phrase());
        return beside.place() == Part.Place.MODIFIER
                && behind.place() != Part.Place.MODIFIER
                && ((word.kind() == Word.Kind.NAME || isOfInstitution(lexemes.of(word, language)))
                        ? ADJUNCT.contains(behind.role())
                        : behind.role().equals("against") && isDisease(lexemes.of(word, language)));
    }

    /** "onusien", "otanien": as good as the name. */
    private static boolean isOfInstitution(Lexeme word) {
        return word.senses().stream()
                .anyMatch(sense -> sense.form() == Sense.Form.ADJECTIVE
                        && "institution".equals(sense.concept().type()));
    }

    private static boolean isDisease(Lexeme word) {
        return word.concepts().anyMatch(concept -> concept.broader().contains("disease"));
    }

    /** "Find the offer poor" and "judge the offer as poor"; "name X as judge" and "name the judge X". */
    private static boolean isQualityAs(Part asked, Part found) {
        return asked.role().equals("as")
                ? found.place() == Part.Place.MODIFIER
                : found.role().equals("as")
                        && asked.place() == Part.Place.MODIFIER
                        && Lexemes.head(asked.phrase()).kind() == Word.Kind.ADJECTIVE;
    }
}
