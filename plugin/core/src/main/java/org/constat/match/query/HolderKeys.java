package org.constat.match.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.constat.match.article.ArticleContext;
import org.constat.match.parts.SpokenBodies;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Lets a role find its holders, and a holder its roles, by the keys that they share with those of one article. */
final class HolderKeys {
    private final ArticleContext article;
    private final Function<Lexeme, Set<String>> keys;
    private final Map<String, Set<String>> rolesByHolder = new HashMap<>();
    private final Map<String, Set<String>> holdersByRole = new HashMap<>();

    HolderKeys(ArticleContext article, Lexemes lexemes, Function<Lexeme, Set<String>> keys) {
        this.article = article;
        this.keys = keys;
        for (ArticleContext.Held held : article.roles()) {
            Set<String> holder = keys.apply(lexemes.of(Lexemes.head(held.holder()), article.language()));
            Set<String> role = new HashSet<>(keys.apply(lexemes.of(Lexemes.head(held.role()), article.language())));
            SpokenBodies.of(held.role(), article.language(), lexemes)
                    .forEach(body -> role.addAll(keys.apply(lexemes.of(Lexemes.head(body), article.language()))));
            add(holder, role, rolesByHolder);
            add(role, holder, holdersByRole);
        }
    }

    private static void add(Set<String> keys, Set<String> found, Map<String, Set<String>> index) {
        keys.forEach(
                key -> index.computeIfAbsent(key, unused -> new HashSet<>()).addAll(found));
    }

    boolean areOf(ArticleContext other) {
        return article == other;
    }

    /** Adds what a word finds: a name the roles that it holds, any other word those who hold it. */
    void add(Lexeme word, Set<String> found) {
        Map<String, Set<String>> index = word.isName() ? rolesByHolder : holdersByRole;
        keys.apply(word).forEach(key -> found.addAll(index.getOrDefault(key, Set.of())));
    }
}
