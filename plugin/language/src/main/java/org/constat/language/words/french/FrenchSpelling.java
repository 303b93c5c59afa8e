package org.constat.language.words.french;

import java.util.Map;

/** Gives lemmas in the spelling of 1990 their traditional one, so that both are one word. */
final class FrenchSpelling {

    private static final Map<String, String> TRADITIONAL = Map.ofEntries(
            Map.entry("aout", "août"),
            Map.entry("gout", "goût"),
            Map.entry("couter", "coûter"),
            Map.entry("gouter", "goûter"),
            Map.entry("surcout", "surcoût"),
            Map.entry("maitre", "maître"),
            Map.entry("maitresse", "maîtresse"),
            Map.entry("maitrise", "maîtrise"),
            Map.entry("maitriser", "maîtriser"),
            Map.entry("ile", "île"),
            Map.entry("ilot", "îlot"),
            Map.entry("presqu'ile", "presqu'île"),
            Map.entry("boite", "boîte"),
            Map.entry("diner", "dîner"),
            Map.entry("chaine", "chaîne"),
            Map.entry("enchainer", "enchaîner"),
            Map.entry("déchainer", "déchaîner"),
            Map.entry("entrainer", "entraîner"),
            Map.entry("entrainement", "entraînement"),
            Map.entry("entraineur", "entraîneur"),
            Map.entry("trainer", "traîner"),
            Map.entry("traine", "traîne"),
            Map.entry("fraiche", "fraîche"),
            Map.entry("fraicheur", "fraîcheur"),
            Map.entry("bruler", "brûler"),
            Map.entry("brulure", "brûlure"),
            Map.entry("voute", "voûte"),
            Map.entry("croute", "croûte"),
            Map.entry("flute", "flûte"),
            Map.entry("buche", "bûche"),
            Map.entry("bucher", "bûcher"),
            Map.entry("abimer", "abîmer"),
            Map.entry("évènement", "événement"),
            Map.entry("règlementaire", "réglementaire"),
            Map.entry("règlementation", "réglementation"),
            Map.entry("règlementer", "réglementer"),
            Map.entry("ognon", "oignon"),
            Map.entry("cout", "coût"),
            Map.entry("weekend", "week-end"));

    private FrenchSpelling() {}

    static String canonical(String lemma) {
        if ((lemma.endsWith("aitre") && lemma.length() > 6) || lemma.equals("naitre")) {
            return lemma.substring(0, lemma.length() - 4) + "ître";
        }
        if (lemma.endsWith("croitre")) {
            return lemma.substring(0, lemma.length() - 4) + "ître";
        }
        return TRADITIONAL.getOrDefault(lemma, lemma);
    }
}
