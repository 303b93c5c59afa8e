package org.constat.match.phrase;

import org.constat.match.Step;
import org.constat.match.article.ArticleContext;
import org.constat.match.article.NameIndex;
import org.constat.match.article.ShortNames;
import org.constat.match.article.Younger;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/**
 * Says whether two different names name the same: by the project's list, as a surname that only one bearer has, cut short,
 * or spelled as another language spells it.
 *
 * @since 0.1
 */
public final class NameComparison {
    private final NameIndex index;
    private final Surnames surnames;
    private final SpelledNames spellings;

    public NameComparison(NameIndex index, Lexemes lexemes) {
        this.index = index;
        this.surnames = new Surnames(lexemes);
        this.spellings = new SpelledNames(surnames);
    }

    @Nullable
    Link link(Lexeme asked, Lexeme found, ArticleContext article) {
        String entry = index.commonEntry(asked.folded(), found.folded());
        if (entry != null) {
            return new Link(Step.Kind.ALIAS, entry);
        }
        boolean askedIsLonger = asked.folded().length() > found.folded().length();
        Lexeme longer = askedIsLonger ? asked : found;
        Lexeme shorter = askedIsLonger ? found : asked;
        String full = Younger.without(longer.folded());
        boolean surname = isSurnameOf(shorter, longer) && surnames.isOnlyBearer(full, shorter.folded(), article);
        return surname || isCutFrom(shorter, longer)
                ? new Link(Step.Kind.ALIAS, longer.word().lemma())
                : spellings.link(asked, found, article);
    }

    private static boolean isCutFrom(Lexeme shorter, Lexeme longer) {
        return (shorter.senses().isEmpty() || ShortNames.isPaper(shorter.folded()))
                && ShortNames.isCutFrom(shorter.folded(), longer.folded());
    }

    private static boolean isSurnameOf(Lexeme shorter, Lexeme longer) {
        return shorter.folded().indexOf(' ') < 0
                && Younger.without(longer.folded()).endsWith(" " + shorter.folded())
                && shorter.senses().isEmpty()
                && longer.senses().isEmpty();
    }
}
