package org.constat.language.extractor;

/** Knows behind which verbs "le" stands for what a whole clause says ("le savoir"), and for no noun. */
final class Neutral {
    private Neutral() {}

    static boolean isSaidOfClauses(String verb) {
        return switch (verb) {
            case "dire",
                    "redire",
                    "savoir",
                    "faire",
                    "refaire",
                    "penser",
                    "croire",
                    "vouloir",
                    "pouvoir",
                    "devoir",
                    "être",
                    "devenir",
                    "rester",
                    "prouver",
                    "montrer",
                    "démontrer",
                    "confirmer",
                    "affirmer",
                    "déclarer",
                    "annoncer",
                    "indiquer",
                    "souligner",
                    "répéter",
                    "reconnaître",
                    "admettre",
                    "promettre",
                    "demander",
                    "permettre",
                    "souhaiter",
                    "espérer",
                    "craindre",
                    "expliquer",
                    "rappeler",
                    "recommander",
                    "exiger",
                    "prévoir",
                    "comprendre",
                    "regretter",
                    "démentir",
                    "nier" -> true;
            default -> false;
        };
    }
}
