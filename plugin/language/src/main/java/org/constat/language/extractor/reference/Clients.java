package org.constat.language.extractor.reference;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.language.extractor.words.Listed;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Knows for whom somebody speaks: "His lawyer, Ann Lee, said he would appeal", "son avocat, Léo Roy, assure qu'il fera
 * appel": the client would.
 */
final class Clients {
    private static final String SPEAKERS = String.join("|", Listed.as("speaking-for"));
    private static final Pattern SPEAKING_FOR_HIM = speakingFor("his");
    private static final Pattern SPEAKING_FOR_HER = speakingFor("her");
    private static final Pattern SPEAKING_FOR_ONE = speakingFor("(?:son|sa)");

    private Clients() {}

    private static Pattern speakingFor(String whose) {
        return Pattern.compile("(?i)" + whose + " (?:\\p{L}+ )?(?:" + SPEAKERS + ")\\b.*");
    }

    /** Returns whom the speaker serves, where the pronoun is of the gender of "his" or "her" or of that person; else the speaker. */
    static @Nullable Phrase orOf(@Nullable Phrase speaker, Morphology pronoun, PronounFit fit) {
        if (speaker == null) {
            return null;
        }
        boolean told = speaksFor(pronoun.gender()).test(speaker.text());
        boolean open = SPEAKING_FOR_ONE.matcher(speaker.text()).matches();
        return speaker.complements().stream()
                .filter(complement -> complement.role().equals("of"))
                .map(Complement::phrase)
                .limit(1)
                .filter(client -> told || (open && fit.isPersonLike(client, pronoun)))
                .findFirst()
                .orElse(speaker);
    }

    private static Predicate<String> speaksFor(Gender gender) {
        return switch (gender) {
            case MASCULINE -> SPEAKING_FOR_HIM.asMatchPredicate();
            case FEMININE -> SPEAKING_FOR_HER.asMatchPredicate();
            case NONE -> text -> false;
        };
    }
}
