package org.constat.language.text;

import java.util.List;
import java.util.Locale;

/** Tells what the page left behind from the article's own text. */
final class Leftovers {

    private static final int LONGEST_NOTICE = 220;
    private static final int LONGEST_TEASER = 200;
    private static final int SHORTEST_PARAGRAPH_WORDS = 25;
    private static final int MOST_LONE_WORDS = 3;

    /** Words that open a notice only where nothing else stands beside them, or a separator follows. */
    private static final List<String> LABELS = List.of(
            "plus",
            "partager",
            "partagez",
            "imprimer",
            "commenter",
            "commentaires",
            "photos",
            "photo",
            "video",
            "videos",
            "audio",
            "tags",
            "mots-cles",
            "source",
            "sources",
            "lien source",
            "publicite",
            "newsletter",
            "lire",
            "lire aussi",
            "a lire",
            "a voir",
            "a suivre",
            "voir aussi",
            "a ecouter",
            "a decouvrir",
            "sur le meme sujet",
            "dans la meme rubrique",
            "articles lies",
            "les plus lus",
            "share",
            "print",
            "comments",
            "related",
            "more",
            "watch",
            "listen",
            "tags",
            "advertisement",
            "read more",
            "read also",
            "see also",
            "most viewed",
            "most read",
            "more on this",
            "more on this story",
            "recommended",
            "trending",
            "follow us",
            "contact us",
            "top stories",
            "gallery",
            "suivez-nous",
            "menu",
            "accueil",
            "home",
            "search",
            "rechercher",
            "retour");

    /** Words that open a notice whatever follows. */
    private static final List<String> OPENINGS = List.of(
            "lire aussi",
            "lire egalement",
            "lire la suite",
            "lire plus",
            "a lire aussi",
            "a lire egalement",
            "a voir aussi",
            "voir egalement",
            "sur le meme sujet",
            "partager cet",
            "partager cette",
            "partager sur",
            "partager par",
            "partagez cet",
            "partagez cette",
            "partagez sur",
            "vous pouvez partager",
            "suivez-nous",
            "suivez nous",
            "abonnez-vous",
            "inscrivez-vous",
            "recevez nos",
            "recevez notre",
            "recevez chaque",
            "deja abonne",
            "si vous souhaitez acceder",
            "cet article est reserve",
            "la suite est reservee",
            "cliquez ici",
            "lien source",
            "tous droits reserves",
            "articles similaires",
            "contenu sponsorise",
            "telechargez notre",
            "retrouvez-nous",
            "retrouvez tous nos",
            "rejoignez-nous",
            "read more",
            "read also",
            "read next",
            "also read",
            "see also",
            "related articles",
            "related stories",
            "related content",
            "related topics",
            "most viewed",
            "most read",
            "share this",
            "share on",
            "share via",
            "sign up for",
            "sign up to",
            "subscribe to",
            "subscribe now",
            "follow us on",
            "click here",
            "all rights reserved",
            "copyright \u00A9",
            "\u00A9",
            "more from ",
            "more stories",
            "more on this",
            "you may also like",
            "you might also like",
            "join our",
            "download our",
            "get our",
            "get the latest",
            "this article was originally",
            "we use cookies",
            "nous utilisons des cookies",
            "already a subscriber",
            "continue reading",
            "don't miss",
            "ne manquez pas",
            "skip to",
            "aller au contenu",
            "editing by ",
            "reporting by ");

    private static final List<String> INSIDE = List.of(
            "abonnez-vous",
            "newsletter",
            "cookies",
            "subscribe",
            "inscrivez-vous",
            "sign up",
            "reseaux sociaux :",
            "politique de confidentialite",
            "privacy policy");

    private static final List<String> ADDRESSES = List.of(
            " vous ", " votre ", " vos ", " your ", " our ", " notre ", " nos ", "-vous", " here", " ici", " you ",
            "accept");

    private final List<Line> lines;
    private final boolean[] leftover;

    private Leftovers(List<Line> lines) {
        this.lines = lines;
        leftover = new boolean[lines.size()];
    }

