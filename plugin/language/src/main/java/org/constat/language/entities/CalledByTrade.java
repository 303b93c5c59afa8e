package org.constat.language.entities;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Resource;

/**
 * Finds the firm that a text goes on to call by what it makes or sells: "Agrilys has gained 8%. The seed specialist …". Only where
 * the sentence before says of one firm alone what it does, and names nobody beside.
 */
final class CalledByTrade {
    /** Nouns that say what a firm is known for, and that nobody else has just been called. */
    private static final Set<String> KNOWN_FOR = words("known-for");

    /** Nouns for those who make or sell something. */
    private static final Set<String> MAKERS = words("makers");

    private final Memory memory;

    CalledByTrade(Memory memory) {
        this.memory = memory;
    }

    private static Set<String> words(String list) {
        return Resource.lines(CalledByTrade.class, "trades.txt")
                .filter(line -> line.startsWith(list + " "))
                .flatMap(line -> Stream.of(line.split(" ", -1)).skip(1))
                .map(noun -> noun.replace('_', ' '))
                .collect(Collectors.toUnmodifiableSet());
    }

    Collection<Entity> meant(Mention mention, NounWalk.Place place) {
        if (place != NounWalk.Place.SUBJECT || mention.isPlural() || !isOfTrade(mention)) {
            return List.of();
        }
        List<Entity> named = memory.recent().stream()
                .filter(entity -> memory.isWithin(entity, 1) && memory.isKnown(entity))
                .filter(entity -> entity.isNamed() && !entity.isKnownPlace())
                .toList();
        boolean firm = named.size() == 1 && isFirm(named.get(0)) && named.get(0).hasActed();
        return firm ? named : List.of();
    }

    private static boolean isFirm(Entity entity) {
        return entity.isUnknownName() || entity.isOneOf(Set.of("company"));
    }

    private static boolean isOfTrade(Mention mention) {
        boolean known = KNOWN_FOR.contains(mention.head());
        boolean plain = Character.isLowerCase(mention.text().charAt(0))
                && mention.nominal().clauses().isEmpty()
                && mention.nominal().chunk().possessor() == null
                && mention.nominal().chunk().quantity() == null
                && mention.words().stream().noneMatch(SpecialKinds.OTHER::contains);
        List<Prepositional> complements = mention.nominal().complements();
        boolean told = !complements.isEmpty() || (known && !mention.isBare());
        return plain
                && told
                && (known || MAKERS.contains(mention.head()))
                && complements.stream().allMatch(complement -> isTrade(complement, known));
    }

    /** "Des engrais", "de meubles": what it trades in, and nobody to whom it belongs. */
    private static boolean isTrade(Prepositional complement, boolean definite) {
        NounChunk noun = complement.nominal().chunk();
        return complement.preposition() != null
                && switch (complement.preposition().lemma()) {
                    case "de", "of", "in", "en" -> true;
                    default -> false;
                }
                && (definite
                        || (noun.determiner() == Determiner.NONE
                                && !complement.preposition().article()))
                && noun.quantity() == null
                && !noun.isName()
                && Character.isLowerCase(noun.head().text().charAt(0));
    }
}
