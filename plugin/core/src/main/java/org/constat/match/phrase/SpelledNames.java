package org.constat.match.phrase;

import java.util.Set;
import org.constat.match.Step;
import org.constat.match.article.ArticleContext;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Transliteration;
import org.jspecify.annotations.Nullable;

/**
 * Says whether two names are one in the spellings of two languages ("Chostakovitch", "Dmitri Shostakovich"), where the article
 * has no other name that could be spelled so.
 */
final class SpelledNames {
    private final Surnames surnames;

    SpelledNames(Surnames surnames) {
        this.surnames = surnames;
    }

    @Nullable
    Link link(Lexeme asked, Lexeme found, ArticleContext article) {
        if (!asked.senses().isEmpty() || !found.senses().isEmpty()) {
            return null;
        }
        boolean across = !asked.language().equals(found.language());
        String wanted = skeleton(asked.folded(), across);
        String given = skeleton(found.folded(), across);
        boolean same = wanted.equals(given) || isSurname(wanted, given, found.folded(), across, article);
        return same && tells(found.folded(), article)
                ? new Link(Step.Kind.TRANSLITERATION, found.word().lemma())
                : null;
    }

    private boolean isSurname(String wanted, String given, String found, boolean across, ArticleContext article) {
        Set<String> bearers = surnames.bearers(last(found), article);
        if (bearers.size() != 1) {
            return false;
        }
        String bearer = bearers.iterator().next();
        return given.endsWith(" " + wanted)
                ? bearer.equals(found)
                : wanted.endsWith(" " + given) && skeleton(bearer, across).equals(wanted);
    }

    /** Returns whether the article writes no other name in the same way, apart from its language. */
    private static boolean tells(String found, ArticleContext article) {
        String skeleton = Transliteration.acrossLanguages(last(found));
        return Transliteration.tells(skeleton)
                && article.names().stream()
                        .map(SpelledNames::last)
                        .filter(name -> Transliteration.acrossLanguages(name).equals(skeleton))
                        .allMatch(last(found)::equals);
    }

    private static String skeleton(String name, boolean across) {
        return across ? Transliteration.acrossLanguages(name) : Transliteration.skeleton(name);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
