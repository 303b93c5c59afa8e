package org.constat.language.extractor.arguments;

import java.util.Optional;
import org.constat.Argument;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.jspecify.annotations.Nullable;

/** Knows for which time a clause says that something happened: "C'est la première fois qu'une femme dirige la banque". */
final class Occasions {
    private final Grammar grammar;
    private final PhraseBuilder phrases;

    Occasions(Grammar grammar, PhraseBuilder phrases) {
        this.grammar = grammar;
        this.phrases = phrases;
    }

    Optional<Argument> of(Clause clause) {
        Nominal host = clause.isRelative() ? clause.host() : null;
        boolean told = host != null && isCountedTime(host) && !isDenied(clause.parent());
        return told && host != null ? Optional.of(new Argument("for", phrases.phrase(host))) : Optional.empty();
    }

    private boolean isCountedTime(Nominal host) {
        String occasion = grammar.language().equals("fr") ? "fois" : "time";
        return host.chunk().quantity() != null && host.chunk().head().lemma().equals(occasion);
    }

    /** "Ce n'est pas la première fois que …". */
    private static boolean isDenied(@Nullable Clause around) {
        VerbChunk verb = around == null ? null : around.verb();
        return verb != null && verb.negative();
    }
}
