package org.constat.match.phrase;

import java.util.Set;
import java.util.stream.Collectors;
import org.constat.Word;
import org.constat.match.article.ArticleContext;
import org.constat.match.words.Lexemes;

/** Knows who bears a surname in an article: its full names that end with it. */
final class Surnames {
    private final Lexemes lexemes;

    Surnames(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    boolean isOnlyBearer(String name, String surname, ArticleContext article) {
        return bearers(surname, article).equals(Set.of(name));
    }

    /** Returns the full names; a state before a surname is no first name, unless the article goes on to use it as one. */
    Set<String> bearers(String surname, ArticleContext article) {
        return article.bearersOf(surname).stream()
                .filter(name -> article.names().contains(name) || !beginsWithState(name, article.language()))
                .collect(Collectors.toSet());
    }

    private boolean beginsWithState(String name, String language) {
        String first = name.substring(0, name.indexOf(' '));
        return lexemes.of(Word.of(first, first, Word.Kind.NAME), language)
                .concepts()
                .anyMatch(concept -> "country".equals(concept.type()));
    }
}
