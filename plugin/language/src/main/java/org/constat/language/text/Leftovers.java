package org.constat.language.text;

import java.util.List;

/** Tells what the page left behind from the article's own text. */
final class Leftovers {
    private static final int LONGEST_TEASER = 200;
    private static final int SHORTEST_PARAGRAPH_WORDS = 25;

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
            leftover[i] = Notices.isNotice(lines.get(i));
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
}
