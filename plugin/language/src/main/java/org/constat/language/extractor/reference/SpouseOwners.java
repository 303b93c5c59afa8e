package org.constat.language.extractor.reference;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Morphology.Gender;
import org.jspecify.annotations.Nullable;

/** Finds whose husband or wife somebody in a list is: "Paul Holm, sa sœur Julie et son mari" – that of the sister. */
final class SpouseOwners {
    private SpouseOwners() {}

    /** Returns the nearest before a noun who can have such a spouse; null where the noun names none, or there is nobody. */
    static @Nullable Nominal before(Nominal first, NounChunk possessor, String noun) {
        Gender other = owner(noun);
        List<Nominal> named = new ArrayList<>();
        for (Nominal member : other == Gender.NONE ? List.<Nominal>of() : first.members()) {
            named.add(member);
            named.addAll(member.appositions());
        }
        return named.stream()
                .filter(nominal -> nominal.chunk().end() <= possessor.begin())
                .filter(nominal -> NounForms.of(nominal.alone()).gender() == other)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static Gender owner(String noun) {
        return switch (noun) {
            case "mari", "époux", "husband" -> Gender.FEMININE;
            case "femme", "épouse", "wife" -> Gender.MASCULINE;
            default -> Gender.NONE;
        };
    }
}
