package org.constat.language.derivations.mentions;

import java.util.Set;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Owners;
import org.jspecify.annotations.Nullable;

/** Knows who does what a noun in a fact names: "annonce son départ", "connue pour son invention", "grâce à la vente de sa filiale". */
final class MentionedDoers {
    private static final Set<String> KNOWING = Set.of("know");
    private static final Set<String> RENOWNED =
            Set.of("célèbre", "connu", "réputé", "renommé", "famous", "known", "renowned", "celebrated");
    private static final Set<String> BY_MEANS_OF = Set.of("with", "by", "because");

    private final Nouns nouns;
    private final OwnActs ownActs;

    MentionedDoers(Nouns nouns, OwnActs ownActs) {
        this.nouns = nouns;
        this.ownActs = ownActs;
    }

    /** "grâce à la vente de sa filiale": whoever does something by it has sold it. */
    @Nullable
    Filler ofArgument(Phrase noun, Argument argument, Fact fact) {
        Filler own = BY_MEANS_OF.contains(argument.role()) ? ownActs.doerOfMeans(noun, fact) : null;
        return own == null ? owner(noun, fact) : own;
    }

    /**
     * "Le maire annonce son départ": he leaves; "reproche à la ville son silence": she is silent; but who leads something since "sa
     * création" has not created it.
     */
    @Nullable
    Filler owner(Phrase noun, Fact fact) {
        boolean suffered = nouns.tables().has(Row.PATIENT, Nouns.head(noun));
        boolean own = Determiners.isPossessive(noun.text()) || isKnownFor(fact);
        if (suffered || !own || Owners.hasOwner(noun) || isFronted(noun, fact)) {
            return null;
        }
        return fact.arguments().stream()
                .filter(argument ->
                        argument.role().equals("to") && !argument.filler().equals(noun))
                .map(Argument::filler)
                .filter(filler -> filler instanceof Phrase phrase && nouns.isActor(phrase))
                .findFirst()
                .orElse(isKnownFor(fact) && fact.subject() == null ? fact.object() : fact.subject());
    }

    /** "connue pour son invention d'un vaccin", "célèbre pour la découverte": what one is known for one has done. */
    boolean isKnownFor(Fact fact) {
        boolean passive = fact.subject() == null && nouns.isConcept(Nouns.head(fact.relation()), KNOWING);
        return passive || RENOWNED.contains(Nouns.head(fact.object()));
    }

    /** "Sa mort a été annoncée par sa famille": it is not the family that died. */
    private static boolean isFronted(Phrase noun, Fact fact) {
        return noun.equals(fact.object()) && Nouns.begin(noun) < Nouns.begin(fact.relation());
    }
}
