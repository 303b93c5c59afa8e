package org.constat.match.phrase;

import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.lexicon.Sense;
import org.constat.match.Step;
import org.constat.match.article.ArticleContext;
import org.constat.match.parts.SpokenBodies;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Lets a body say what its spokesperson says: the bank promises, rejects, fears it. Nobody is the state that they speak for.
 *
 * @since 0.1
 */
public final class SpokenFor {
    private final Lexemes lexemes;
    private final PhraseComparison phrases;
    private final HeldRoles held;

    public SpokenFor(Lexemes lexemes, PhraseComparison phrases) {
        this.lexemes = lexemes;
        this.phrases = phrases;
        this.held = new HeldRoles(phrases, lexemes);
    }

    /** Returns whether whoever speaks does so for the one who is asked. */
    public boolean speaksFor(Phrase asked, Phrase found, Setting setting) {
        if (setting.exact()) {
            return false;
        }
        boolean speaks = roles(found, setting)
                .flatMap(role -> SpokenBodies.of(role, setting.found(), lexemes))
                .anyMatch(body -> isBody(asked, body, setting)
                        && phrases.satisfies(asked, body, Scope.NARROWING, Use.AGENT, setting));
        if (speaks) {
            setting.proof().add(Step.Kind.ROLE, found.text(), asked.text(), "");
        }
        return speaks;
    }

    private Stream<Phrase> roles(Phrase found, Setting setting) {
        return Lexemes.head(found).kind() == Word.Kind.NAME
                ? held.by(found, setting).stream().map(ArticleContext.Held::role)
                : Stream.of(found);
    }

    /** A seat of power is the one that is named, and no state is. */
    private boolean isBody(Phrase asked, Phrase body, Setting setting) {
        Lexeme word = lexemes.of(Lexemes.head(body), setting.found());
        return word.senses().stream().filter(sense -> sense.concept().isPlace()).allMatch(SpokenFor::isSeat)
                && (word.senses().stream().noneMatch(SpokenFor::isSeat)
                        || Lexemes.head(asked)
                                .lemma()
                                .equalsIgnoreCase(Lexemes.head(body).lemma()));
    }

    private static boolean isSeat(Sense sense) {
        return sense.form() == Sense.Form.SEAT;
    }
}
