package org.constat.language.extractor.status;

import org.constat.Modality;
import org.constat.Tense;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;

/** Knows aims that are reached by what is done for them: who marches to protest has protested, and who writes to ask has asked. */
final class PerformedAims {
    private PerformedAims() {}

    /** "marched to protest against the dam", "se sont réunis pour rendre hommage au poète". */
    static boolean isPerformed(Clause aim) {
        VerbChunk verb = aim.verb();
        VerbChunk deed = aim.parent() == null ? null : aim.parent().verb();
        return aim.kind() == Clause.Kind.INFINITIVE
                && (aim.marker().equals("for") || aim.marker().equals("pour"))
                && verb != null
                && !verb.negative()
                && deed != null
                && (isPublic(deed.lemma()) ? isShown(verb.lemma()) : isMessage(deed.lemma()) && isTold(verb.lemma()))
                && deed.tense() != Tense.FUTURE
                && deed.modality() == Modality.ASSERTED
                && deed.isFinite()
                && !deed.negative()
                && !deed.conditional();
    }

    private static boolean isShown(String verb) {
        return switch (verb) {
            case "protest", "demand", "mark", "celebrate", "commemorate", "honour", "honor", "denounce", "mourn" ->
                true;
            case "protester", "manifester", "exiger", "réclamer", "dénoncer", "célébrer", "commémorer", "fêter" -> true;
            case "honorer", "demander" -> true;
            default -> false;
        };
    }

    private static boolean isTold(String verb) {
        return switch (verb) {
            case "ask", "demand", "request", "thank", "congratulate", "denounce", "protest", "complain", "propose" ->
                true;
            case "announce", "explain", "warn", "alert", "tell", "say", "report", "apologise", "apologize" -> true;
            case "demander", "réclamer", "exiger", "remercier", "féliciter", "dénoncer", "protester", "proposer" ->
                true;
            case "se plaindre", "annoncer", "expliquer", "prévenir", "avertir", "alerter", "dire", "signaler" -> true;
            case "se excuser", "s'excuser", "rappeler", "informer" -> true;
            default -> false;
        };
    }

    private static boolean isMessage(String deed) {
        return switch (deed) {
            case "write", "phone", "telephone", "email", "call", "écrire", "téléphoner", "appeler" -> true;
            default -> false;
        };
    }

    private static boolean isPublic(String deed) {
        return switch (deed) {
            case "gather", "assemble", "march", "rally", "demonstrate", "parade", "strike", "walk", "block" -> true;
            case "occupy", "blockade", "meet", "drive", "ride", "wear", "burn", "throw", "dump", "wave", "light" ->
                true;
            case "lay", "stage", "take to the street", "down tools", "go on strike" -> true;
            case "se rassembler", "se réunir", "se retrouver", "défiler", "manifester", "marcher", "bloquer" -> true;
            case "occuper", "descendre", "débrayer", "brûler", "déverser", "jeter", "brandir", "allumer" -> true;
            case "déposer", "porter", "descendre dans rue", "cesser travail", "se mettre en grève" -> true;
            default -> false;
        };
    }
}
