package org.constat.match.fact;

import java.util.List;
import java.util.Set;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Slot;
import org.constat.Word;
import org.constat.lexicon.Concept;
import org.constat.match.Step;
import org.constat.match.parts.CountedThings;
import org.constat.match.parts.FoundParts;
import org.constat.match.parts.KindWords;
import org.constat.match.parts.Parts;
import org.constat.match.parts.Roles;
import org.constat.match.phrase.PhraseComparison;
import org.constat.match.phrase.ResearchVoices;
import org.constat.match.phrase.Setting;
import org.constat.match.phrase.SpokenFor;
import org.constat.match.phrase.Use;
import org.constat.match.query.Query;
import org.constat.match.query.Scope;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Compares the subject, which may have with it what the fact says beside it, or go without saying. */
final class SubjectComparison {
    private static final Set<String> MAY_BE_OF_SUBJECT =
            Set.of("place", "in", "at", "on", "time", "of", "about", "against", "between", "near");

    private final Lexemes lexemes;
    private final FillerComparison fillers;
    private final ParticipantGaps participants;
    private final ImpliedDoers doers;
    private final KindWords kinds = new KindWords();
    private final CountedThings counted;
    private final SpokenFor spokenFor;
    private final ResearchVoices research;
    private final Voters voters;
    private final ServingMen serving;

    SubjectComparison(Lexemes lexemes, FillerComparison fillers, PhraseComparison phrases) {
        this.lexemes = lexemes;
        this.fillers = fillers;
        this.participants = new ParticipantGaps(lexemes, phrases);
        this.doers = new ImpliedDoers(lexemes);
        this.counted = new CountedThings(lexemes, kinds);
        this.spokenFor = new SpokenFor(lexemes, phrases);
        this.research = new ResearchVoices(lexemes);
        this.voters = new Voters(lexemes, phrases);
        this.serving = new ServingMen(lexemes, phrases);
    }

    void compare(Query asked, Fact found, @Nullable Related related, Setting setting, Gaps gaps) {
        Filler wanted = asked.fact().subject();
        if (wanted == null) {
            if (asked.deniesOfAll() && found.subject() != null) {
                gaps.participant(Slot.SUBJECT, "nobody", found.subject().text());
            }
            return;
        }
        setting.proof().enter(Slot.SUBJECT);
        boolean described = related != null && describes(asked, related) && !isHeldByStates(asked, setting);
        Use use = described ? Use.THING : Use.AGENT;
        Filler given = found.subject();
        boolean satisfied = given == null
                ? wanted instanceof Phrase doer
                        && (asked.deniesOwnDeed()
                                || doers.include(doer, asked, setting)
                                || Unharmed.spares(doer, asked, found, setting))
                : fillers.satisfies(wanted, given, asked.subjectScope(), use, setting)
                        || satisfiedWithArguments(asked, wanted, given, found, use, setting)
                        || satisfiedAsCounted(asked, wanted, given, found, setting)
                        || satisfiedBySpokesperson(asked, wanted, given, setting)
                        || voters.areOne(asked.relation(), wanted, given, setting)
                        || serving.are(asked, wanted, given, setting)
                        || satisfiedByResearch(asked, wanted, given, setting);
        if (!satisfied) {
            participants.add(Slot.SUBJECT, wanted, given, setting, gaps);
        }
    }

    /** The bank rejects what its spokeswoman rejects; what she does herself is no deed of the bank. */
    private boolean satisfiedBySpokesperson(Query asked, Filler wanted, Filler given, Setting setting) {
        return (!asked.relation().families().isEmpty() || ConceptGroups.says(asked.relation(), "stances"))
                && wanted instanceof Phrase body
                && given instanceof Phrase speaker
                && spokenFor.speaksFor(body, speaker, setting);
    }

    /** The study followed whom its researchers followed. */
    private boolean satisfiedByResearch(Query asked, Filler wanted, Filler given, Setting setting) {
        return ConceptGroups.says(asked.relation(), "researching")
                && wanted instanceof Phrase study
                && given instanceof Phrase researchers
                && research.areOne(study, researchers, setting);
    }

