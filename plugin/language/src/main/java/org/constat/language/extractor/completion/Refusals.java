package org.constat.language.extractor.completion;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/** Knows the noun for what somebody does who refuses: "the bank refuses to pay" is the refusal of the bank to pay. */
final class Refusals {
    private static final Map<String, String> NOUNS =
            Map.of("refuser", "refus", "refuse", "refusal", "decline", "refusal");

    private Refusals() {}

    /** Returns the noun that is made from a verb of refusal; null for any other verb. */
    static @Nullable Phrase noun(String verb) {
        String noun = NOUNS.get(verb);
        return noun == null ? null : Phrase.of(noun, Word.of(noun, noun, Word.Kind.NOUN));
    }

    /** Returns the refusal that a fact tells, with whose it is and what is refused. */
    static Stream<Phrase> told(Fact deed) {
        Phrase noun = noun(Heads.verb(deed));
        return noun == null || !(deed.subject() instanceof Phrase doer) || !(deed.object() instanceof Fact content)
                ? Stream.empty()
                : Stream.of(noun.withComplements(List.of(
                        new Complement("of", doer.withSpans(List.of())), new Complement("to", action(content)))));
    }

    /** Returns what somebody does as a noun is told with it: "to pay a fine". */
    static Phrase action(Fact deed) {
        Phrase verb = deed.relation();
        Word head = verb.head();
        Phrase object = deed.object() instanceof Phrase thing ? thing : null;
        String text = object == null ? verb.text() : verb.text() + " " + object.text();
        return Phrase.of(text, head == null ? Word.of(text, text, Word.Kind.VERB) : head)
                .withComplements(
                        object == null ? List.of() : List.of(new Complement("object", object.withSpans(List.of()))));
    }
}
