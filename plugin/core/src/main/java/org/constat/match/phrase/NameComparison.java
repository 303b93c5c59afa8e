package org.constat.match.phrase;

import java.util.Set;
import org.constat.match.Step;
import org.constat.match.article.ArticleContext;
import org.constat.match.article.NameIndex;
import org.constat.match.article.ShortNames;
import org.constat.match.words.Lexeme;
import org.jspecify.annotations.Nullable;

/**
 * Says whether two different names name the same: by the project's list, as a surname that only one bearer has, or cut short.
 *
 * @since 0.1
 */
public final class NameComparison {
    private final NameIndex index;

    public NameComparison(NameIndex index) {
        this.index = index;
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
        boolean surname = isSurnameOf(shorter, longer) && isItsOnlyBearer(longer.folded(), shorter.folded(), article);
        return surname || isCutFrom(shorter, longer)
                ? new Link(Step.Kind.ALIAS, longer.word().lemma())
                : null;
    }

    private static boolean isCutFrom(Lexeme shorter, Lexeme longer) {
        return shorter.senses().isEmpty() && ShortNames.isCutFrom(shorter.folded(), longer.folded());
    }

    private static boolean isSurnameOf(Lexeme shorter, Lexeme longer) {
        return shorter.folded().indexOf(' ') < 0
                && longer.folded().endsWith(" " + shorter.folded())
                && shorter.senses().isEmpty()
                && longer.senses().isEmpty();
    }

    private static boolean isItsOnlyBearer(String name, String surname, ArticleContext article) {
        return article.bearersOf(surname).equals(Set.of(name));
    }
}
