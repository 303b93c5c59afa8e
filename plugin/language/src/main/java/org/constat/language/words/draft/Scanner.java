package org.constat.language.words.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.constat.Span;
import org.constat.language.text.Abbreviations;

/**
 * Cuts a sentence into words, numbers and marks, in one pass; a language then splits its words further.
 *
 * @since 0.1
 */
public final class Scanner {

    private static final int LONGEST_WORD = 200;
    private static final Pattern SHARE =
            Pattern.compile("(?i)(one|two|three|four)-(thirds?|quarters?|fifths?|tenths?)");

    private final String text;
    private final int end;
    private final boolean spacedThousands;
    private final BiConsumer<Draft, List<Draft>> splitter;
    private final List<Draft> drafts = new ArrayList<>();

    private Scanner(String text, Span sentence, boolean spacedThousands, BiConsumer<Draft, List<Draft>> splitter) {
        this.text = text;
        this.end = sentence.end();
        this.spacedThousands = spacedThousands;
        this.splitter = splitter;
    }

    /**
     * Returns the tokens of a sentence.
     *
     * @param spacedThousands whether a blank separates thousands ("2 300")
     * @param splitter gets each word and adds it, or the parts of it, to the list
     */
    public static List<Draft> scan(
            String text, Span sentence, boolean spacedThousands, BiConsumer<Draft, List<Draft>> splitter) {
        Scanner scanner = new Scanner(text, sentence, spacedThousands, splitter);
        int at = sentence.begin();
        while (at < scanner.end) {
            at = text.charAt(at) == ' ' ? at + 1 : scanner.next(at);
        }
        return scanner.drafts;
    }

    private int next(int at) {
        char first = text.charAt(at);
        if (Character.isDigit(first)) {
            int number = Numbers.end(text, at, end, spacedThousands);
            return add(at, spacedThousands ? endOfScore(at, number) : number);
        }
        if (Character.isLetter(first) || (Character.isSurrogate(first) && Character.isLetter(text.codePointAt(at)))) {
            return word(at);
        }
        return add(at, endOfMark(at));
    }

    /** "31-28": two short numbers with a hyphen between are one, the score of a match. */
    private int endOfScore(int from, int hyphen) {
        int to = hyphen + 1;
        while (to < end && to <= hyphen + 2 && Character.isDigit(text.charAt(to))) {
            to++;
        }
        boolean score = hyphen - from <= 2 && to > hyphen + 1 && text.charAt(hyphen) == '-';
        boolean ends = to >= end || (!Character.isLetterOrDigit(text.charAt(to)) && text.charAt(to) != '-');
        return score && ends ? to : hyphen;
    }

    private int add(int from, int to) {
        drafts.add(new Draft(text.substring(from, to), from));
        return to;
    }

    private int endOfMark(int at) {
        char first = text.charAt(at);
        int next = at + Character.charCount(text.codePointAt(at));
        boolean repeats = first == '.'
                || first == '-'
                || first == '!'
                || first == '?'
                || first == '*'
                || first == '_'
                || first == '=';
        while (next < end && repeats && text.charAt(next) == first) {
            next++;
        }
        if (first == '°' && next < end && (text.charAt(next) == 'C' || text.charAt(next) == 'F')) {
            return next + 1;
        }
        boolean apostropheOfWord =
                first == '\'' && next < end && text.startsWith("s ", next) && at > 0 && text.charAt(at - 1) != ' ';
        return Math.min(apostropheOfWord ? next + 1 : next, end);
    }

    private int word(int from) {
        if (isAddress(from)) {
            return add(from, endOfAddress(from));
        }
        int to = from;
        while (to < end && to - from < LONGEST_WORD && (isWordPart(to) || joins(from, to))) {
            to++;
        }
        if (to < end && text.charAt(to) == '.' && keepsItsStop(from, to)) {
            return add(from, to + 1);
        }
        int hyphen = text.indexOf('-', from);
        if (isShareOf(from, to)) {
            add(from, hyphen);
            return add(hyphen + 1, to);
        }
        to = isElidedBeforeQuote(from, to) ? to + 1 : to;
        splitter.accept(new Draft(text.substring(from, to), from), drafts);
        joinDeFacto();
        return to;
    }

    /** "two-thirds of the farms": so many parts, as without the hyphen; "a two-thirds majority" is one word. */
    private boolean isShareOf(int from, int to) {
        return text.startsWith(" of ", to)
                && SHARE.matcher(text.substring(from, to)).matches();
    }

    /** "de facto" is one word, which no language takes apart. */
    private void joinDeFacto() {
        int last = drafts.size() - 1;
        if (last > 0
                && drafts.get(last).lower.equals("facto")
                && drafts.get(last - 1).lower.equals("de")) {
            Draft whole = new Draft("de facto", drafts.get(last - 1).begin);
            drafts.subList(last - 1, last + 1).clear();
            drafts.add(whole);
        }
    }

    /** "l'« Étoile »": the apostrophe belongs to the article, not to the mark behind it. */
    private boolean isElidedBeforeQuote(int from, int to) {
        boolean elided = to - from <= 2 && to < end && text.charAt(to) == '\'';
        return elided && (text.startsWith("\"", to + 1) || text.startsWith(" \"", to + 1));
    }

    private boolean isAddress(int from) {
        return text.startsWith("http://", from) || text.startsWith("https://", from) || text.startsWith("www.", from);
    }

    private int endOfAddress(int from) {
        int to = from;
        while (to < end && text.charAt(to) != ' ' && text.charAt(to) != '"') {
            to++;
        }
        return ",.;:)".indexOf(text.charAt(to - 1)) >= 0 ? to - 1 : to;
    }

    private boolean isWordPart(int at) {
        char character = text.charAt(at);
        return Character.isLetterOrDigit(character)
                || (Character.isSurrogate(character) && Character.isLetter(text.codePointAt(at)))
                || (Character.isLowSurrogate(character) && at > 0 && Character.isLetter(text.codePointAt(at - 1)))
                || (character > '\u02FF' && Character.getType(character) == Character.NON_SPACING_MARK)
                || character == '_';
    }

    private boolean joins(int from, int at) {
        if (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        char mark = text.charAt(at);
        boolean afterInitial = at - from == 1 || text.charAt(at - 2) == '.' || text.charAt(at - 2) == '-';
        boolean unit = mark == '/' && at - from <= 3 && Character.isLetter(text.charAt(at + 1));
        return unit || mark == '\'' || mark == '-' || mark == '&' || mark == '@' || (mark == '.' && afterInitial);
    }

    private boolean keepsItsStop(int from, int to) {
        String word = text.substring(from, to);
        boolean last = to + 1 >= end;
        if (word.indexOf('.') > 0) {
            return word.length() <= 9;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !last;
        char next = to + 2 < end ? text.charAt(to + 2) : 'a';
        return initial || (!last && Abbreviations.keepsItsStop(word, next));
    }
}