    /** Where the number of births falls, births fall. */
    private boolean satisfiedAsCounted(Query asked, Filler wanted, Filler given, Fact found, Setting setting) {
        if (asked.subjectScope() != Scope.NARROWING || !ConceptGroups.says(asked.relation(), "changing")) {
            return false;
        }
        Filler whole =
                counted.of(wanted, setting.asked()).map(Filler.class::cast).orElse(wanted);
        Filler thing =
                counted.of(given, setting.found()).map(Filler.class::cast).orElse(given);
        boolean same = !(whole.equals(wanted) && thing.equals(given))
                && (fillers.satisfies(whole, thing, asked.subjectScope(), Use.THING, setting)
                        || satisfiedWithArguments(asked, whole, thing, found, Use.THING, setting));
        if (same) {
            setting.proof().add(Step.Kind.MORE_WORDS, given.text(), wanted.text(), "");
        }
        return same;
    }

    private static boolean describes(Query asked, Related related) {
        return RelationComparison.isLasting(asked.relation()) || (related.state() && !minds(asked, related));
    }

    /** A city may have a park; a right, a plan or an army is its government's. */
    private boolean isHeldByStates(Query asked, Setting setting) {
        if (!(asked.fact().object() instanceof Phrase held)) {
            return false;
        }
        Lexeme thing = lexemes.of(Lexemes.head(held), setting.asked());
        return ConceptGroups.says(thing, "held-by-states") || (asked.relation().says("have") && kinds.isAim(thing));
    }

    /** Wanting and fearing last as being does, but it is governments that want and fear, not cities. */
    static boolean minds(Query asked, Related related) {
        Set<String> minding = ConceptGroups.of("minding");
        return related.link().by().isEmpty()
                ? asked.relation().concepts().filter(Concept::state).allMatch(concept -> minding.contains(concept.id()))
                : minding.contains(related.link().by());
    }

    /** "The noise in the station grows" and "in the station, the noise grows"; "the Lyon plant" and "the plant in Lyon". */
    private boolean satisfiedWithArguments(
            Query asked, Filler wanted, Filler given, Fact found, Use use, Setting setting) {
        if (!(wanted instanceof Phrase phrase) || Parts.beside(phrase).isEmpty()) {
            return false;
        }
        if (!saysOfWhatPeople(phrase, setting.asked())) {
            return satisfiedAround(asked, phrase, given, found, use, setting);
        }
        Phrase people = phrase.withComplements(List.of());
        return !phrase.complements().isEmpty()
                && fillers.satisfies(people, given, asked.subjectScope(), use, setting)
                && satisfiedAround(asked, withoutAdjectives(phrase), given, found, use, setting);
    }

    private static Phrase withoutAdjectives(Phrase phrase) {
        return phrase.withModifiers(phrase.modifiers().stream()
                .filter(word -> word.kind() != Word.Kind.ADJECTIVE)
                .toList());
    }

    private boolean satisfiedAround(Query asked, Phrase phrase, Filler given, Fact found, Use use, Setting setting) {
        FoundParts around = new FoundParts(FillerComparison.asParts(found.arguments().stream()
                .filter(argument -> MAY_BE_OF_SUBJECT.contains(argument.role())
                        || phrase.complements().stream()
                                .anyMatch(complement -> Roles.agree(complement.role(), argument.role())))
                .toList()));
        return fillers.satisfies(phrase, List.of(), given, around, asked.subjectScope(), use, setting);
    }

    /** Soldiers that leave Ukraine are no Ukrainian soldiers; what no lexicon knows may be such an adjective. */
    private boolean saysOfWhatPeople(Phrase phrase, String language) {
        return phrase.modifiers().stream()
                .filter(word -> word.kind() == Word.Kind.ADJECTIVE)
                .map(word -> lexemes.of(word, language))
                .anyMatch(word -> word.senses().isEmpty() || word.concepts().anyMatch(Concept::isPlace));
    }
}
