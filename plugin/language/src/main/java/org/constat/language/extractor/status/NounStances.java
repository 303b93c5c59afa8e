package org.constat.language.extractor.status;

import java.util.Objects;
import java.util.Set;
import org.constat.Modality;
import org.constat.language.extractor.words.Families;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.jspecify.annotations.Nullable;

/**
 * Knows what a noun makes of its content: a duty, a wish, a claim, a proof.
 *
 * @since 0.1
 */
public final class NounStances {
    private static final Set<String> CLAIMING = Set.of("say", "claim", "confirm", "conclude");

    private final Families families;
    private final Stances stances;

    public NounStances(Families families, Stances stances) {
        this.families = families;
        this.stances = stances;
    }

    /** Returns what a noun makes of the infinitive that it takes ("la volonté de négocier"). */
    @Nullable
    Modality ofNoun(String noun) {
        return switch (noun) {
            case "nécessité", "obligation", "devoir", "besoin", "urgence", "necessity", "need", "duty" ->
                Modality.OBLIGED;
            case "possibilité",
                    "capacité",
                    "chance",
                    "occasion",
                    "risque",
                    "moyen",
                    "possibility",
                    "ability",
                    "capacity",
                    "opportunity",
                    "risk" -> Modality.POSSIBLE;
            case "volonté", "souhait", "désir", "envie", "ambition", "espoir", "wish", "desire", "hope" ->
                Modality.WANTED;
            case "tentative", "effort", "attempt", "bid" -> Modality.WANTED;
            case "projet", "décision", "intention", "plan", "decision", "choix" -> Modality.PLANNED;
            default -> Objects.requireNonNullElse(stances.ofNominalised(noun), Modality.SUPPOSED);
        };
    }

    /** Returns whether whoever's noun this is says that its content is so ("l'affirmation de Lund que"). */
    boolean isClaim(String noun) {
        return families.isOf(noun, CLAIMING) && !families.isOf(noun, Stances.NOT_REPORTING);
    }

    /** Returns whether what a noun stands for is so ("la preuve que"). */
    boolean proves(NounChunk noun) {
        boolean evidence = switch (noun.head().lemma()) {
            case "preuve", "signe", "indication", "fait", "proof", "evidence", "sign", "fact" -> true;
            default -> false;
        };
        return evidence && noun.determiner() != Determiner.NEGATIVE;
    }
}
