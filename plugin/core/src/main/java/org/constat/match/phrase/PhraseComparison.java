package org.constat.match.phrase;

import java.util.ArrayList;
import java.util.List;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.Step;
import org.constat.match.article.NameIndex;
import org.constat.match.parts.FoundParts;
import org.constat.match.parts.Openings;
import org.constat.match.parts.Part;
import org.constat.match.parts.Parts;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Says whether a phrase of a fact says a phrase that is asked: the same head, every word asked, no word that takes it away.
 *
 * @since 0.1
 */
public final class PhraseComparison {
    private final WordComparison words;
    private final QuantityComparison quantities;
    private final Openings openings;
    private final OtherNames otherNames;
    private final Coverage coverage;
    private final MoreWords moreWords;
    private final PointedAt pointedAt;

    public PhraseComparison(
            Lexemes lexemes, Openings openings, WordComparison words, QuantityComparison quantities, NameIndex names) {
        this.words = words;
        this.quantities = quantities;
        this.openings = openings;
        this.moreWords = new MoreWords(lexemes);
        this.pointedAt = new PointedAt(lexemes);
        Holders holders = new Holders(names, this, lexemes);
        this.otherNames = new OtherNames(openings, holders, this);
        Sites sites = new Sites(lexemes, this);
        this.coverage =
                new Coverage(lexemes, this, new PartComparison(lexemes, this, sites), sites, holders, moreWords);
    }

    /** Returns whether a phrase says the one that is asked. */
    public boolean satisfies(Phrase asked, Phrase found, Scope scope, Use use, Setting setting) {
        return satisfies(new Wanted(asked, List.of()), found, new FoundParts(List.of()), scope, use, setting);
    }

    /**
     * Returns whether the found phrase says the wanted one.
     *
     * @param around further parts of the fact that may cover what is wanted; those that do are taken
     */
    public boolean satisfies(Wanted asked, Phrase found, FoundParts around, Scope scope, Use use, Setting setting) {
        List<Parts.Opened> ways =
                setting.asWritten() ? openings.plain(found, setting.found()) : openings.found(found, setting.found());
        for (Parts.Opened wanted : openings.asked(asked.phrase(), setting.asked())) {
            for (Parts.Opened given : ways) {
                if (!isInsideOpposed(given, ways, setting)
                        && satisfies(asked, wanted, found, given, around, scope, use, setting)) {
                    return true;
                }
            }
        }
        return otherNames.satisfy(asked, found, around, scope, use, setting);
    }

    /** Where "too small" is taken for what is not big, the small in it is meant and not the whole. */
    private static boolean isInsideOpposed(Parts.Opened given, List<Parts.Opened> ways, Setting setting) {
        Lexeme opposed = setting.opposed();
        return opposed != null
                && ways.get(0).head().equals(opposed)
                && !given.head().equals(opposed);
    }

    private boolean satisfies(
            Wanted asked,
            Parts.Opened wanted,
            Phrase found,
            Parts.Opened given,
            FoundParts around,
            Scope scope,
            Use use,
            Setting setting) {
        int mark = setting.proof().mark();
        Scope same = scope == Scope.DESCRIBING ? Scope.FIXED : scope;
        Scope wordScope = same == Scope.FIXED && !setting.exact() && Definites.areKnown(asked.phrase(), found)
                ? Scope.NARROWING
                : same;
        Scope moreScope = scope == Scope.DESCRIBING ? Scope.NARROWING : wordScope;
        if (Foremost.isOnlyOneOf(asked.phrase(), found)
                || Totals.exceed(asked.phrase(), wanted.quantity(), found, given.quantity())
                || !headSatisfies(asked.phrase(), wanted.head(), found, given.head(), wordScope, use, setting)
                || !(quantities.satisfies(wanted.quantity(), given.quantity(), same, setting)
                        || (!setting.exact() && Definites.areAllOfOwn(asked.phrase(), found)))) {
            return setting.proof().fail(mark);
        }
        FoundParts own = new FoundParts(given.parts());
        FoundParts others = around.copy();
        List<Part> parts = new ArrayList<>(wanted.parts());
        parts.addAll(asked.attached());
        parts.removeIf(part -> pointedAt.isMeant(part, own, found, setting));
        if (!coverage.areCovered(parts, own, others, asked.phrase(), same, setting)
                || !moreWords.mayBeSaid(
                        asked.phrase(), MoreWords.besidesAge(own.free(), found), given.head(), moreScope, setting)) {
            return setting.proof().fail(mark);
        }
        if (openings.isChange(wanted, asked.phrase(), setting.asked())
                != openings.isChange(given, found, setting.found())) {
            setting.proof()
                    .add(Step.Kind.DERIVATION, found.text(), asked.phrase().text(), "");
        }
        around.settle(others);
        return true;
    }

