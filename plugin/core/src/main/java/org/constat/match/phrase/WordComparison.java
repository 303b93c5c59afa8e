package org.constat.match.phrase;

import org.constat.Word;
import org.constat.match.Step;
import org.constat.match.article.ArticleContext;
import org.constat.match.query.Scope;
import org.constat.match.words.Cognates;
import org.constat.match.words.Demonyms;
import org.constat.match.words.Folding;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Quantifiers;
import org.jspecify.annotations.Nullable;

/**
 * Says whether one word of a fact says one word that is asked: as the same word, as a name, through a concept.
 *
 * @since 0.1
 */
public final class WordComparison {
    private final SenseComparison senses;
    private final NameComparison names;

    public WordComparison(SenseComparison senses, NameComparison names) {
        this.senses = senses;
        this.names = names;
    }

    /** Returns how the found word says the asked one; null where it does not. */
    @Nullable
    public Link link(Lexeme asked, Lexeme found, Use use, Scope scope, ArticleContext article) {
        Link spelled = spelledAlike(asked, found, use);
        if (spelled != null) {
            return spelled;
        }
        Link named = asked.isName() && found.isName() ? names.link(asked, found, article) : null;
        if (named != null) {
            return named;
        }
        Link said = senses.link(asked, found, use, scope);
        return said == null ? alike(asked, found, use) : said;
    }

    /** What no concept joins: words of number, and the adjective of a place that no lexicon lists. */
    private static @Nullable Link alike(Lexeme asked, Lexeme found, Use use) {
        if (Quantifiers.areOne(asked, found)) {
            return new Link(Step.Kind.CONCEPT, "quantifier");
        }
        if (Cognates.areOne(asked, found)) {
            return Link.FOLDING;
        }
        return use == Use.MODIFIER && Demonyms.areOne(asked, found) ? new Link(Step.Kind.DERIVATION, "") : null;
    }

    /** Returns how the found word excludes the asked one; null where it does not. */
    @Nullable
    Link opposed(Lexeme asked, Lexeme found) {
        return senses.opposed(asked, found);
    }

    private static @Nullable Link spelledAlike(Lexeme asked, Lexeme found, Use use) {
        if ((isUnread(asked) || isUnread(found)) && !isNumber(asked.word().text())) {
            return asWritten(asked, found);
        }
        boolean alike = asked.isName() == found.isName()
                ? asked.folded().equals(found.folded())
                : asked.folded().equalsIgnoreCase(found.folded()) || areWrittenAlike(asked, found);
        if (!alike || !(areComparable(asked, found) || isUnknown(asked, found, use))) {
            return null;
        }
        if (!asked.word().lemma().equals(found.word().lemma())) {
            return Link.FOLDING;
        }
        if (asked.word().text().equalsIgnoreCase(found.word().text())) {
            return Link.SAME;
        }
        return Folding.foldCase(asked.word().text())
                        .equals(Folding.foldCase(found.word().text()))
                ? Link.FOLDING
                : Link.INFLECTION;
    }

    private static boolean areComparable(Lexeme asked, Lexeme found) {
        if ((asked.isName() && found.isName()) || isNumber(asked.word().text())) {
            return true;
        }
        return asked.isName() == found.isName()
                ? asked.language().equals(found.language())
                : isCapital(asked) && isCapital(found);
    }

    /** "le riz Basmati", "le riz basmati": beside a noun, a word that no lexicon knows may have a capital or none. */
    private static boolean isUnknown(Lexeme asked, Lexeme found, Use use) {
        return use == Use.MODIFIER
                && asked.language().equals(found.language())
                && asked.senses().isEmpty()
                && found.senses().isEmpty();
    }

    /** What one side takes for a name the other may take for a common noun with a capital ("la banque du Ponant"). */
    private static boolean isCapital(Lexeme word) {
        return Character.isUpperCase(word.word().text().charAt(0));
    }

    /** "The Lilas clinic", "la clinique des Lilas": with a capital even a plural is left as it is. */
    private static boolean areWrittenAlike(Lexeme asked, Lexeme found) {
        return isCapital(asked)
                && isCapital(found)
                && Folding.foldCase(asked.word().text())
                        .equals(Folding.foldCase(found.word().text()));
    }

    /** A number or a score ("3-1"), which is the same in every language. */
    private static boolean isNumber(String text) {
        return text.chars().allMatch(character -> Character.isDigit(character) || character == '-');
    }

    private static boolean isUnread(Lexeme word) {
        return word.word().kind() == Word.Kind.OTHER;
    }

    /** Where no language module reads a language, its words are compared as they are written. */
    private static @Nullable Link asWritten(Lexeme asked, Lexeme found) {
        boolean alike = asked.language().equals(found.language())
                && Folding.foldCase(asked.folded()).equals(Folding.foldCase(found.folded()));
        return !alike ? null : asked.word().text().equalsIgnoreCase(found.word().text()) ? Link.SAME : Link.FOLDING;
    }
}
