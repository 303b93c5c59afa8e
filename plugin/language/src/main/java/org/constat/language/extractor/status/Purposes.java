package org.constat.language.extractor.status;

import org.constat.language.phrases.NounChunk;

/**
 * Knows whose an aim is that stands beside a verb without a possessor, and which adjectives say that something can.
 *
 * @since 0.1
 */
public final class Purposes {
    private Purposes() {}

    /** "fixe l'objectif de réduire la dette", "étudie la possibilité de vendre": who does so means to do the other. */
    public static boolean isOwn(String verb) {
        return switch (verb) {
            case "avoir",
                    "prendre",
                    "fixer",
                    "se fixer",
                    "se donner",
                    "poursuivre",
                    "étudier",
                    "examiner",
                    "envisager",
                    "évaluer",
                    "exprimer",
                    "manifester",
                    "afficher",
                    "annoncer",
                    "réaffirmer",
                    "réitérer",
                    "maintenir",
                    "abandonner",
                    "caresser",
                    "nourrir",
                    "garder",
                    "conserver",
                    "formuler",
                    "explorer",
                    "have",
                    "set",
                    "study",
                    "examine",
                    "consider",
                    "explore",
                    "weigh",
                    "discuss",
                    "express",
                    "announce",
                    "reaffirm",
                    "reiterate",
                    "abandon",
                    "drop",
                    "pursue",
                    "maintain",
                    "take",
                    "make",
                    "get",
                    "keep",
                    "retain",
                    "lose",
                    "show",
                    "see" -> true;
            default -> false;
        };
    }

    /** "des mesures susceptibles de plaire": they may please. */
    public static boolean isAble(NounChunk noun) {
        return noun.modifiers().stream().anyMatch(word -> isAbility(word.lemma()));
    }

    private static boolean isAbility(String adjective) {
        return switch (adjective) {
            case "susceptible", "capable", "apte", "à même", "able" -> true;
            default -> false;
        };
    }
}
