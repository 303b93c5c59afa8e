package org.constat.language.words.french;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.language.words.draft.Draft;

/** Splits French words at elisions and before the pronouns that a hyphen hangs on. */
final class FrenchWords {

    private static final Set<String> ELIDED =
            Set.of("c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "ç");

    private static final Set<String> WHOLE = Set.of("aujourd'hui", "n'djamena", "d'abord", "d'ailleurs", "d'accord");

    private static final int DENIAL = 4;

    private static final Pattern AGREED =
            Pattern.compile("(sign|conclu|trouv|pass|approuv|scell|négoci|obten|eu|propos|accept)\\p{L}*");

    private static final Set<String> OF_AGREEMENT = Set.of(
            "cas",
            "absence",
            "faute",
            "défaut",
            "projet",
            "protocole",
            "possibilité",
            "espoir",
            "espoirs",
            "chances",
            "perspectives",
            "tentatives",
            "date",
            "offre",
            "recherche",
            "version",
            "points",
            "manque",
            "perspective",
            "proposition",
            "ébauche",
            "base",
            "tentative",
            "texte",
            "chance",
            "signature");

    private static final List<String> CLITICS = List.of(
            "-t-il",
            "-t-ils",
            "-t-elle",
            "-t-elles",
            "-t-on",
            "-il",
            "-ils",
            "-elle",
            "-elles",
            "-on",
            "-je",
            "-tu",
            "-nous",
            "-vous",
            "-ce",
            "-là",
            "-ci",
            "-moi",
            "-toi",
            "-lui",
            "-leur",
            "-les",
            "-le",
            "-la",
            "-en",
            "-y");

    private static final Set<String> HYPHENED = Set.of(
            "rendez-vous",
            "au-delà",
            "celui-ci",
            "celle-ci",
            "ceux-ci",
            "celles-ci",
            "celui-là",
            "celle-là",
            "ceux-là",
            "celles-là",
            "par-là",
            "là-là",
            "voilà",
            "chez-soi",
            "sauve-qui-peut",
            "va-t-en",
            "m'as-tu-vu",
            "chassé-croisé",
            "ci",
            "jusque-là",
            "d'ici-là",
            "laissez-les",
            "en-ce",
            "vis-à-vis",
            "tête-à-tête",
            "garde-à-vous",
            "qu'en-dira-t-on");

    private FrenchWords() {}

    static void split(Draft word, List<Draft> drafts) {
        String lower = word.lower;
        int apostrophe = lower.indexOf('\'');
        boolean elided = apostrophe > 0
                && ELIDED.contains(lower.substring(0, apostrophe))
                && (WHOLE.stream().noneMatch(lower::startsWith) || isNoun(lower, drafts));
        if (elided) {
            drafts.add(new Draft(word.text.substring(0, apostrophe + 1), word.begin));
            splitRest(word, apostrophe + 1, drafts);
        } else {
            splitClitics(word, drafts);
        }
    }

    /** "en cas d'accord", "n'a pas signé d'accord", "il n'y a pas d'accord": behind such a noun or denial it is an agreement. */
    private static boolean isNoun(String lower, List<Draft> before) {
        if (!lower.equals("d'accord") || before.isEmpty()) {
            return false;
        }
        String last = before.get(before.size() - 1).lower;
        boolean noneThere = before.size() > 2 && before.get(before.size() - 3).is("y");
        return OF_AGREEMENT.contains(last)
                || ((noneThere || AGREED.matcher(last).matches()) && isDenied(before));
    }

    private static boolean isDenied(List<Draft> before) {
        int from = Math.max(0, before.size() - DENIAL);
        return before.subList(from, before.size()).stream()
                .anyMatch(word -> word.is("pas") || word.is("jamais") || word.is("plus"));
    }

    private static void splitRest(Draft word, int from, List<Draft> drafts) {
        if (from < word.text.length()) {
            split(new Draft(word.text.substring(from), word.begin + from), drafts);
        }
    }

    private static void splitClitics(Draft word, List<Draft> drafts) {
        int hyphen = word.text.indexOf('-') < 0 || HYPHENED.contains(word.lower) ? -1 : beginOfClitic(word.text);
        if (hyphen < 0) {
            drafts.add(word);
            return;
        }
        drafts.add(new Draft(word.text.substring(0, hyphen), word.begin));
        drafts.add(new Draft(word.text.substring(hyphen), word.begin + hyphen));
    }

    private static int beginOfClitic(String text) {
        for (String clitic : CLITICS) {
            int begin = text.length() - clitic.length();
            if (begin > 0 && text.endsWith(clitic) && isWholeClitic(text, begin, clitic)) {
                return begin;
            }
        }
        return -1;
    }

    /** A place such as "Vitry-le-…-la" has hyphens before; a verb has none but that of the clitic. */
    private static boolean isWholeClitic(String text, int begin, String clitic) {
        boolean name = Character.isUpperCase(text.charAt(0))
                && (clitic.equals("-la") || clitic.equals("-le") || clitic.equals("-les") || clitic.equals("-en"));
        return !name && text.lastIndexOf('-', begin - 1) < 0;
    }
}
