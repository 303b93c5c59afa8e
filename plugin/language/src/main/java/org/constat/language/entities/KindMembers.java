package org.constat.language.entities;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Morphology.GrammaticalNumber;

/** Finds what is meant by a noun that all of a kind can be called: "the company" is the one company. */
final class KindMembers {
    private static final int NEAR = 2;
    private static final String COMPANY = "company";
    private static final String GROUP = "groupe";

    private final Memory memory;
    private final Kinds kinds;

    KindMembers(Memory memory, Kinds kinds) {
        this.memory = memory;
        this.kinds = kinds;
    }

    Collection<Entity> meant(Mention mention) {
        Set<String> wanted = kinds.calledSo(mention.head());
        boolean labour = isWorks(mention) && !mention.isPlural();
        if (wanted.isEmpty() || labour || wanted.contains(Kinds.PERSON) || !isPlain(mention, wanted)) {
            return List.of();
        }
        Set<Entity> known = known(mention, wanted);
        if (known.isEmpty()) {
            return unknownNames(mention, wanted);
        }
        return known.size() == 1 ? known : oneOf(known);
    }

    private Set<Entity> known(Mention mention, Set<String> wanted) {
        Set<Entity> known = new LinkedHashSet<>();
        wanted.forEach(kind -> known.addAll(memory.byKind.get(kind)));
        known.removeIf(entity -> !entity.agrees(mention) && !isWorks(mention));
        if (known.stream().anyMatch(entity -> entity.isNamed() || !entity.isFromHeadline())) {
            known.removeIf(entity -> entity.isFromHeadline() && !entity.isNamed());
        }
        return known;
    }

    /** "Les travaux": of a building there are always several. */
    private static boolean isWorks(Mention mention) {
        return mention.head().equals("travail");
    }

    private static boolean isPlain(Mention mention, Set<String> wanted) {
        return !mention.isTitled()
                && mention.nominal().chunk().quantity() == null
                && mention.nominal().complements().stream()
                        .allMatch(complement -> wanted.contains(COMPANY)
                                && isTrade(complement, mention.head().equals(GROUP)));
    }

    /** "Le groupe d'électroménager": what a company does, and nothing that it belongs to; a group of people is no company. */
    private static boolean isTrade(Prepositional complement, boolean group) {
        NounChunk noun = complement.nominal().chunk();
        return complement.preposition() != null
                && complement.preposition().lemma().equals("de")
                && noun.determiner() == Determiner.NONE
                && noun.quantity() == null
                && !noun.isName()
                && (noun.morphology().number() != GrammaticalNumber.PLURAL || !group)
                && Character.isLowerCase(noun.head().text().charAt(0));
    }

    /** Of several those that were spoken of just before, unless they did nothing in a text about another. */
    private Collection<Entity> oneOf(Collection<Entity> known) {
        List<Entity> near =
                known.stream().filter(entity -> memory.isWithin(entity, NEAR)).toList();
        List<Entity> leading = known.stream()
                .filter(entity -> entity.isNamed() && memory.lead().contains(entity))
                .toList();
        boolean acting = near.stream().anyMatch(entity -> entity.hasActed() && !leading.contains(entity));
        boolean one = leading.size() == 1 && (near.isEmpty() || (!acting && isSpokenOfMore(leading.get(0), known)));
        return one ? leading : near.isEmpty() ? known : near;
    }

    private static boolean isSpokenOfMore(Entity leading, Collection<Entity> known) {
        return leading.mentions() > 1 && known.stream().allMatch(entity -> entity == leading || entity.mentions() == 1);
    }

    /** "the company", where one name has been mentioned of which nothing else is known. */
    private Collection<Entity> unknownNames(Mention mention, Set<String> wanted) {
        boolean town = wanted.contains("town");
        boolean body = Kinds.isBody(wanted);
        List<Entity> near = memory.recent().stream()
                .filter(entity -> entity.isUnknownName() && !(town && entity.hasActed()))
                .filter(entity -> memory.isWithin(entity, NEAR))
                .toList();
        List<Entity> acting =
                body && near.size() > 1 ? near.stream().filter(Entity::hasActed).toList() : near;
        return (town || body) && isNothingElse(mention) && acting.size() == 1 ? acting : List.of();
    }

    private static boolean isNothingElse(Mention mention) {
        return !mention.isPlural() && mention.nominal().chunk().modifiers().isEmpty();
    }
}
