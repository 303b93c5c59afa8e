package org.constat.language.entities;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.constat.language.phrases.Vocabulary;

/**
 * Finds whom "the Russian leader" means: the one person of that state who can be called so; else, of those whose state the
 * text does not give, the one whom nothing speaks against.
 */
final class Leaders {
    private static final String LEADER = "leader";

    private final Memory memory;
    private final Vocabulary vocabulary;
    private final Kinds kinds;
    private final Belongings belongings;

    Leaders(Memory memory, Vocabulary vocabulary, Kinds kinds, Belongings belongings) {
        this.memory = memory;
        this.vocabulary = vocabulary;
        this.kinds = kinds;
        this.belongings = belongings;
    }

    Collection<Entity> meant(Mention mention) {
        String headed = headed(mention);
        if (!headed.isEmpty()) {
            return persons(entity -> entity.isOfKind(noun -> vocabulary.isA(noun, headed)) && entity.mayBe(mention));
        }
        Set<String> states = belongings.of(mention.nominal());
        boolean person = kinds.of(mention.head(), vocabulary).contains(Kinds.PERSON) || isLeader(mention.head());
        if (states.size() != 1 || !person || mention.isPlural() || mention.isFormer()) {
            return List.of();
        }
        String state = states.iterator().next();
        List<Entity> known =
                persons(entity -> entity.belongs(state) && !entity.isWithoutOffice() && mayBeCalled(entity, mention));
        if (!known.isEmpty() || !isLeader(mention.head())) {
            return known;
        }
        List<Entity> compatriots = persons(entity -> entity.belongs(state) && entity.isWithoutOffice());
        return !compatriots.isEmpty() ? compatriots : ofUnknownState(mention);
    }

    /** "The Swede": returns the persons of that people. */
    Collection<Entity> compatriots(Mention mention) {
        Set<String> states = mention.isPlural() || !mention.isBare() || !mention.isDefinite()
                ? Set.of()
                : belongings.ofPeople(mention.text());
        return memory.named().stream()
                .filter(entity -> !entity.isBody() && !entity.isKnownPlace())
                .filter(entity -> states.stream().anyMatch(entity::belongs) && entity.mayBe(mention))
                .toList();
    }

    /** "Le chef de l'État", "the head of government": returns the concept of whoever can be called so; else nothing. */
    private static String headed(Mention mention) {
        boolean head = switch (mention.head()) {
            case "chef", "cheffe", "head" -> !mention.isPlural();
            default -> false;
        };
        return !head
                ? ""
                : mention.nominal().complements().stream()
                        .map(complement -> switch (Mention.key(
                                complement.nominal().chunk().head())) {
                            case "état", "state" -> "head-of-state";
                            case "gouvernement", "government" -> "head-of-government";
                            default -> "";
                        })
                        .findFirst()
                        .orElse("");
    }

    /** "The former Russian president" is not whoever leads Russia. */
    boolean isPredecessor(Mention mention) {
        return mention.isFormer()
                && isLeader(mention.head())
                && !belongings.of(mention.nominal()).isEmpty();
    }

    /** Leaders before others: a text that calls somebody president need not say of what. */
    private List<Entity> ofUnknownState(Mention mention) {
        List<Entity> leaders = persons(
                entity -> entity.belongsNowhere() && entity.isOfKind(this::isLeader) && mayBeCalled(entity, mention));
        List<Entity> all = persons(Entity::belongsNowhere);
        boolean alone = all.size() == 1
                && memory.isWithin(all.get(0), 1)
                && all.get(0).isWithoutOffice()
                && all.get(0).hasFullName();
        return leaders.isEmpty() && alone ? all : leaders;
    }

    private List<Entity> persons(Predicate<Entity> test) {
        return memory.named().stream()
                .filter(entity -> entity.isPerson() && !entity.isFormer() && !entity.isFromHeadline())
                .filter(test)
                .toList();
    }

    private boolean isLeader(String noun) {
        return noun.equals(LEADER) || vocabulary.isA(noun, LEADER);
    }

    private boolean mayBeCalled(Entity entity, Mention mention) {
        return entity.mayBe(mention)
                && entity.isOfKind(noun -> vocabulary.canBeCalled(noun, mention.head())
                        || (isLeader(noun) && vocabulary.canBeCalled(mention.head(), noun))
                        || (isCounterpart(noun) && isLeader(mention.head())));
    }

    /** Whoever is the counterpart of a leader is one. */
    private static boolean isCounterpart(String noun) {
        return switch (noun) {
            case "homologue", "counterpart" -> true;
            default -> false;
        };
    }
}