    static boolean[] of(List<Line> lines) {
        return new Leftovers(lines).mark();
    }

    private boolean[] mark() {
        for (int i = 1; i < leftover.length; i++) {
            leftover[i] = isNotice(lines.get(i));
        }
        markTeasersAtTheEnd();
        int lastParagraph = leftover.length - 1;
        while (lastParagraph >= 0 && (leftover[lastParagraph] || !isParagraph(lines.get(lastParagraph)))) {
            lastParagraph--;
        }
        if (lastParagraph >= 0) {
            markWhatFollowsTheFirstNoticeBehind(lastParagraph);
            markHeadersWithoutTextBehind(lastParagraph);
        }
        return leftover;
    }

    private void markTeasersAtTheEnd() {
        int at = leftover.length - 1;
        while (at > 0 && (leftover[at] || isCutTeaser(at))) {
            if (!leftover[at]) {
                leftover[at] = true;
                boolean titled = at > 1
                        && lines.get(at - 1).text().length() <= LONGEST_TEASER
                        && !lines.get(at - 1).isCut();
                leftover[at - 1] |= titled;
            }
            at--;
        }
    }

    private boolean isCutTeaser(int at) {
        return lines.get(at).isCut() && lines.get(at).text().length() <= LONGEST_TEASER;
    }

    private void markWhatFollowsTheFirstNoticeBehind(int paragraph) {
        boolean noticed = false;
        for (int i = paragraph + 1; i < leftover.length; i++) {
            noticed |= leftover[i];
            leftover[i] = noticed;
        }
    }

    private void markHeadersWithoutTextBehind(int paragraph) {
        for (int i = leftover.length - 1; i > paragraph; i--) {
            Line line = lines.get(i);
            boolean bare = !line.endsLikeSentence() && !line.listItem();
            if (!leftover[i] && !bare) {
                return;
            }
            leftover[i] = true;
        }
    }

    private static boolean isParagraph(Line line) {
        return line.endsLikeSentence()
                && !line.isCut()
                && (line.words() >= SHORTEST_PARAGRAPH_WORDS || line.listItem());
    }

    private static boolean isNotice(Line line) {
        if (line.text().length() > LONGEST_NOTICE) {
            return false;
        }
        String folded = Folding.fold(line.text()).toLowerCase(Locale.ROOT);
        return Byline.is(line)
                || isLabelled(folded)
                || startsWithAny(folded)
                || (containsAny(folded, INSIDE) && containsAny(" " + folded + " ", ADDRESSES))
                || isRowOfLinks(line, folded);
    }

    private static boolean isLabelled(String folded) {
        for (String label : LABELS) {
            if (folded.startsWith(label) && isSeparatedAt(folded, label.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeparatedAt(String folded, int end) {
        int at = end;
        while (at < folded.length() && folded.charAt(at) == ' ') {
            at++;
        }
        boolean dash = at > end && at < folded.length() && "-\u2013\u2014".indexOf(folded.charAt(at)) >= 0;
        return at == folded.length() || ":|\u00BB>!\u2192".indexOf(folded.charAt(at)) >= 0 || dash;
    }

    private static boolean startsWithAny(String folded) {
        for (String opening : OPENINGS) {
            boolean whole = folded.length() == opening.length()
                    || (folded.length() > opening.length()
                            && !Character.isLetterOrDigit(folded.charAt(opening.length())))
                    || opening.endsWith(" ");
            if (whole && folded.startsWith(opening)) {
                return true;
            }
        }
        return false;
    }

    private static boolean containsAny(String folded, List<String> parts) {
        return parts.stream().anyMatch(folded::contains);
    }

    private static boolean isRowOfLinks(Line line, String folded) {
        boolean address = folded.startsWith("http://") || folded.startsWith("https://") || folded.startsWith("www.");
        boolean bars = folded.contains(" | ") && !line.endsLikeSentence() && line.words() <= 4 * MOST_LONE_WORDS;
        return bars || (address && folded.indexOf(' ') < 0);
    }
}
