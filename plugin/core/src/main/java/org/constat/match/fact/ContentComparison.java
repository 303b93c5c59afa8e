package org.constat.match.fact;

import java.util.ArrayList;
import java.util.List;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.match.Step;
import org.constat.match.form.Expressions;
import org.constat.match.parts.FoundParts;
import org.constat.match.parts.Openings;
import org.constat.match.parts.Part;
import org.constat.match.parts.Parts;
import org.constat.match.parts.Roles;
import org.constat.match.phrase.PhraseComparison;
import org.constat.match.phrase.Setting;
import org.constat.match.phrase.Use;
import org.constat.match.phrase.Wanted;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Holds nested content against nested content, against the noun made from its verb ("refuse to negotiate", "refuse
 * negotiations"), or against what its deed is done to ("want that Lund runs a school", "want a school run by Lund").
 */
final class ContentComparison {
    private final Lexemes lexemes;
    private final Openings openings;
    private final PhraseComparison phrases;
    private final FactComparison facts;

    ContentComparison(Lexemes lexemes, Openings openings, PhraseComparison phrases, FactComparison facts) {
        this.lexemes = lexemes;
        this.openings = openings;
        this.phrases = phrases;
        this.facts = facts;
    }

    boolean satisfies(
            Filler asked, List<Part> attached, Filler found, FoundParts around, Scope scope, Setting setting) {
        if (asked instanceof Fact wanted && found instanceof Fact given) {
            return attached.isEmpty() && facts.contentSatisfies(wanted, given, scope, setting);
        }
        if (asked instanceof Phrase wanted && found instanceof Fact given) {
            return nounSatisfiedByVerb(wanted, attached, given, scope, setting)
                    || (DescribedDeeds.isOne(wanted)
                            && DescribedDeeds.of(given)
                                    .filter(thing -> describes(wanted, attached, thing, around, scope, setting))
                                    .isPresent());
        }
        return asked instanceof Fact wanted
                && found instanceof Phrase given
                && attached.isEmpty()
                && (verbSatisfiedByNoun(wanted, given, around, scope, setting)
                        || (DescribedDeeds.isOne(given)
                                && DescribedDeeds.of(wanted)
                                        .filter(thing -> describes(thing, List.of(), given, around, scope, setting))
                                        .isPresent()));
    }

    private boolean describes(
            Phrase asked, List<Part> attached, Phrase found, FoundParts around, Scope scope, Setting setting) {
        boolean same = scope == Scope.NARROWING
                && !setting.exact()
                && phrases.satisfies(new Wanted(asked, attached), found, around, scope, Use.THING, setting);
        if (same) {
            setting.proof().add(Step.Kind.DERIVATION, found.text(), asked.text(), "");
        }
        return same;
    }

    private boolean nounSatisfiedByVerb(Phrase asked, List<Part> attached, Fact found, Scope scope, Setting setting) {
        return nounSatisfiedByPlainVerb(asked, attached, found, scope, setting)
                || Expressions.opened(found, setting.found())
                        .filter(opened -> nounSatisfiedByPlainVerb(asked, attached, opened, scope, setting))
                        .isPresent();
    }

    private boolean nounSatisfiedByPlainVerb(
            Phrase asked, List<Part> attached, Fact found, Scope scope, Setting setting) {
        if (found.polarity() == Polarity.NEGATIVE || asked.quantity() != null) {
            return false;
        }
        Lexeme verb = lexemes.relation(Lexemes.head(found.relation()), setting.found());
        return openings.asked(asked, setting.asked()).stream().anyMatch(noun -> {
            int mark = setting.proof().mark();
            List<Part> wanted = new ArrayList<>(noun.parts());
            wanted.addAll(attached);
            return (noun.quantity() == null
                            && phrases.linked(noun.head(), verb, Use.THING, scope, setting)
                            && phrases.cover(wanted, named(found), asked, verb, scope, setting))
                    || setting.proof().fail(mark);
        });
    }

    private boolean verbSatisfiedByNoun(Fact asked, Phrase found, FoundParts around, Scope scope, Setting setting) {
        if (asked.polarity() == Polarity.NEGATIVE || found.quantity() != null) {
            return false;
        }
        Fact doing = withoutDoer(asked, setting);
        return verbSatisfiedByNoun(doing, asked, found, around, scope, setting)
                || Expressions.opened(doing, setting.asked())
                        .filter(opened -> verbSatisfiedByNoun(opened, asked, found, around, scope, setting))
                        .isPresent();
    }

    private boolean verbSatisfiedByNoun(
            Fact asked, Fact whole, Phrase found, FoundParts around, Scope scope, Setting setting) {
        Lexeme verb = lexemes.relation(Lexemes.head(asked.relation()), setting.asked());
        List<Part> wanted = participants(asked);
        boolean another = (asked.subject() == null) != (whole.subject() == null)
                && asked.object() == null
                && namesSomebody(found);
        return !another
                && openings.found(found, setting.found()).stream().anyMatch(noun -> {
                    int mark = setting.proof().mark();
                    FoundParts besides = around.copy();
                    boolean said = noun.quantity() == null
                            && phrases.linked(verb, noun.head(), Use.THING, scope, setting)
                            && cover(wanted, noun, besides, found, scope, setting);
                    if (said) {
                        around.settle(besides);
                    }
                    return said || setting.proof().fail(mark);
                });
    }

    /** "The opening of the zoo by the mayor": where a noun tells who does it, nobody else does, and he is not what it is done to. */
    private boolean cover(
            List<Part> asked, Parts.Opened noun, FoundParts besides, Phrase found, Scope scope, Setting setting) {
        List<Part> doers =
                noun.parts().stream().filter(ContentComparison::isDoer).toList();
        List<Part> wanted = asked.stream().filter(ContentComparison::isDoer).toList();
        if (doers.isEmpty() || wanted.isEmpty()) {
            return phrases.cover(asked, noun.parts(), besides, found, noun.head(), scope, setting);
        }
        return phrases.cover(wanted, doers, found, noun.head(), scope, setting)
                && phrases.cover(
                        without(wanted, asked),
                        without(doers, noun.parts()),
                        besides,
                        found,
                        noun.head(),
                        scope,
                        setting);
    }

    private static boolean isDoer(Part part) {
        return part.role().equals("by");
    }

    private static List<Part> without(List<Part> some, List<Part> parts) {
        return parts.stream().filter(part -> !some.contains(part)).toList();
    }

    /** Who refuses the resignation of another does not refuse to resign. */
    private static boolean namesSomebody(Phrase noun) {
        return noun.complements().stream()
                .anyMatch(complement -> complement.role().equals(Roles.WEAK));
    }

    /** What somebody wants to do is his own doing without another word. */
    private static Fact withoutDoer(Fact content, Setting setting) {
        boolean own = content.subject() != null
                && setting.doer() != null
                && isCalled(content.subject().text(), setting.doer());
        return own ? content.toBuilder().subject(null).build() : content;
    }

    /** What several agree to do each of them does. */
    private static boolean isCalled(String name, Filler doer) {
        return name.equals(doer.text())
                || (doer instanceof Group group
                        && group.members().stream()
                                .anyMatch(member -> member.text().equals(name)));
    }

    /** "The rise of the price" is that the price rises: with nothing that it is done to, the noun has its doer behind "of". */
    private static List<Part> named(Fact fact) {
        List<Part> parts = participants(fact);
        if (fact.object() == null && fact.subject() instanceof Phrase doer) {
            parts.add(new Part(Roles.WEAK, doer, Part.Place.ARGUMENT));
        }
        return parts;
    }

    private static List<Part> participants(Fact fact) {
        List<Part> parts = new ArrayList<>();
        if (fact.subject() instanceof Phrase subject) {
            parts.add(new Part("by", subject, Part.Place.ARGUMENT));
        }
        if (fact.object() instanceof Phrase object) {
            parts.add(new Part(Roles.WEAK, object, Part.Place.ARGUMENT));
        }
        parts.addAll(FillerComparison.asParts(fact.arguments()));
        parts.addAll(Parts.beside(fact.relation()));
        return parts;
    }
}
