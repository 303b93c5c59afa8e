package org.constat.language.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a news agency says that a report comes from: "OSTERMOOR, Aug 6 (Agency) - The mine reopens". */
final class Dateline {
    private static final int LONGEST = 80;
    private static final int SHORTEST_NAME = 4;

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]+(?: (?:(?:de|du|la|le) )?\\p{Lu}[\\p{L}.'’-]+){0,3}";
    /** "(Agency)", "(12/5/2009)". */
    private static final String TOLD = "\\((?:\\p{Lu}[^()]{1,24}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})\\)";

    private static final String AGENCY_AHEAD = "(?=[^-–—()]{0,20}" + TOLD + " ?[-–—])";
    private static final String COUNTRY_AHEAD = "(?=, \\p{Lu}[\\p{L} .'’-]{2,24}? ?(?:--|—) \\p{Lu})";
    private static final String PLACE =
            "(\\p{Lu}[\\p{Lu}'’./ -]+\\p{Lu}|" + NAME + "(?:" + AGENCY_AHEAD + "|" + COUNTRY_AHEAD + "))";
    private static final String DATE = "(, [^-–—()\"]{3,25})?";
    private static final String AGENCY = "( ?" + TOLD + ")?";
    private static final Pattern DATELINE = Pattern.compile(PLACE + DATE + AGENCY + " ?([-–—]{1,2}) ");

    private Dateline() {}

    /** Returns how many characters of a paragraph it takes; 0 where there is none. */
    static int length(String paragraph) {
        Matcher matcher = DATELINE.matcher(paragraph.substring(0, Math.min(LONGEST, paragraph.length())));
        if (!matcher.lookingAt()) {
            return 0;
        }
        boolean dated = matcher.group(2) != null && !isCountry(matcher.group(2));
        boolean told = dated || matcher.group(3) != null;
        boolean name = matcher.group(1).length() >= SHORTEST_NAME;
        return told || (name && !isInsertion(paragraph, matcher)) ? matcher.end() : 0;
    }

    /** "Lund, Sweden -- ": the dash might belong to two. */
    private static boolean isCountry(String behindComma) {
        return behindComma.chars().noneMatch(Character::isDigit);
    }

    /** "UNESCO - based in Paris - has warned": a second dash ends what the first one began. */
    private static boolean isInsertion(String paragraph, Matcher matcher) {
        int stop = paragraph.indexOf(". ", matcher.end());
        String sentence = paragraph.substring(matcher.end(), stop < 0 ? paragraph.length() : stop);
        return sentence.contains(" " + matcher.group(4) + " ");
    }
}
