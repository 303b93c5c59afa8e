package org.constat.language.reader;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/** Reads a noun phrase as the subject of a verb that says no more than that there is such a thing. */
final class NounFrame {

    private final Frames frames;
    private final String verb;
    private final String mover;
    private final String copula;

    NounFrame(Frames frames) {
        this.frames = frames;
        boolean french = frames.language().equals("fr");
        verb = french ? " existait" : " existed";
        copula = french ? "Alvar est " : "Alvar is ";
        mover = french ? "Alvar partait " : "Alvar left ";
    }

    /**
     * What a phrase says.
     *
     * @param members one phrase, or those that it joins by "and"
     * @param negative whether it negates the fact that it stands in ("no beef")
     */
    record Found(List<Phrase> members, boolean negative) {
        Phrase phrase() {
            return members.get(0);
        }
    }

    Found read(Phrase flat) {
        Phrase adjective = adjective(flat);
        return adjective == null ? noun(flat) : new Found(List.of(like(flat, adjective, false)), false);
    }

    /** One word in lower case may be an adjective: "premature". */
    private @Nullable Phrase adjective(Phrase flat) {
        String text = flat.text().strip();
        if (text.isEmpty() || text.indexOf(' ') >= 0 || !Character.isLowerCase(text.charAt(0))) {
            return null;
        }
        List<Fact> main = frames.parse(copula + text).main();
        Filler object = main.size() == 1 ? main.get(0).object() : null;
        boolean found = object instanceof Phrase phrase
                && phrase.head() != null
                && phrase.head().kind() == Word.Kind.ADJECTIVE;
        return found ? (Phrase) object : null;
    }

    private Found noun(Phrase flat) {
        Grammar.Parsed parsed = frames.parse(flat.text().strip() + verb);
        List<Phrase> subjects = new ArrayList<>();
        boolean negative = false;
        for (Fact fact : parsed.main()) {
            negative |= fact.polarity() == Polarity.NEGATIVE;
            if (fact.subject() instanceof Phrase subject
                    && fact.object() == null
                    && fact.arguments().isEmpty()) {
                subjects.add(subject);
            }
        }
        boolean whole = !subjects.isEmpty()
                && subjects.size() == parsed.main().size()
                && new Coverage(parsed.parse()).missing(parsed.main()).isEmpty();
        List<Phrase> members = whole ? subjects : List.of(WordPhrase.of(frames.analyze(flat.text())));
        return new Found(
                members.stream()
                        .map(member -> like(flat, member, members.size() > 1))
                        .toList(),
                negative);
    }

    Found readTime(Phrase flat) {
        Grammar.Parsed parsed = frames.parse(mover + flat.text().strip());
        List<Fact> main = parsed.main();
        boolean whole =
                main.size() == 1 && new Coverage(parsed.parse()).missing(main).isEmpty();
        Filler time = whole ? onlyTime(main.get(0)) : null;
        return time instanceof Phrase phrase ? new Found(List.of(like(flat, phrase, false)), false) : read(flat);
    }

    private static @Nullable Filler onlyTime(Fact fact) {
        List<Argument> arguments = fact.arguments();
        boolean only = fact.object() == null
                && arguments.size() == 1
                && arguments.get(0).role().equals("time");
        return only ? arguments.get(0).filler() : null;
    }

    /** Offsets into a frame mean nothing outside of it. */
    private static Phrase like(Phrase flat, Phrase read, boolean ownText) {
        return new Phrase(
                ownText ? read.text() : flat.text(),
                flat.entity(),
                read.head(),
                read.modifiers(),
                flat.quantity() == null ? read.quantity() : flat.quantity(),
                read.complements().stream().map(NounFrame::withoutSpans).toList(),
                flat.spans(),
                flat.mention());
    }

    private static Complement withoutSpans(Complement complement) {
        Phrase phrase = complement.phrase();
        List<Complement> inner =
                phrase.complements().stream().map(NounFrame::withoutSpans).toList();
        return new Complement(complement.role(), phrase.withSpans(List.of()).withComplements(inner));
    }
}
