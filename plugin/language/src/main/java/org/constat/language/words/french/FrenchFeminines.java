package org.constat.language.words.french;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.constat.language.words.Morphology;
import org.constat.language.words.draft.Entry;

/**
 * The dictionary files every feminine noun under a masculine one, where there is one. That is right for "conductrice",
 * and wrong for "capitale", "vue" and "reprise", which are words of their own.
 */
final class FrenchFeminines {

    private static final List<String> OF_PERSONS = List.of(
            "trice", "euse", "ienne", "enne", "ière", "onne", "ante", "ente", "eure", "aise", "oise", "ine", "ane",
            "ole");

    private static final Set<String> PERSONS = Set.of(
            "députée",
            "employée",
            "élue",
            "blessée",
            "accusée",
            "alliée",
            "réfugiée",
            "salariée",
            "avocate",
            "magistrate",
            "candidate",
            "cheffe",
            "adjointe",
            "suspecte",
            "retraitée",
            "invitée",
            "déléguée",
            "diplômée",
            "condamnée",
            "détenue",
            "mariée",
            "fiancée",
            "associée",
            "experte",
            "soldate",
            "boulangère",
            "bergère",
            "étrangère",
            "passagère",
            "inconnue",
            "amie",
            "ennemie",
            "russe",
            "turque",
            "grecque",
            "allemande",
            "afghane",
            "syndiquée",
            "envoyée",
            "rescapée",
            "évadée",
            "exilée",
            "prévenue",
            "lauréate",
            "artisane",
            "maire",
            "consule",
            "générale",
            "colonelle",
            "caporale");

    private static final Set<String> NO_PERSONS = Set.of(
            "motrice",
            "matrice",
            "génératrice",
            "calculatrice",
            "cuisine",
            "machine",
            "routine",
            "usine",
            "mine",
            "carrière",
            "cafetière",
            "sablière",
            "sucrière",
            "soupière",
            "plante",
            "patente",
            "tangente",
            "dominante",
            "tondeuse",
            "mitrailleuse",
            "perceuse",
            "agrafeuse",
            "veilleuse",
            "tronçonneuse",
            "faucheuse",
            "pelleteuse");

    private FrenchFeminines() {}

    /** Returns the lemma that a feminine noun should have. */
    static String lemma(String form, Entry entry) {
        String singular = singular(form.toLowerCase(Locale.ROOT), entry);
        boolean own = entry.morphology().gender() == Morphology.Gender.FEMININE
                && !entry.lemma().equals(singular)
                && singular.endsWith("e")
                && Character.isLowerCase(entry.lemma().charAt(0));
        return own && !isPerson(singular) ? FrenchSpelling.canonical(singular) : entry.lemma();
    }

    private static String singular(String form, Entry entry) {
        boolean plural = entry.morphology().number() == Morphology.GrammaticalNumber.PLURAL;
        return plural && form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    }

    private static boolean isPerson(String singular) {
        return PERSONS.contains(singular)
                || (OF_PERSONS.stream().anyMatch(singular::endsWith) && !NO_PERSONS.contains(singular));
    }
}
