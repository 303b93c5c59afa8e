package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;

/**
 * "L'ex-patronne du port", "a former coach of the team": she was its patron, he its coach.
 */
final class FormerOffice implements Derivation {
    private static final String RULE = "former office";
    private static final String PREFIX = "ex-";
    private static final Set<String> FORMER = Set.of("ancien", "ex", "former", "onetime", "erstwhile");

    @Override
    public boolean meets(String relation) {
        return Identity.isCopula(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.subject() instanceof Phrase
                && fact.object() instanceof Phrase role) {
            then(role)
                    .ifPresent(office -> found.accept(fact.toBuilder()
                            .object(office)
                            .tense(Tense.PAST)
                            .rule(RULE)
                            .build()));
        }
    }

    private static Optional<Phrase> then(Phrase role) {
        Word head = role.head();
        if (head == null || head.kind() != Word.Kind.NOUN) {
            return Optional.empty();
        }
        List<Word> rest = role.modifiers().stream()
                .filter(word -> !FORMER.contains(word.lemma()))
                .toList();
        Word plain = withoutPrefix(head);
        boolean former = rest.size() < role.modifiers().size() || !plain.equals(head);
        return former ? Optional.of(held(role, plain, rest)) : Optional.empty();
    }

    private static Word withoutPrefix(Word head) {
        return head.lemma().startsWith(PREFIX) && head.text().length() > PREFIX.length()
                ? Word.of(
                        head.text().substring(PREFIX.length()), head.lemma().substring(PREFIX.length()), Word.Kind.NOUN)
                : head;
    }

    private static Phrase held(Phrase role, Word head, List<Word> modifiers) {
        return new Phrase(head.text(), null, head, modifiers, role.quantity(), role.complements(), role.spans(), null);
    }
}
