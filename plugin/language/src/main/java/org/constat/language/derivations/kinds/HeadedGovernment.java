package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Elle est la Première ministre danoise", "Prime Minister of Norway": she leads the government of that state.
 */
final class HeadedGovernment implements Derivation {
    private static final String RULE = "headed government";
    private static final Set<String> HEADS = Set.of("premier ministre", "prime minister");
    private static final Set<String> PRIME = Set.of("premier", "prime");
    private static final Set<String> MINISTER = Set.of("ministre", "minister");

    private final Nouns nouns;
    private final String leads;
    private final String government;

    HeadedGovernment(Nouns nouns) {
        this.nouns = nouns;
        boolean french = nouns.language().equals("fr");
        this.leads = french ? "diriger" : "lead";
        this.government = french ? "gouvernement" : "government";
    }

    @Override
    public boolean meets(String relation) {
        return Identity.isCopula(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.subject() instanceof Phrase
                && fact.object() instanceof Phrase role
                && isHead(role)) {
            List<Word> states =
                    role.modifiers().stream().filter(nouns.origins()::names).toList();
            List<Complement> owners = role.complements().stream()
                    .filter(complement -> complement.role().equals("of") && isState(complement.phrase()))
                    .toList();
            if (!states.isEmpty() || !owners.isEmpty()) {
                found.accept(fact.toBuilder()
                        .relation(Nouns.verb(leads))
                        .object(of(states, owners))
                        .rule(RULE)
                        .build());
            }
        }
    }

    private Phrase of(List<Word> states, List<Complement> owners) {
        StringBuilder text = new StringBuilder(government);
        states.forEach(state -> text.append(' ').append(state.text()));
        owners.forEach(owner -> text.append(" of ").append(owner.phrase().text()));
        return Phrase.of(text.toString(), Word.of(government, government, Word.Kind.NOUN))
                .withModifiers(states)
                .withComplements(owners);
    }

    /** Nobody else leads it: no former one, no deputy, no minister of anything. */
    private boolean isHead(Phrase role) {
        String head = Nouns.head(role);
        boolean prime = role.modifiers().stream().anyMatch(word -> PRIME.contains(word.lemma()));
        return (HEADS.contains(head) || (MINISTER.contains(head) && prime))
                && role.modifiers().stream().allMatch(word -> PRIME.contains(word.lemma()) || isOpen(word));
    }

    private boolean isOpen(Word word) {
        return nouns.origins().names(word)
                || word.lemma().equals("nouveau")
                || word.lemma().equals("new");
    }

    private boolean isState(Phrase owner) {
        return nouns.origins().adjectiveOf(Nouns.head(owner)) != null;
    }
}
