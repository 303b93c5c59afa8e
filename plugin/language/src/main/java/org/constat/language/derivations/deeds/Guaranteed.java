package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Owners;
import org.jspecify.annotations.Nullable;

/**
 * "La banque offre au port des garanties de revenus": it guarantees the port's revenues; "reçoit de la banque": likewise.
 */
final class Guaranteed implements Derivation {
    private static final String RULE = "guaranteed";
    private static final Set<String> GUARANTEE = Set.of("garantie", "guarantee");
    /** Those who give and take, and what is given: neither when nor where. */
    private static final Set<String> PARTS = Set.of("to", "from", "including", "of", "as");

    private static final Set<String> GIVING = Set.of("give", "provide", "grant", "offer");

    private final Nouns nouns;
    private final String guarantee;
    private final boolean french;

    Guaranteed(Nouns nouns) {
        this.nouns = nouns;
        this.french = nouns.language().equals("fr");
        this.guarantee = nouns.language().equals("fr") ? "garantir" : "guarantee";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        guarantee(fact, found);
        if (fact.object() instanceof Fact content) {
            guarantee(
                    content,
                    deed -> found.accept(
                            fact.toBuilder().object(deed).rule(RULE).build()));
        }
    }

    private void guarantee(Fact fact, Consumer<Fact> found) {
        Phrase thing = thing(fact);
        if (thing == null) {
            return;
        }
        String verb = Nouns.head(fact.relation());
        if (fact.subject() instanceof Phrase taker && nouns.tables().has(Row.RECEIVES, verb)) {
            phrases(fact, "from").forEach(giver -> {
                found.accept(deed(fact, giver, taker, thing));
                guarantor(fact, giver, taker, thing, found);
            });
        } else if (fact.subject() != null && nouns.isConcept(verb, GIVING)) {
            Stream.concat(phrases(fact, "to"), phrases(fact, "for"))
                    .findFirst()
                    .ifPresent(taker -> found.accept(deed(fact, fact.subject(), taker, thing)));
        }
    }

    /** From whom a town has guarantees is its guarantor, and that of its revenues. */
    private void guarantor(Fact fact, Phrase giver, Phrase taker, Phrase thing, Consumer<Fact> found) {
        boolean many =
                fact.arguments().stream().anyMatch(argument -> argument.role().equals("including"));
        for (Phrase whose : List.of(taker, Owners.owned(thing, taker))) {
            found.accept(role(fact, giver, whose, french ? "être" : "be"));
            if (many) {
                found.accept(role(fact, giver, whose, french ? "faire partie de" : "be among"));
            }
        }
    }

    private Fact role(Fact fact, Phrase giver, Phrase whose, String verb) {
        Word head = french
                ? Word.of("garants", "garant", Word.Kind.NOUN)
                : Word.of("guarantors", "guarantor", Word.Kind.NOUN);
        Phrase role = Phrase.of(head.text() + (french ? " de " : " of ") + whose.text(), head)
                .withComplements(List.of(new Complement("of", whose)))
                .withSpans(giver.spans());
        return fact.toBuilder()
                .relation(Nouns.verb(verb))
                .subject(giver)
                .object(role)
                .arguments(List.of())
                .rule(RULE)
                .build();
    }

    /** Returns what is guaranteed, or null. */
    private @Nullable Phrase thing(Fact fact) {
        if (fact.polarity() != Polarity.AFFIRMATIVE || !(fact.object() instanceof Phrase object)) {
            return null;
        }
        return inExpression(object)
                .or(() -> GUARANTEE.contains(Nouns.head(object)) ? complement(object) : Optional.empty())
                .orElse(null);
    }

    /** "garantie de revenus", "income guarantee", which the lexicon has in one. */
    private Optional<Phrase> inExpression(Phrase object) {
        List<Word> parts = object.head() == null ? List.of() : object.head().parts();
        int last = parts.size() - 1;
        boolean guarantee =
                last > 0 && GUARANTEE.contains(parts.get(french ? 0 : last).lemma());
        return guarantee ? Optional.of(bare(parts.get(french ? last : 0), object)) : Optional.empty();
    }

    private static Phrase bare(Word word, Phrase object) {
        return Phrase.of(word.text(), Word.of(word.text(), word.lemma(), Word.Kind.NOUN))
                .withSpans(object.spans());
    }

    private Optional<Phrase> complement(Phrase object) {
        return object.complements().stream()
                .filter(complement -> complement.role().equals("of"))
                .map(Complement::phrase)
                .filter(phrase -> !nouns.isActor(phrase))
                .findFirst();
    }

    private static Stream<Phrase> phrases(Fact fact, String role) {
        return fact.arguments().stream()
                .filter(argument -> argument.role().equals(role))
                .map(Argument::filler)
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast);
    }

    private Fact deed(Fact fact, @Nullable Filler giver, Phrase taker, Phrase thing) {
        Phrase noun = (Phrase) Objects.requireNonNull(fact.object());
        return fact.toBuilder()
                .relation(nouns.relation(noun, guarantee))
                .subject(giver)
                .object(Owners.owned(thing, taker))
                .arguments(fact.arguments().stream()
                        .filter(argument -> !PARTS.contains(argument.role()) && !taker.equals(argument.filler()))
                        .toList())
                .rule(RULE)
                .build();
    }
}
