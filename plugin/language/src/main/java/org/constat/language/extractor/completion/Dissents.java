package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Attribution;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.extractor.status.Nested;
import org.constat.language.extractor.words.Families;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Vocabulary;

/**
 * Says with what and whom somebody disagrees where the clause beside it does ("bien que deux villes aient promis des aides, le
 * préfet n'est pas d'accord": he opposes that, and the aids, and does not agree with the towns).
 */
final class Dissents {
    private static final String RULE = "dissent";
    private static final String BESIDE = "circumstance";
    private static final String GIFT = "promised gift";
    private static final Set<String> AGREEING = Listed.as("agreeing");
    private static final Set<String> DISAGREEING = Listed.as("disagreeing");
    private static final Set<String> CONTENT = Set.of("about", "on", "with", "to", "for", "of", "place");
    private static final Set<String> MAIN = Set.of("clause", "reported", GIFT);
    private static final Set<String> OFFERING = Set.of("promise", "offer");
    private static final Set<String> WANTING = Set.of("want", "ask", "suggest", "threaten", "order");

    private final boolean french;
    private final Families families;

    Dissents(String language, Vocabulary vocabulary) {
        this.french = language.equals("fr");
        this.families = new Families(vocabulary);
    }

    /** Returns the facts of a sentence with what those who disagree in it do not agree with. */
    List<Fact> told(List<Fact> sentence) {
        List<Fact> all = new ArrayList<>(sentence);
        for (Fact dissent : sentence) {
            if (isBare(dissent)) {
                sentence.stream().filter(other -> isBeside(dissent, other)).forEach(other -> add(dissent, other, all));
            }
        }
        return all;
    }

    private static boolean isMain(Fact fact) {
        return fact.rule() != null && MAIN.contains(fact.rule());
    }

    private static boolean isBare(Fact fact) {
        String verb = Heads.of(fact.relation());
        boolean disagrees = fact.polarity() == Polarity.NEGATIVE ? AGREEING.contains(verb) : DISAGREEING.contains(verb);
        return disagrees
                && fact.subject() != null
                && fact.object() == null
                && fact.modality() == Modality.ASSERTED
                && fact.arguments().stream().noneMatch(argument -> CONTENT.contains(argument.role()));
    }

    /** One of the two is set against the other by "although", and others than those who disagree do it. */
    private static boolean isBeside(Fact dissent, Fact other) {
        boolean main = BESIDE.equals(dissent.rule())
                ? isMain(other)
                : BESIDE.equals(other.rule()) || GIFT.equals(other.rule());
        return main && !isBare(other) && !Objects.equals(dissent.subject(), other.subject());
    }

    private void add(Fact dissent, Fact other, List<Fact> all) {
        if (!GIFT.equals(other.rule())) {
            Fact own = dissent.source().equals(other.source())
                    ? dissent.toBuilder().source(List.of()).build()
                    : dissent;
            all.add(opposing(own, Nested.bare(other)));
            others(other).map(somebody -> disagreeing(own, somebody)).forEach(all::add);
            offers(other).forEach(offer -> {
                all.add(opposing(own, offer));
                all.add(disagreeing(own, offer));
            });
        }
        if (other.object() instanceof Phrase thing && other.subject() instanceof Phrase doer) {
            thing(thing, doer, Heads.of(other.relation()))
                    .map(opposed -> opposing(dissent, opposed))
                    .ifPresent(all::add);
        }
    }

    /** "the promise of the two towns", what they have promised. */
    private Stream<Phrase> offers(Fact other) {
        List<String> nouns = french ? List.of("engagement", "promesse") : List.of("commitment", "promise");
        return other.subject() instanceof Phrase giver && families.isOf(Heads.of(other.relation()), OFFERING)
                ? nouns.stream()
                        .map(noun -> Phrase.of(
                                        noun + (french ? " de " : " of ") + giver.text(),
                                        Word.of(noun, noun, Word.Kind.NOUN))
                                .withComplements(List.of(new Complement("of", giver)))
                                .withSpans(other.relation().spans()))
                : Stream.of();
    }

    /** Who opposes a demand opposes what is demanded. */
    private Optional<Phrase> thing(Phrase thing, Phrase doer, String verb) {
        if (families.isOf(verb, OFFERING)) {
            return Optional.of(offered(thing, doer));
        }
        return families.isOf(verb, WANTING) ? Optional.of(thing) : Optional.empty();
    }

    private Fact opposing(Fact dissent, Filler what) {
        return dissent.toBuilder()
                .relation(relation(dissent, french ? "s'opposer à" : "oppose"))
                .object(what)
                .polarity(Polarity.AFFIRMATIVE)
                .rule(RULE)
                .build();
    }

    private Fact disagreeing(Fact dissent, Filler somebody) {
        return dissent.toBuilder()
                .relation(relation(dissent, french ? "être d'accord avec" : "agree with"))
                .object(somebody)
                .polarity(Polarity.NEGATIVE)
                .rule(RULE)
                .build();
    }

    /** Those who say so, else those who do it. */
    private static Stream<Filler> others(Fact other) {
        return other.source().isEmpty()
                ? Stream.ofNullable(other.subject())
                : other.source().stream().map(Attribution::speaker);
    }

    /** "les aides promises par deux villes". */
    private Phrase offered(Phrase thing, Phrase giver) {
        Word word = french
                ? Word.of("promis", "promettre", Word.Kind.ADJECTIVE)
                : Word.of("promised", "promise", Word.Kind.ADJECTIVE);
        List<Complement> complements = new ArrayList<>(thing.complements());
        complements.add(new Complement("by", giver));
        return thing.withModifiers(Stream.concat(thing.modifiers().stream(), Stream.of(word))
                        .toList())
                .withComplements(complements);
    }

    private static Phrase relation(Fact dissent, String verb) {
        Word head = dissent.relation().head();
        String text = head == null ? verb : head.text();
        return Phrase.of(dissent.relation().text(), Word.of(text, verb, Word.Kind.VERB))
                .withSpans(dissent.relation().spans());
    }
}
