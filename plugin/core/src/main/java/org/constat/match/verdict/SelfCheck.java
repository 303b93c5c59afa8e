package org.constat.match.verdict;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Slot;
import org.constat.Tense;
import org.constat.Word;
import org.constat.match.article.ArticleContext;
import org.constat.match.fact.FactComparison;
import org.constat.match.form.Form;
import org.constat.match.form.RelationView;
import org.constat.match.parts.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Damages a fact that holds in each slot that is asked: a damage that still holds shows that the assertion cannot fail there.
 *
 * @since 0.1
 */
public final class SelfCheck {
    private static final Word STRANGER = Word.of("Zqxwv", "Zqxwv", Word.Kind.NAME);
    private static final Word OTHER_WORD = Word.of("zqxwv", "zqxwv", Word.Kind.ADJECTIVE);

    private final FactComparison facts;

    public SelfCheck(FactComparison facts) {
        this.facts = facts;
    }

    /** Returns the slots in which damage goes unnoticed. */
    Set<Slot> tolerant(Hit hit, ArticleContext article) {
        Set<Slot> tolerant = EnumSet.noneOf(Slot.class);
        Fact asked = hit.query().fact();
        Fact fact = hit.form().fact();
        check(
                Slot.POLARITY,
                fact.toBuilder().polarity(fact.polarity().negated()).build(),
                hit,
                article,
                tolerant);
        check(Slot.MODALITY, fact.toBuilder().modality(weaker(asked)).build(), hit, article, tolerant);
        check(Slot.TENSE, fact.toBuilder().tense(other(asked)).build(), hit, article, tolerant);
        if (!asked.source().isEmpty() || hit.query().speaker() != null) {
            check(Slot.SOURCE, fact.toBuilder().source(List.of()).build(), hit, article, tolerant);
        }
        if (asked.subject() != null) {
            checkPhrases(Slot.SUBJECT, asked.subject(), fact.subject(), hit, article, tolerant);
        }
        if (asked.object() != null) {
            checkPhrases(Slot.OBJECT, asked.object(), fact.object(), hit, article, tolerant);
        }
        if (asked.subject() != null && asked.object() != null && hasDirection(hit)) {
            Fact swapped = fact.toBuilder()
                    .subject(fact.object())
                    .object(fact.subject())
                    .build();
            check(Slot.RELATION, swapped, hit, article, tolerant);
        }
        return tolerant;
    }

    /** Who is the president is whom the president is. */
    private static boolean hasDirection(Hit hit) {
        return hit.form().view().kind() != RelationView.Kind.SYMMETRIC
                && !hit.query().relation().isBeing();
    }

    private void checkPhrases(
            Slot slot, Filler asked, @Nullable Filler found, Hit hit, ArticleContext article, Set<Slot> tolerant) {
        if (!(asked instanceof Phrase wanted) || !(found instanceof Phrase given)) {
            return;
        }
        check(slot, with(slot, withHead(given, STRANGER), hit), hit, article, tolerant);
        Quantity quantity = wanted.quantity();
        if (quantity != null) {
            check(
                    slot,
                    with(slot, given.withQuantity(outside(quantity)).withEntity(null), hit),
                    hit,
                    article,
                    tolerant);
            Quantity otherUnit = new Quantity(quantity.value(), "zqxwv", quantity.bound(), quantity.ordinal());
            check(slot, with(slot, given.withQuantity(otherUnit).withEntity(null), hit), hit, article, tolerant);
        }
        if (!wanted.modifiers().isEmpty() && !given.modifiers().isEmpty()) {
            check(slot, with(slot, withoutModifiers(given), hit), hit, article, tolerant);
        }
    }

    private void check(Slot slot, Fact damaged, Hit hit, ArticleContext article, Set<Slot> tolerant) {
        Form form = hit.form();
        Form other = new Form(damaged, form.original(), form.language(), form.relation(), form.view(), form.steps());
        if (!damaged.equals(form.fact()) && facts.satisfies(hit.query(), other, article)) {
            tolerant.add(slot);
        }
    }

    private static Fact with(Slot slot, Phrase phrase, Hit hit) {
        Fact.Builder builder = hit.form().fact().toBuilder();
        return slot == Slot.SUBJECT
                ? builder.subject(phrase).build()
                : builder.object(phrase).build();
    }

    private static Modality weaker(Fact asked) {
        return asked.modality() == Modality.SUPPOSED ? Modality.ASKED : Modality.SUPPOSED;
    }

    /** A date may put the present into the future; what is no longer so, no date does. */
    private static Tense other(Fact asked) {
        return Roles.isDated(asked) || asked.tense() == Tense.FUTURE ? Tense.NO_LONGER : Tense.FUTURE;
    }

    private static Phrase withHead(Phrase phrase, Word head) {
        return new Phrase(
                head.text(),
                null,
                head,
                phrase.modifiers(),
                phrase.quantity(),
                phrase.complements(),
                phrase.spans(),
                null);
    }

    private static Phrase withoutModifiers(Phrase phrase) {
        List<Complement> none = List.of();
        return new Phrase(
                phrase.text(), null, phrase.head(), List.of(OTHER_WORD), phrase.quantity(), none, phrase.spans(), null);
    }

    /** Returns a number that no bound lets pass. */
    private static Quantity outside(Quantity asked) {
        BigDecimal less = asked.value().subtract(BigDecimal.ONE);
        BigDecimal more = asked.value().add(BigDecimal.ONE);
        BigDecimal value = switch (asked.bound()) {
            case AT_LEAST, MORE_THAN -> less;
            case EXACT, AT_MOST, LESS_THAN, ABOUT -> more;
        };
        return new Quantity(value, asked.unit(), Quantity.Bound.EXACT, asked.ordinal());
    }
}
