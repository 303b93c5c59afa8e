package org.constat.language.derivations.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.constat.language.derivations.nouns.Years;
import org.jspecify.annotations.Nullable;

/**
 * "Lors des discussions à Lyon en mai, la ville a cédé": they took place there and then.
 */
final class HeldEvents implements Derivation {
    private static final String RULE = "held";
    private static final String PARTICIPLE = "participle";
    private static final Set<String> GRANTED = Set.of("after", "since", "time", "place", "under", "because", "despite");
    private static final Set<String> BYGONE = Set.of("after", "since");
    private static final Set<String> APART = Set.of("after", "before", "since", "until");
    private static final Set<String> WHERE_OR_WHEN = Set.of("place", "time");

    private final Nouns nouns;
    private final EventNouns events;
    private final boolean french;

    HeldEvents(String language, Nouns nouns, EventNouns events) {
        this.nouns = nouns;
        this.events = events;
        this.french = language.equals("fr");
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.modality() != Modality.ASSERTED || fact.tense() == Tense.FUTURE || RULE.equals(fact.rule())) {
            return;
        }
        boolean over = fact.tense() == Tense.PAST || (PARTICIPLE.equals(fact.rule()) && fact.subject() == null);
        fact.arguments().stream()
                .filter(argument -> (over ? GRANTED : BYGONE).contains(argument.role()))
                .forEach(argument -> {
                    hold(argument.filler(), fact, found);
                    befell(argument, fact, found);
                });
        if (!over) {
            return;
        }
        during(fact, found);
        boolean mereWord = nouns.tables().has(Row.UNREAL, Nouns.head(fact.relation()))
                || nouns.tables().has(Row.HAPPENS, Nouns.head(fact.relation()));
        boolean disaster = nouns.tables().isKind(Row.DISASTER, Nouns.head(fact.subject()));
        if (!mereWord && (disaster || fact.object() == null)) {
            hold(fact.subject(), fact, found);
        }
    }

    /** "blessés mardi dans une explosion à Lyon": it happened then, and there. */
    private void during(Fact fact, Consumer<Fact> found) {
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals("place")
                    && argument.filler() instanceof Phrase event
                    && nouns.tables().isKind(Row.DISASTER, Nouns.head(event))) {
                List<Argument> around = fact.arguments().stream()
                        .filter(other -> WHERE_OR_WHEN.contains(other.role()) && !other.equals(argument))
                        .toList();
                if (fact.polarity() == Polarity.AFFIRMATIVE && !around.isEmpty() && !isLater(fact)) {
                    found.accept(held(event, around, fact));
                }
            }
        }
    }

    /** "En 1970, dix ans après son échec dans la campagne contre la rage": the date is that of something else. */
    private static boolean isLater(Fact fact) {
        return fact.arguments().stream().anyMatch(argument -> APART.contains(argument.role()));
    }

    private void hold(@Nullable Filler filler, Fact fact, Consumer<Fact> found) {
        if (!(filler instanceof Phrase event)
                || Determiners.isIndefinite(event.text())
                || !events.namesHappening(event)) {
            return;
        }
        List<Argument> around = new ArrayList<>(event.complements().stream()
                .filter(HeldEvents::saysWhereOrWhen)
                .map(complement -> new Argument(isYear(complement) ? "time" : complement.role(), complement.phrase()))
                .toList());
        if (nouns.tables().has(Row.GATHERING, Nouns.head(event))) {
            Attached.to(event, fact).stream().filter(HeldEvents::isSomewhere).forEach(around::add);
        }
        if (!around.isEmpty()) {
            found.accept(held(bare(event), around, fact));
        }
    }

    /** "Deux jours après l'éboulement", "à cause d'un incendie": there was one, wherever it was. */
    private void befell(Argument argument, Fact fact, Consumer<Fact> found) {
        if (argument.filler() instanceof Phrase event
                && nouns.tables().isKind(Row.DISASTER, Nouns.head(event))
                && fact.polarity() == Polarity.AFFIRMATIVE
                && (!Determiners.isIndefinite(event.text()) || argument.role().equals("because"))) {
            found.accept(held(event, List.of(), fact));
        }
    }

    private Fact held(Phrase event, List<Argument> around, Fact fact) {
        return Told.by(fact, Nouns.verb(french ? "avoir lieu" : "take place"))
                .subject(event)
                .arguments(around)
                .tense(Tense.PAST)
                .rule(RULE)
                .build();
    }

    /** "la marée noire de 1978". */
    private static boolean isYear(Complement complement) {
        return complement.role().equals("of") && Years.is(Nouns.head(complement.phrase()));
    }

    private static boolean saysWhereOrWhen(Complement complement) {
        Word head = complement.phrase().head();
        boolean told = WHERE_OR_WHEN.contains(complement.role())
                && head != null
                && (complement.role().equals("time") || head.kind() == Word.Kind.NAME);
        return told || isYear(complement);
    }

    private static boolean isSomewhere(Argument argument) {
        return argument.role().equals("place") && Nouns.isName(argument.filler());
    }

    private static Phrase bare(Phrase event) {
        return event.withComplements(event.complements().stream()
                .filter(complement -> !saysWhereOrWhen(complement))
                .toList());
    }
}
