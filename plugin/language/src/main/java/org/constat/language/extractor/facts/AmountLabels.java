package org.constat.language.extractor.facts;

import java.util.Set;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Nominal;
import org.jspecify.annotations.Nullable;

/** "Coût total du chantier : 12 millions d'euros", "Cost of the tunnel: 3 million pounds": it amounts to what stands behind the colon. */
final class AmountLabels {
    private static final Set<String> LABELS = Listed.as("amountLabel");

    private final Grammar grammar;
    private final PhraseBuilder phrases;
    private @Nullable Phrase label;
    private int section;

    AmountLabels(Grammar grammar, PhraseBuilder phrases) {
        this.grammar = grammar;
        this.phrases = phrases;
    }

    boolean isLabel(Nominal named) {
        NounChunk noun = named.chunk();
        return LABELS.contains(noun.head().lemma())
                && noun.head().kind() == Word.Kind.NOUN
                && noun.determiner() == Determiner.NONE
                && noun.quantity() == null
                && named.conjuncts().isEmpty();
    }

    /** Remembers what is to be measured in the next section of the sentence. */
    void remember(Nominal named, int in) {
        label = phrases.phrase(named);
        section = in;
    }

    /** Returns what a sum of money is the amount of; null where no label stands right before it. */
    @Nullable
    Phrase before(Nominal sum, int in) {
        Quantity quantity = sum.chunk().quantity();
        boolean amount = quantity != null
                && !quantity.ordinal()
                && grammar.isMoney(sum.chunk().head().lemma())
                && in == section + 1;
        return amount ? label : null;
    }
}