    private boolean headSatisfies(
            Phrase asked, Lexeme askedHead, Phrase found, Lexeme foundHead, Scope scope, Use use, Setting setting) {
        if (asked.entity() != null && asked.entity().equals(found.entity())) {
            setting.proof().add(Step.Kind.ALIAS, found.text(), asked.text(), asked.entity());
            return true;
        }
        return (isMereNumber(asked) && isMereNumber(found))
                || (linked(askedHead, foundHead, use, scope, setting) && wasResolved(asked, found, setting));
    }

    /** Five is cinq, whatever is counted. */
    private static boolean isMereNumber(Phrase phrase) {
        return phrase.quantity() != null && Lexemes.head(phrase).kind() == Word.Kind.OTHER;
    }

    private static boolean wasResolved(Phrase asked, Phrase found, Setting setting) {
        String mention = found.mention();
        if (mention != null) {
            setting.proof().add(Step.Kind.REFERENCE, mention, asked.text(), found.text());
        }
        return true;
    }

    /** Returns whether one word says another, and writes down how. */
    public boolean linked(Lexeme asked, Lexeme found, Use use, Scope scope, Setting setting) {
        if (setting.assumed() != null && setting.assumed().is(asked, found)) {
            return true;
        }
        Link link = found.equals(setting.opposed())
                ? words.opposed(asked, found)
                : words.link(asked, found, use, scope, setting.article());
        if (link == null) {
            return false;
        }
        setting.proof().add(link.kind(), found.word().text(), asked.word().text(), link.by());
        return true;
    }

    /** Returns whether the words beside a relation agree with those beside another. */
    public boolean besidesSatisfy(Phrase asked, Phrase found, Lexeme relation, Scope scope, Setting setting) {
        return cover(Parts.beside(asked), Parts.beside(found), asked, relation, scope, setting);
    }

    /** Returns whether parts of a fact cover all that is asked, and what is left over does no harm. */
    public boolean cover(List<Part> asked, List<Part> found, Phrase phrase, Lexeme head, Scope scope, Setting setting) {
        return cover(asked, found, new FoundParts(List.of()), phrase, head, scope, setting);
    }

    /** Returns whether parts of a fact, and others around, cover all that is asked, and what is left over does no harm. */
    public boolean cover(
            List<Part> asked,
            List<Part> found,
            FoundParts around,
            Phrase phrase,
            Lexeme head,
            Scope scope,
            Setting setting) {
        FoundParts given = new FoundParts(found);
        return coverage.areCovered(asked, given, around, phrase, scope, setting)
                && moreWords.mayBeSaid(phrase, given.free(), head, scope, setting);
    }

    /** Returns whether all of these hang on a phrase. */
    public boolean hang(List<Part> asked, Phrase phrase, Scope scope, Setting setting) {
        int mark = setting.proof().mark();
        FoundParts given = new FoundParts(Parts.beside(phrase));
        return coverage.areCovered(asked, given, new FoundParts(List.of()), phrase, scope, setting)
                || setting.proof().fail(mark);
    }
}
