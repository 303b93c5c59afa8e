package org.constat.language.extractor.facts;

import java.util.List;
import java.util.Objects;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.phrase.Roles;
import org.constat.language.extractor.status.ContentClauses;
import org.constat.language.extractor.status.Context;
import org.constat.language.phrases.Grammar;
import org.constat.language.sentences.Clause;

/** "L'une des demandes du club : pas de caméras au stade": there are to be none. */
final class VerblessContents {
    private final Grammar grammar;
    private final PhraseBuilder phrases;
    private final Roles roles;

    VerblessContents(Grammar grammar, PhraseBuilder phrases, Roles roles) {
        this.grammar = grammar;
        this.phrases = phrases;
        this.roles = roles;
    }

    /** Returns whether a clause names nothing but what there is not to be. */
    static boolean isOfNone(Clause clause) {
        return clause.verb() == null
                && ContentClauses.isAnnounced(clause)
                && clause.subjects().size() == 1
                && clause.subjects().get(0).chunk().isNegative();
    }

    List<Fact> of(Clause clause, Context context) {
        if (!isOfNone(clause)) {
            return List.of();
        }
        String verb = grammar.language().equals("fr") ? "y avoir" : "there be";
        return clause.subjects().get(0).members().stream()
                .map(phrases::phrase)
                .map(absent -> Fact.builder(Phrase.of(verb, Word.of(verb, verb, Word.Kind.VERB)))
                        .object(absent)
                        .arguments(roles.arguments(clause, phrases))
                        .polarity(Polarity.NEGATIVE)
                        .modality(Objects.requireNonNullElse(context.status(), Modality.ASSERTED))
                        .tense(Tense.PRESENT)
                        .source(context.source())
                        .rule(context.rule())
                        .build())
                .toList();
    }
}
