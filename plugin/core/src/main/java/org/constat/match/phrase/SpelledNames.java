package org.constat.match.phrase;

import java.util.HashMap;
import java.util.Map;
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
    private static final int CAPACITY = 5_000;

    private final Surnames surnames;
    private final Map<String, String> skeletons = new HashMap<>();

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
        boolean same = wanted.equals(given)
                ? !hasTwin(found.folded(), given, across, article)
                : isSurname(wanted, given, found.folded(), across, article);
        return same && tells(found.folded(), article)
                ? new Link(Step.Kind.TRANSLITERATION, found.word().lemma())
                : null;
    }

    /** Returns whether the article names another who is spelled alike: Vladimir beside Volodymyr. */
    private boolean hasTwin(String found, String given, boolean across, ArticleContext article) {
        return surnames.bearers(last(found), article).stream()
                .anyMatch(bearer ->
                        !bearer.equals(found) && skeleton(bearer, across).equals(given));
    }

    private boolean isSurname(String wanted, String given, String found, boolean across, ArticleContext article) {
        boolean fullFound = given.endsWith(" " + wanted);
        if (!fullFound && !wanted.endsWith(" " + given)) {
            return false;
        }
        Set<String> bearers = surnames.bearers(last(found), article);
        if (bearers.size() != 1) {
            return false;
        }
        String bearer = bearers.iterator().next();
        return fullFound ? bearer.equals(found) : skeleton(bearer, across).equals(wanted);
    }

    /** Returns whether the article writes no other name in the same way, apart from its language. */
    private static boolean tells(String found, ArticleContext article) {
        String skeleton = Transliteration.acrossLanguages(last(found));
        return Transliteration.tells(skeleton) && Set.of(last(found)).containsAll(article.lastNamesSpelled(skeleton));
    }

    private String skeleton(String name, boolean across) {
        if (skeletons.size() >= CAPACITY) {
            skeletons.clear();
        }
        return skeletons.computeIfAbsent(
                (across ? "+" : "-") + name,
                unused -> across ? Transliteration.acrossLanguages(name) : Transliteration.skeleton(name));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
