package org.constat.match.parts;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.Phrase;
import org.constat.Word;

/** Reads who does what English writes as one adjective: US-led talks are talks led by the US. */
final class DoneBy {
    private static final Map<String, String> VERBS = Map.of(
            "led", "lead",
            "backed", "back",
            "brokered", "broker",
            "controlled", "control",
            "funded", "fund",
            "held", "hold",
            "imposed", "impose",
            "owned", "own",
            "run", "run",
            "sponsored", "sponsor");
    private static final Pattern HYPHENED =
            Pattern.compile("(\\p{L}[\\p{L}.]+)-(" + String.join("|", VERBS.keySet()) + ")");
    private static final Pattern PEOPLE = Pattern.compile("\\p{Lu}.*(?:an|ish|ese|ch)");

    private DoneBy() {}

    /** Returns what is done, and by whom; nothing for any other word. */
    static List<Part> of(Word word) {
        Matcher matcher = HYPHENED.matcher(word.text());
        if (!matcher.matches()) {
            return List.of();
        }
        String who = matcher.group(1);
        Word.Kind kind = PEOPLE.matcher(who).matches()
                ? Word.Kind.ADJECTIVE
                : Character.isUpperCase(who.charAt(0)) ? Word.Kind.NAME : Word.Kind.NOUN;
        String done = matcher.group(2);
        Word verb = Word.of(done, VERBS.getOrDefault(done, done), Word.Kind.ADJECTIVE);
        return List.of(
                new Part(Roles.WEAK, Phrase.of(done, verb), Part.Place.MODIFIER),
                new Part("by", Phrase.of(who, Word.of(who, who, kind)), Part.Place.COMPLEMENT));
    }
}
