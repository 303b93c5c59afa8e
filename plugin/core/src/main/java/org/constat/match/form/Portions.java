package org.constat.match.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Verbs;

/** Says beside the verb what is done to a part of something: "burns part of the forest" is "partly burns the forest". */
final class Portions {
    private static final Pattern PART =
            Pattern.compile("(?:a |une )?part(?:ie)?(?: of| du| des| de| d['’])?", Pattern.CASE_INSENSITIVE);

    private Portions() {}

    /** Returns the fact with the whole as its object; empty where it speaks of no part, or says of how large a one. */
    static Optional<Fact> byAdverb(Fact fact, String language) {
        return fact.object() instanceof Phrase object
                ? object.modifiers().stream()
                        .filter(Portions::isPart)
                        .findFirst()
                        .map(part -> partly(fact, object, part, language))
                : Optional.empty();
    }

    private static boolean isPart(Word word) {
        return word.kind() == Word.Kind.ADVERB && PART.matcher(word.text()).matches();
    }

    private static Fact partly(Fact fact, Phrase object, Word part, String language) {
        String adverb = language.equals("fr") ? "en partie" : "partly";
        List<Word> whole = new ArrayList<>(object.modifiers());
        whole.remove(part);
        return fact.toBuilder()
                .relation(Verbs.with(adverb, fact.relation()))
                .object(object.withModifiers(whole))
                .build();
    }
}
