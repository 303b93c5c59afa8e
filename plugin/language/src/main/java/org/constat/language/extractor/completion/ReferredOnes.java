package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Attribution;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Says which witness "the witness" is: "A witness to the fire came forward. The witness described smoke": the one to the fire. */
final class ReferredOnes {
    private static final String RULE = "referred one";
    private static final int FAR = 8;
    private static final Pattern NEW = Pattern.compile("(un|une|a|an) .+");
    private static final Pattern THE = Pattern.compile("((le|la|the) |l')\\S+");

    /** What speaks and is called nobody. */
    private static final Set<String> UNNAMED = Listed.as("unnamed");

    private final Vocabulary vocabulary;
    private final Map<String, One> byNoun = new HashMap<>();
    private final Set<String> several = new HashSet<>();
    private int sentence;

    /** Somebody whom a sentence has introduced by what distinguishes them. */
    private record One(Phrase phrase, int sentence) {}

    ReferredOnes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the facts of the next sentence about somebody of the sentences before, with what distinguishes them. */
    List<Fact> of(List<Fact> facts) {
        sentence++;
        List<Fact> found = new ArrayList<>();
        for (Fact fact : facts) {
            Filler subject = again(fact.subject());
            Filler object = again(fact.object());
            List<Attribution> source = fact.source().stream().map(this::spoken).toList();
            if (subject != fact.subject() || object != fact.object() || !source.equals(fact.source())) {
                found.add(fact.toBuilder()
                        .subject(subject)
                        .object(object)
                        .source(source)
                        .rule(RULE)
                        .build());
            }
        }
        facts.forEach(this::remember);
        return found;
    }

    private @Nullable Filler again(@Nullable Filler filler) {
        return filler instanceof Phrase phrase ? known(phrase) : filler;
    }

    private Attribution spoken(Attribution link) {
        return new Attribution(known(link.speaker()), link.force());
    }

    private Phrase known(Phrase phrase) {
        boolean bare = phrase.complements().isEmpty()
                && phrase.modifiers().isEmpty()
                && THE.matcher(phrase.text().toLowerCase(Locale.ROOT)).matches();
        String noun = bare ? someone(phrase) : "";
        One one = noun.isEmpty() || several.contains(noun) ? null : byNoun.get(noun);
        boolean told = one != null
                && sentence - one.sentence() <= FAR
                && !(one.phrase().modifiers().isEmpty()
                        && one.phrase().complements().isEmpty());
        return one == null || !told
                ? phrase
                : phrase.withModifiers(one.phrase().modifiers())
                        .withComplements(one.phrase().complements().stream()
                                .map(part -> new Complement(
                                        part.role(),
                                        part.phrase().withMention(phrase.text()).withSpans(List.of())))
                                .toList());
    }

    private void remember(Fact fact) {
        Stream<Filler> named = Stream.concat(
                Stream.of(fact.subject(), fact.object()).flatMap(Stream::ofNullable),
                fact.source().stream().map(Attribution::speaker));
        named.forEach(filler -> {
            String noun = filler instanceof Phrase phrase && isNew(phrase) ? someone(phrase) : "";
            if (!noun.isEmpty()) {
                put(noun, (Phrase) filler);
            }
        });
    }

    /** The same is told in several facts of one sentence; another sentence tells of another one. */
    private void put(String noun, Phrase phrase) {
        One before = byNoun.get(noun);
        if (before != null && !Heads.isSame(before.phrase(), phrase)) {
            several.add(noun);
        }
        byNoun.put(noun, new One(phrase, sentence));
    }

    private static boolean isNew(Phrase phrase) {
        return phrase.mention() == null
                && NEW.matcher(phrase.text().toLowerCase(Locale.ROOT)).matches();
    }

    private String someone(Phrase phrase) {
        Word head = phrase.head();
        return head != null
                        && head.kind() == Word.Kind.NOUN
                        && (vocabulary.isBeing(head.lemma()) || UNNAMED.contains(head.lemma()))
                ? head.lemma()
                : "";
    }
}
