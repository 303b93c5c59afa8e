package org.constat.match.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.article.ArticleContext;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Finds the roles that an article gives to a name; what it found of one article is kept until the next. */
final class HeldRoles {
    private final PhraseComparison phrases;
    private final Lexemes lexemes;
    private final Map<Holder, List<ArticleContext.Held>> found = new HashMap<>();
    private @Nullable ArticleContext article;

    /**
     * Whose roles they are.
     *
     * @param name as it is asked or found
     * @param language of the article's own name for it
     */
    private record Holder(Lexeme name, String language) {}

    HeldRoles(PhraseComparison phrases, Lexemes lexemes) {
        this.phrases = phrases;
        this.lexemes = lexemes;
    }

    List<ArticleContext.Held> by(Phrase name, Setting setting) {
        if (setting.assumed() != null) {
            return find(name, setting);
        }
        if (article != setting.article()) {
            article = setting.article();
            found.clear();
        }
        Holder holder = new Holder(lexemes.of(Lexemes.head(name), setting.asked()), setting.found());
        List<ArticleContext.Held> known = found.get(holder);
        if (known == null) {
            known = find(name, setting);
            found.put(holder, known);
        }
        return known;
    }

    private List<ArticleContext.Held> find(Phrase name, Setting setting) {
        Setting aside = setting.aside();
        Lexeme asked = lexemes.of(Lexemes.head(name), aside.asked());
        return setting.article().roles().stream()
                .filter(known -> isName(known.holder()) && isCalled(known.holder(), asked, aside))
                .toList();
    }

    private boolean isCalled(Phrase holder, Lexeme asked, Setting aside) {
        return phrases.linked(asked, lexemes.of(Lexemes.head(holder), aside.found()), Use.THING, Scope.FIXED, aside);
    }

    private static boolean isName(Phrase phrase) {
        return Lexemes.head(phrase).kind() == Word.Kind.NAME;
    }
}
