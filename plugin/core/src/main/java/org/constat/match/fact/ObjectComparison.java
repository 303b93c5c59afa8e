package org.constat.match.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Slot;
import org.constat.Word;
import org.constat.match.Step;
import org.constat.match.parts.FoundParts;
import org.constat.match.parts.Part;
import org.constat.match.phrase.PhraseComparison;
import org.constat.match.phrase.Setting;
import org.constat.match.phrase.Sites;
import org.constat.match.phrase.Use;
import org.constat.match.query.Query;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Compares the object, and finds in it what the pattern hangs on the relation. */
final class ObjectComparison {
    private final FillerComparison fillers;
    private final PhraseComparison phrases;
    private final ParticipantGaps participants;
    private final Sites sites;
    private final Thoughts thoughts;

    ObjectComparison(Lexemes lexemes, FillerComparison fillers, PhraseComparison phrases) {
        this.fillers = fillers;
        this.phrases = phrases;
        this.participants = new ParticipantGaps(lexemes, phrases);
        this.sites = new Sites(lexemes, phrases);
        this.thoughts = new Thoughts(lexemes);
    }

    /** Returns the arguments asked for that the object does not hold either. */
    List<Argument> compare(
            Query asked, Fact found, List<Argument> open, FoundParts around, Setting setting, Gaps gaps) {
        Filler wanted = asked.fact().object();
        Filler given = found.object();
        if (isOwnDeed(wanted, asked.fact().subject()) && isOwnDeed(given, found.subject())) {
            Phrase name = nameOf(asked.fact().subject(), found.subject());
            wanted = ofDoer(name, wanted);
            given = ofDoer(name, given);
        }
        if (wanted == null) {
            if (given != null && !asked.pattern().anyObject()) {
                gaps.participant(Slot.OBJECT, "nothing", Gaps.text(given));
            }
            return hungOn(given, open, asked, setting);
        }
        if (given == null) {
            gaps.participant(Slot.OBJECT, Gaps.text(wanted), "nothing");
            return open;
        }
        List<Part> attached = FillerComparison.asParts(open);
        boolean allCanHang = attached.size() == open.size();
        if (allCanHang && satisfies(asked, wanted, attached, given, around, setting)) {
            return List.of();
        }
        if (allCanHang && satisfiesThought(asked, wanted, attached, given, around, setting)) {
            return List.of();
        }
        if (satisfiesThought(asked, wanted, List.of(), given, around, setting)) {
            return open;
        }
        if (open.isEmpty() || !satisfies(asked, wanted, List.of(), given, around, setting)) {
            participants.add(Slot.OBJECT, wanted, given, setting, gaps);
        }
        return open;
    }

    /** What somebody plans to do himself he does, whatever either side calls him. */
    private static boolean isOwnDeed(@Nullable Filler content, @Nullable Filler doer) {
        return content instanceof Fact deed
                && doer != null
                && deed.subject() != null
                && deed.subject().text().equals(doer.text());
    }

    /** Whether "the baker" is whom a name says shows where the subjects are held together; null where neither has one. */
    private static @Nullable Phrase nameOf(@Nullable Filler asked, @Nullable Filler found) {
        return Stream.of(asked, found)
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .filter(phrase -> Lexemes.head(phrase).kind() == Word.Kind.NAME)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Filler ofDoer(@Nullable Phrase name, @Nullable Filler content) {
        return name != null && content instanceof Fact deed
                ? deed.toBuilder().subject(name).build()
                : content;
    }

    /** Who rejects the idea of a tax rejects a tax. */
    private boolean satisfiesThought(
            Query asked, Filler wanted, List<Part> attached, Filler given, FoundParts around, Setting setting) {
        if (setting.asWritten() || !(thoughts.areConcerned(asked) || thoughts.areValued(asked))) {
            return false;
        }
        Filler thing = meant(asked, given, setting.found());
        Filler meant = meant(asked, wanted, setting.asked());
        boolean seenThrough = !(thing.equals(given) && meant.equals(wanted))
                && satisfies(asked, meant, attached, thing, around, setting);
        if (seenThrough) {
            setting.proof().add(Step.Kind.MORE_WORDS, given.text(), wanted.text(), "");
        }
        return seenThrough;
    }

    private Filler meant(Query asked, Filler filler, String language) {
        Optional<Phrase> inside =
                thoughts.areValued(asked) ? thoughts.worth(filler, language) : thoughts.inside(filler, language);
        inside = inside.or(() -> thoughts.present(asked, filler, language));
        return inside.map(Filler.class::cast).orElse(filler);
    }

    private boolean satisfies(
            Query asked, Filler wanted, List<Part> attached, Filler given, FoundParts around, Setting setting) {
        return satisfiesPlainly(asked, wanted, attached, given, around, setting)
                || doesIt(asked, wanted, given)
                        .filter(deed -> satisfiesPlainly(asked, deed, attached, given, around, setting))
                        .isPresent();
    }

    private static boolean isRefused(Query asked) {
        return ConceptGroups.says(asked.relation(), "refusing")
                || (asked.fact().polarity() == Polarity.NEGATIVE
                        && asked.relation().says("want"));
    }

    /** Who rules out that it is done at all rules out doing it himself. */
    private static Optional<Fact> doesIt(Query asked, Filler wanted, Filler given) {
        boolean anybody = given instanceof Fact deed && deed.subject() == null && isRefused(asked);
        return anybody
                        && wanted instanceof Fact own
                        && own.subject() != null
                        && asked.fact().subject() != null
                        && own.subject().text().equals(asked.fact().subject().text())
                ? Optional.of(own.toBuilder().subject(null).build())
                : Optional.empty();
    }

    private boolean satisfiesPlainly(
            Query asked, Filler wanted, List<Part> attached, Filler given, FoundParts around, Setting setting) {
        return (attached.isEmpty() && isHitThere(asked, wanted, given, setting))
                || fillers.satisfies(wanted, attached, given, around, asked.objectScope(), use(asked), setting);
    }

    /** It is governments that others accuse, press, talk with or want as a mediator, not the cities where they sit. */
    private static Use use(Query asked) {
        boolean role = asked.relation().says("want")
                && asked.fact().arguments().stream()
                        .anyMatch(argument -> argument.role().equals("as"));
        return role || ConceptGroups.says(asked.relation(), "dealing") ? Use.AGENT : Use.THING;
    }

    /** What hits the north of a country hits the country. */
    private boolean isHitThere(Query asked, Filler wanted, Filler given, Setting setting) {
        return wanted instanceof Phrase place
                && given instanceof Phrase part
                && ConceptGroups.says(asked.relation(), "affecting")
                && sites.liesIn(place, part, asked.objectScope(), setting);
    }

    /** Any object will do; what is asked besides may hang on it. */
    private List<Argument> hungOn(@Nullable Filler given, List<Argument> open, Query asked, Setting setting) {
        List<Part> attached = FillerComparison.asParts(open);
        boolean hangs = given instanceof Phrase phrase
                && !open.isEmpty()
                && attached.size() == open.size()
                && asked.pattern().anyObject()
                && phrases.hang(attached, phrase, asked.objectScope(), setting);
        return hangs ? List.of() : open;
    }
}
