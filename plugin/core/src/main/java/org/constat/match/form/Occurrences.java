package org.constat.match.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Puts an event for its taking place: "before talks can be held" is "before talks", "want a vote to take place" is "want a vote". */
final class Occurrences {
    private final Lexemes lexemes;

    Occurrences(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns the fact with events for what says that they take place; empty where nothing in it says so. */
    Optional<Fact> shortened(Fact fact, String language) {
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : fact.arguments()) {
            Filler event = event(argument.filler(), language, arguments);
            Filler undertaken = isBefore(argument) ? undertaken(event, language) : event;
            boolean purpose = argument.role().equals("for");
            arguments.add(new Argument(
                    argument.role(), purpose ? objectOfMere("attaining", undertaken, language) : undertaken));
        }
        Filler object = fact.object() == null ? null : event(fact.object(), language, arguments);
        return arguments.equals(fact.arguments())
                ? Optional.empty()
                : Optional.of(
                        fact.toBuilder().object(object).arguments(arguments).build());
    }

    /** Returns whether a fact says no more of its object than that it comes about, is found, is there. */
    boolean comesAbout(Fact fact, String language) {
        Lexeme relation = lexemes.relation(Lexemes.head(fact.relation()), language);
        return relation.isBeing()
                || happens(relation)
                || ConceptGroups.says(relation, "agreeing")
                || ConceptGroups.says(relation, "getting");
    }

    private Filler event(Filler filler, String language, List<Argument> circumstances) {
        if (!(filler instanceof Fact content)
                || content.polarity() == Polarity.NEGATIVE
                || !happens(lexemes.relation(Lexemes.head(content.relation()), language))) {
            return filler;
        }
        Filler event =
                content.object() == null ? content.subject() : content.subject() == null ? content.object() : null;
        if (!(event instanceof Phrase)) {
            return filler;
        }
        circumstances.addAll(content.arguments());
        return event;
    }

    private static boolean isBefore(Argument argument) {
        return argument.role().equals("before");
    }

    private Filler undertaken(Filler filler, String language) {
        return filler instanceof Phrase phrase ? attempted(phrase, language) : begun(filler, language);
    }

    /** "before an attempt to make peace", "before any effort to sign a treaty": before peace, before a treaty. */
    private Phrase attempted(Phrase attempt, String language) {
        if (attempt.complements().size() != 1
                || !lexemes.of(Lexemes.head(attempt), language).says("attempt")) {
            return attempt;
        }
        Phrase deed = attempt.complements().get(0).phrase();
        Lexeme verb = lexemes.relation(Lexemes.head(deed), language);
        boolean made = ConceptGroups.says(verb, "making") || ConceptGroups.says(verb, "agreeing");
        return made && deed.complements().size() == 1
                ? deed.complements().get(0).phrase()
                : attempt;
    }

    /** "Before starting talks": before them. */
    private Filler begun(Filler filler, String language) {
        return objectOfMere("beginning", filler, language);
    }

    /** "Vital to achieve stability": vital for it. */
    private Filler objectOfMere(String verbs, Filler filler, String language) {
        return filler instanceof Fact content
                        && content.polarity() == Polarity.AFFIRMATIVE
                        && content.object() instanceof Phrase object
                        && content.arguments().isEmpty()
                        && ConceptGroups.says(lexemes.relation(Lexemes.head(content.relation()), language), verbs)
                ? object
                : filler;
    }

    private static boolean happens(Lexeme relation) {
        return ConceptGroups.says(relation, "happening");
    }
}
