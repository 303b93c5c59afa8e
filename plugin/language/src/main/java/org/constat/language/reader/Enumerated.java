package org.constat.language.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a colon lists as if it were told: "Les membres sont : Lens, Pau, Sens" as "… sont Lens et Pau et Sens". */
final class Enumerated {
    private static final Pattern LIST =
            Pattern.compile("(.*\\b(sont|étaient|furent|are|were)) ?: ?([^:]+,[^:]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern AND = Pattern.compile(".* (?:et|and) .*");

    private Enumerated() {}

    static String told(String sentence) {
        Matcher list = LIST.matcher(sentence);
        if (!list.matches()) {
            return sentence;
        }
        String members = list.group(3);
        String and = list.group(2).matches("are|were") ? " and" : " et";
        return list.group(1) + " " + (AND.matcher(members).matches() ? members : members.replace(",", and));
    }
}
