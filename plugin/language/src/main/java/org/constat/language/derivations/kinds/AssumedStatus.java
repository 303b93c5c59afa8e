package org.constat.language.derivations.kinds;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "La plage adopte un statut autonome": it becomes autonomous; what provides for the one provides for the other.
 */
final class AssumedStatus implements Derivation {
    private static final String RULE = "status";
    private static final Set<String> STATUS = Set.of("statut", "status");
    private static final Set<String> ASSUMING =
            Set.of("adopter", "obtenir", "acquérir", "prendre", "adopt", "obtain", "gain", "acquire", "assume");

    private final String become;

    AssumedStatus(String language) {
        this.become = language.equals("fr") ? "devenir" : "become";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.object() instanceof Fact content) {
            becoming(
                    content,
                    became -> found.accept(
                            fact.toBuilder().object(became).rule(RULE).build()));
        } else {
            becoming(fact, found);
        }
    }

    private void becoming(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.object() instanceof Phrase status
                && status.complements().isEmpty()
                && ASSUMING.contains(Nouns.head(fact.relation()))) {
            qualities(status)
                    .map(quality -> Phrase.of(quality.text(), quality).withSpans(status.spans()))
                    .map(quality -> fact.toBuilder()
                            .relation(Nouns.verb(become))
                            .object(quality)
                            .rule(RULE)
                            .build())
                    .forEach(found);
        }
    }

    /** Of which status, also where both words are one noun of the lexicon. */
    private static Stream<Word> qualities(Phrase status) {
        Word head = status.head();
        if (head == null) {
            return Stream.empty();
        }
        boolean joined = head.parts().stream().anyMatch(AssumedStatus::isStatus);
        return joined || isStatus(head)
                ? Stream.concat(head.parts().stream(), status.modifiers().stream())
                        .filter(word -> word.kind() == Word.Kind.ADJECTIVE)
                : Stream.empty();
    }

    private static boolean isStatus(Word word) {
        return STATUS.contains(word.lemma());
    }
}
