package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.extractor.words.Listed;
import org.jspecify.annotations.Nullable;

/** Says what somebody refuses or accepts where that goes without saying: "La maire a demandé au préfet de partir. Il refuse". */
final class ElidedDeeds {
    private static final String RULE = "elided deed";
    /** What one does with a demand, and the same with what is demanded. */
    private static final Map<String, String> ANSWERS = Map.of(
            "refuser", "refuser de",
            "accepter", "accepter de",
            "refuse", "refuse to",
            "decline", "decline to",
            "agree", "agree to");

    private static final Set<String> DOING_SO = Listed.as("doing-so");

    private @Nullable Fact asked;
    private String demander = "";
    private int age;

    /** Returns the facts of the next sentence with what goes without saying in it. */
    List<Fact> of(List<Fact> sentence) {
        age++;
        List<Fact> found = new ArrayList<>();
        for (Fact fact : sentence) {
            answered(fact).forEach(found::add);
            remember(fact, sentence);
        }
        return found;
    }

    private void remember(Fact fact, List<Fact> sentence) {
        boolean demanded = (fact.modality() == Modality.ASKED || isWantedOfAnother(fact, sentence))
                && fact.polarity() == Polarity.AFFIRMATIVE
                && (fact.subject() != null || fact.object() instanceof Phrase)
                && fact.rule() != null
                && fact.rule().startsWith("content of");
        if (demanded) {
            asked = fact;
            demander = sentence.stream()
                    .filter(whole -> whole.object() instanceof Fact content
                            && Heads.verb(content).equals(Heads.verb(fact)))
                    .map(whole -> Heads.entity(whole.subject()))
                    .findFirst()
                    .orElse("");
            age = 0;
        }
    }

    /** "The club wants Lund to stay": of somebody else. */
    private static boolean isWantedOfAnother(Fact fact, List<Fact> sentence) {
        return fact.modality() == Modality.WANTED
                && fact.subject() instanceof Phrase other
                && sentence.stream()
                        .filter(whole -> whole.object() instanceof Fact content
                                && Heads.verb(content).equals(Heads.verb(fact)))
                        .noneMatch(whole -> Heads.isSame(other, whole.subject()));
    }

    private Stream<Fact> answered(Fact fact) {
        Fact deed = asked;
        String verb = ANSWERS.get(Heads.verb(fact));
        if (deed == null
                || verb == null
                || age > 1
                || !saysNothing(fact)
                || !mayAnswer(fact.subject(), deed.subject())) {
            return Stream.empty();
        }
        Filler doer = isPronoun(fact.subject()) && deed.subject() != null ? deed.subject() : fact.subject();
        Fact content = deed.toBuilder()
                .subject(doer)
                .modality(Modality.ASSERTED)
                .source(List.of())
                .build();
        Fact whole = fact.toBuilder()
                .subject(doer)
                .relation(relation(fact.relation(), verb))
                .object(content)
                .arguments(List.of())
                .rule(RULE)
                .build();
        boolean refused = verb.startsWith("refuse") || verb.startsWith("decline");
        return refused && fact.polarity() == Polarity.AFFIRMATIVE
                ? Stream.of(
                        whole,
                        content.toBuilder()
                                .modality(Modality.DENIED)
                                .source(fact.source())
                                .evidence(fact.evidence())
                                .rule(RULE)
                                .build())
                : Stream.of(whole);
    }

    /** "She agreed", "she agreed to do so", "elle refuse de le faire". */
    private static boolean saysNothing(Fact fact) {
        List<Filler> ledTo = Heads.ledTo(fact).toList();
        return fact.arguments().stream().allMatch(argument -> argument.role().equals("to"))
                && (ledTo.isEmpty()
                        || (ledTo.size() == 1
                                && ledTo.get(0) instanceof Fact content
                                && DOING_SO.contains(Heads.of(content.relation()))
                                && content.arguments().isEmpty()
                                && (content.object() == null || isPronoun(content.object()))));
    }

    /** "demanded that the letter be published. Lund refused": anybody named but the one who demands. */
    private boolean mayAnswer(@Nullable Filler subject, @Nullable Filler addressee) {
        boolean other = addressee == null
                && subject instanceof Phrase
                && !isPronoun(subject)
                && !demander.isEmpty()
                && !Heads.entity(subject).equals(demander);
        return other || (addressee != null && isSame(subject, addressee));
    }

    /** Whoever is asked refuses, and not who asks. */
    private static boolean isSame(@Nullable Filler subject, @Nullable Filler addressee) {
        return isPronoun(subject)
                || (subject instanceof Phrase one
                        && addressee instanceof Phrase other
                        && (Heads.of(one).equals(Heads.of(other))
                                || (one.entity() != null && one.entity().equals(other.entity()))));
    }

    private static boolean isPronoun(@Nullable Filler subject) {
        return subject instanceof Phrase phrase
                && phrase.head() != null
                && phrase.head().kind() == Word.Kind.PRONOUN;
    }

    private static Phrase relation(Phrase said, String verb) {
        return Phrase.of(said.text(), Word.of(said.text(), verb, Word.Kind.VERB))
                .withSpans(said.spans());
    }
}
