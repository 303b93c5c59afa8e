package org.constat.language.words.french;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;

/** Tells which French words in capitals are names ("la SNTM") and which name a kind ("une PME"). */
final class FrenchAcronyms {
    private static final Set<String> KINDS = Set.of(
            "PDG", "DG", "DRH", "ONG", "PME", "TPE", "HLM", "TGV", "CDI", "CDD", "TVA", "PIB", "SDF", "RTT", "BD", "CV",
            "JO", "OPA", "QG", "TER", "VTC", "VTT", "ADN", "ARN", "AVC", "BTS", "EPR", "GES", "GPS", "IA", "IRM", "IVG",
            "OGM", "PMA", "PV", "RSA", "SMIC", "SMS", "SUV", "TIG", "TTC", "ULM", "VIH", "VIP", "ZAC", "ZEP");

    /** The longest that ordinary words in capitals are not taken for emphasis. */
    private static final int SHORT = 4;

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,7}");

    /** "Zéphyr-B", "Vautour-2": what is one of a series. */
    private static final Pattern SERIAL = Pattern.compile("\\p{Lu}\\p{L}+-(?:\\p{Lu}|\\d{1,4})");

    private static final Pattern NUMERAL = Pattern.compile("[IVXLC]+");

    private FrenchAcronyms() {}

    /** "la SNTM", "l'Office de sécurité du rail (OSR)": what is written in capitals alone is a name, unless it is known to name a kind. */
    static void capitalsAreName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean open = draft.pos == Pos.NOUN || draft.pos == Pos.ADJ || draft.pos == Pos.VERB;
        if (open && draft.entries.isEmpty() && SERIAL.matcher(draft.form).matches()) {
            draft.pos = Pos.PROPN;
        } else if (open
                && areCapitals(draft)
                && (draft.entries.isEmpty() || draft.form.length() <= SHORT)
                && !nameKind(draft)
                && !NUMERAL.matcher(draft.form).matches()) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "un PDG": written in capitals, it is no name. */
    static boolean nameKind(Draft draft) {
        return KINDS.contains(draft.form);
    }

    /** Returns whether a word is nothing but two to seven capitals. */
    static boolean areCapitals(Draft draft) {
        return CAPITALS.matcher(draft.form).matches();
    }
}
