package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.extractor.reference.Resolver;
import org.constat.language.extractor.words.Listed;
import org.jspecify.annotations.Nullable;

/** Finds which text or plan "this proposal" is: the one that the text has just spoken of, of whatever place and year. */
final class ReferredTexts {
    private static final String RULE = "referred text";
    private static final Pattern THIS = Pattern.compile("(ce|cet|cette|this|that) .*");

    /** What texts and plans of all kinds are called. */
    private static final Set<String> TEXTS = Listed.as("text");

    private List<Phrase> before = List.of();

    /** Returns the facts of a sentence whose subject or object points at a text, with what the text is known by. */
    List<Fact> of(List<Fact> sentence) {
        List<Fact> found = Pointing.resolved(sentence, (filler, other) -> known(filler), RULE);
        List<Phrase> now = new ArrayList<>();
        sentence.forEach(fact -> addTexts(fact, now));
        before = now.isEmpty() && sentence.isEmpty() ? before : now;
        return found;
    }

    private @Nullable Phrase known(@Nullable Filler filler) {
        boolean points = filler instanceof Phrase phrase
                && phrase.complements().isEmpty()
                && isText(phrase)
                && THIS.matcher(phrase.text().toLowerCase(Locale.ROOT)).matches();
        Phrase text = points
                ? before.stream().max(Comparator.comparingInt(Resolver::begin)).orElse(null)
                : null;
        if (text == null || !(filler instanceof Phrase pointing)) {
            return null;
        }
        List<Complement> marks = marks(text)
                .map(name ->
                        new Complement("of", name.withMention(pointing.text()).withSpans(List.of())))
                .toList();
        return marks.isEmpty() ? null : pointing.withComplements(marks);
    }

    /** Names and years, of which a text is known, however deep inside. */
    private static Stream<Phrase> marks(Phrase text) {
        Stream<Phrase> beside = text.modifiers().stream()
                .filter(word -> word.kind() == Word.Kind.NAME)
                .map(word -> Phrase.of(word.text(), word));
        return Stream.concat(
                beside,
                text.complements().stream()
                        .map(Complement::phrase)
                        .flatMap(inner ->
                                Stream.concat(isMark(inner) ? Stream.of(inner) : Stream.empty(), marks(inner))));
    }

    private static boolean isMark(Phrase phrase) {
        Word head = phrase.head();
        return head != null && (head.kind() == Word.Kind.NAME || head.lemma().matches("(19|20)\\d\\d"));
    }

    private static void addTexts(Fact fact, List<Phrase> texts) {
        addText(fact.subject(), texts);
        addText(fact.object(), texts);
        fact.arguments().forEach(argument -> addText(argument.filler(), texts));
    }

    private static void addText(@Nullable Filler filler, List<Phrase> texts) {
        if (filler instanceof Phrase text
                && isText(text)
                && marks(text).findAny().isPresent()) {
            texts.add(text);
        }
    }

    private static boolean isText(Phrase phrase) {
        Word head = phrase.head();
        return head != null && TEXTS.contains(head.lemma());
    }
}
