package org.constat.match.phrase;

import java.math.BigDecimal;
import java.util.Set;
import org.constat.Quantity;
import org.constat.Quantity.Bound;
import org.constat.Word;
import org.constat.match.Step;
import org.constat.match.query.Scope;
import org.constat.match.words.Folding;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/**
 * Says whether one number implies another: the same unit, never converted, and within what is asked.
 *
 * @since 0.1
 */
public final class QuantityComparison {
    private static final Set<String> PERCENT = Set.of("%", "percent", "per cent", "pour cent", "pct");

    private final Lexemes lexemes;
    private final SenseComparison senses;

    public QuantityComparison(Lexemes lexemes, SenseComparison senses) {
        this.lexemes = lexemes;
        this.senses = senses;
    }

    boolean satisfies(@Nullable Quantity asked, @Nullable Quantity found, Scope scope, Setting setting) {
        if (asked == null) {
            return found == null || (scope == Scope.NARROWING && countsSomething(found) && isMore(found, setting));
        }
        if (found == null) {
            return scope == Scope.WIDENING;
        }
        return asked.ordinal() == found.ordinal()
                && haveSameUnit(asked, found, setting)
                && (isEqual(asked, found) || (scope == Scope.NARROWING && isImplied(asked, found, setting)));
    }

    private static boolean isMore(Quantity found, Setting setting) {
        setting.proof().add(Step.Kind.MORE_WORDS, text(found), "", "");
        return true;
    }

    /** "At most three clubs" may be none. */
    private static boolean countsSomething(Quantity quantity) {
        return quantity.value().signum() != 0
                && quantity.bound() != Bound.AT_MOST
                && quantity.bound() != Bound.LESS_THAN;
    }

    private static boolean isEqual(Quantity asked, Quantity found) {
        return asked.bound() == found.bound() && asked.value().compareTo(found.value()) == 0;
    }

    private static boolean isImplied(Quantity asked, Quantity found, Setting setting) {
        boolean implied = !asked.ordinal() && implies(found, asked);
        if (implied) {
            setting.proof().add(Step.Kind.QUANTITY, text(found), text(asked), "");
        }
        return implied;
    }

    private static boolean implies(Quantity found, Quantity asked) {
        BigDecimal value = found.value();
        int order = value.compareTo(asked.value());
        return switch (asked.bound()) {
            case EXACT -> false;
            case ABOUT -> found.bound() == Bound.EXACT && order == 0;
            case AT_LEAST -> isLowerLimit(found.bound()) && order >= 0;
            case MORE_THAN ->
                isLowerLimit(found.bound()) && (order > 0 || (order == 0 && found.bound() == Bound.MORE_THAN));
            case AT_MOST -> isUpperLimit(found.bound()) && order <= 0;
            case LESS_THAN ->
                isUpperLimit(found.bound()) && (order < 0 || (order == 0 && found.bound() == Bound.LESS_THAN));
        };
    }

    private static boolean isLowerLimit(Bound bound) {
        return bound == Bound.EXACT || bound == Bound.AT_LEAST || bound == Bound.MORE_THAN;
    }

    private static boolean isUpperLimit(Bound bound) {
        return bound == Bound.EXACT || bound == Bound.AT_MOST || bound == Bound.LESS_THAN;
    }

    private boolean haveSameUnit(Quantity asked, Quantity found, Setting setting) {
        String wanted = unit(asked);
        String given = unit(found);
        return wanted.equals(given)
                || (!wanted.isEmpty()
                        && !given.isEmpty()
                        && senses.shareConcept(unit(wanted, setting.asked()), unit(given, setting.found())));
    }

    private Lexeme unit(String unit, String language) {
        return lexemes.of(Word.of(unit, unit, Word.Kind.NOUN), language);
    }

    private static String unit(Quantity quantity) {
        String unit = quantity.unit() == null ? "" : Folding.foldCase(quantity.unit());
        return PERCENT.contains(unit) ? "%" : unit;
    }

    static String text(Quantity quantity) {
        String sign = quantity.bound() == Bound.EXACT ? "" : quantity.bound().sign() + " ";
        String unit = quantity.unit() == null ? "" : " " + quantity.unit();
        return sign + quantity.value().toPlainString() + (quantity.ordinal() ? "." : "") + unit;
    }
}
