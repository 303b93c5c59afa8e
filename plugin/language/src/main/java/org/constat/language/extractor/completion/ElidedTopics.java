package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.extractor.reference.Resolver;
import org.constat.language.extractor.words.Listed;
import org.jspecify.annotations.Nullable;

/**
 * Says what somebody shows interest in, takes no position on or seeks support for where that goes without saying: the idea
 * just spoken of ("Le projet a été présenté au maire. Il a exprimé son intérêt").
 */
final class ElidedTopics {
    private static final String RULE = "elided topic";
    private static final int FARTHEST = 2;
    private static final Set<String> IDEAS = Listed.as("idea");
    private static final Set<String> INTEREST = Listed.as("interest");
    private static final Set<String> POSITION = Listed.as("position");
    private static final Set<String> SEEKING = Listed.as("seeking");
    private static final Set<String> BACKING = Listed.as("backing");
    private static final Set<String> VOTING = Set.of("voter contre", "voter pour", "vote against", "vote for");
    private static final Set<String> VOTED = Listed.as("voted");
    private static final Set<String> TOPIC = Set.of("for", "to", "about", "on", "against", "place", "with");

    private @Nullable Phrase topic;
    private @Nullable Phrase voted;
    private int age;
    private int ageOfVoted;

    /** Returns the facts of the next sentence with what goes without saying in it. */
    List<Fact> of(List<Fact> sentence) {
        age++;
        List<Fact> found = new ArrayList<>();
        for (Fact fact : sentence) {
            Phrase about =
                    fact.subject() != null && needsTopic(fact) && !hasTopic(fact) ? before(fact, sentence) : null;
            if (about != null) {
                completed(fact, about).forEach(found::add);
            }
        }
        ageOfVoted++;
        sentence.forEach(fact -> addVoted(fact, sentence, found));
        nouns(sentence, VOTED).max(Comparator.comparingInt(Resolver::begin)).ifPresent(last -> {
            voted = last;
            ageOfVoted = 0;
        });
        ideas(sentence).max(Comparator.comparingInt(Resolver::begin)).ifPresent(last -> {
            topic = last;
            age = 0;
        });
        return found;
    }

    /** "Le Sénat a examiné la loi. Six élus ont voté contre": against the law. */
    private void addVoted(Fact fact, List<Fact> sentence, List<Fact> found) {
        Phrase text = ageOfVoted <= FARTHEST ? voted : null;
        if (text != null
                && fact.object() == null
                && fact.subject() != null
                && VOTING.contains(Heads.of(fact.relation()))
                && !hasTopic(fact)
                && nouns(sentence, VOTED).findAny().isEmpty()) {
            found.add(told(fact.toBuilder().object(text)));
        }
    }

    private @Nullable Phrase before(Fact fact, List<Fact> sentence) {
        int verb = Resolver.begin(fact.relation());
        return ideas(sentence)
                .filter(idea -> Resolver.begin(idea) < verb)
                .max(Comparator.comparingInt(Resolver::begin))
                .orElse(age <= 1 ? topic : null);
    }

    private static Stream<Phrase> ideas(List<Fact> sentence) {
        return nouns(sentence, IDEAS);
    }

    private static Stream<Phrase> nouns(List<Fact> sentence, Set<String> nouns) {
        return sentence.stream()
                .flatMap(fact -> Stream.of(fact.subject(), fact.object()))
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .filter(phrase -> !phrase.spans().isEmpty() && nouns.contains(Heads.of(phrase)));
    }

    private static boolean needsTopic(Fact fact) {
        String verb = Heads.of(fact.relation());
        return INTEREST.contains(verb) || POSITION.contains(verb) || SEEKING.contains(verb);
    }

    private static boolean hasTopic(Fact fact) {
        return fact.arguments().stream().anyMatch(argument -> TOPIC.contains(argument.role()))
                || (fact.object() instanceof Phrase object
                        && object.complements().stream()
                                .anyMatch(complement -> !complement.role().equals("of")));
    }

    private static Stream<Fact> completed(Fact fact, Phrase about) {
        String verb = Heads.of(fact.relation());
        if (fact.object() == null && INTEREST.contains(verb) && fact.polarity() == Polarity.AFFIRMATIVE) {
            return Stream.of(
                    told(fact.toBuilder().relation(interest(fact.relation())).object(about)));
        }
        boolean position = fact.object() == null && POSITION.contains(verb);
        boolean backing =
                fact.object() instanceof Phrase object && SEEKING.contains(verb) && BACKING.contains(Heads.of(object));
        String role = position ? "about" : backing ? "for" : "";
        return role.isEmpty()
                ? Stream.empty()
                : Stream.of(told(fact.toBuilder()
                        .arguments(Stream.concat(fact.arguments().stream(), Stream.of(new Argument(role, about)))
                                .toList())));
    }

    /** "exprimer son intérêt pour", "show interest in". */
    private static Phrase interest(Phrase relation) {
        Word head = Objects.requireNonNull(relation.head());
        String whole = head.lemma() + (head.lemma().endsWith("interest") ? " in" : " pour");
        return Phrase.of(relation.text(), Word.of(head.text(), whole, Word.Kind.VERB))
                .withSpans(relation.spans());
    }

    private static Fact told(Fact.Builder fact) {
        return fact.rule(RULE).build();
    }
}
