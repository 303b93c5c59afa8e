package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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
import org.constat.language.derivations.nouns.Rest;

/**
 * "Le tribunal a condamné le banquier à deux ans de prison", "was sentenced to life", "was jailed for two years": the court gives,
 * and the convict gets, as much.
 */
final class Sentenced implements Derivation {
    private static final String RULE = "sentenced";
    private static final String JAIL = "jail";
    private static final String SENTENCE = "sentence";
    private static final Set<String> SENTENCING = Set.of("condamner", SENTENCE, JAIL, "order");
    private static final String ORDER = "order";
    private static final Set<String> COURTS = Set.of("court", "judge", "tribunal", "jury");
    private static final Set<String> PAYING = Set.of("pay", "pay back", "repay", "compensate", "refund", "reimburse");
    private static final Set<String> PENALTIES =
            Set.of("prison", "perpétuité", "réclusion", "amende", "peine", "life", "fine", "sentence", "term");

    private final Nouns nouns;
    private final String get;
    private final String give;

    Sentenced(Nouns nouns) {
        this.nouns = nouns;
        boolean french = nouns.language().equals("fr");
        this.get = french ? "écoper de" : "get";
        this.give = french ? "infliger" : "give";
    }

    @Override
    public boolean meets(String relation) {
        return SENTENCING.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (Nouns.head(fact.relation()).equals(JAIL)) {
            jailed(fact, found);
        } else if (Nouns.head(fact.relation()).equals(ORDER)) {
            ordered(fact, found);
        } else if (fact.object() instanceof Phrase convict && fact.polarity() == Polarity.AFFIRMATIVE) {
            for (Argument penalty : fact.arguments()) {
                if (penalty.role().equals("to") && isPenalty(penalty.filler())) {
                    found.accept(fact.toBuilder()
                            .relation(Nouns.verb(get))
                            .subject(convict)
                            .object(penalty.filler())
                            .arguments(Rest.of(fact, penalty))
                            .rule(RULE)
                            .build());
                    found.accept(fact.toBuilder()
                            .relation(Nouns.verb(give))
                            .object(penalty.filler())
                            .arguments(List.of(new Argument("to", convict)))
                            .rule(RULE)
                            .build());
                }
            }
        }
    }

    /** "A court ordered the bank to pay": sentenced it to do so. */
    private static void ordered(Fact fact, Consumer<Fact> found) {
        boolean court = fact.subject() instanceof Phrase judge && COURTS.contains(Nouns.head(judge));
        boolean paid = fact.arguments().stream()
                .anyMatch(argument -> argument.role().equals("to")
                        && argument.filler() instanceof Fact deed
                        && PAYING.contains(Nouns.head(deed.relation())));
        if (court && paid && fact.polarity() == Polarity.AFFIRMATIVE && fact.object() instanceof Phrase) {
            found.accept(
                    fact.toBuilder().relation(Nouns.verb(SENTENCE)).rule(RULE).build());
        }
    }

    /** "Jailed for two years": sentenced to two years in prison. */
    private void jailed(Fact fact, Consumer<Fact> found) {
        for (Argument term : fact.arguments()) {
            if (term.role().equals("for")
                    && fact.object() instanceof Phrase
                    && fact.polarity() == Polarity.AFFIRMATIVE
                    && term.filler() instanceof Phrase time
                    && isTerm(time)) {
                List<Argument> arguments = new ArrayList<>(Rest.of(fact, term));
                arguments.add(new Argument("to", inPrison(time)));
                found.accept(fact.toBuilder()
                        .relation(Nouns.verb(SENTENCE))
                        .arguments(arguments)
                        .rule(RULE)
                        .build());
            }
        }
    }

    private static Phrase inPrison(Phrase time) {
        Phrase prison = Phrase.of("prison", Word.of("prison", "prison", Word.Kind.NOUN));
        List<Complement> complements = new ArrayList<>(time.complements());
        complements.add(new Complement("of", prison));
        return new Phrase(
                time.text() + " in prison",
                null,
                time.head(),
                time.modifiers(),
                time.quantity(),
                complements,
                time.spans(),
                null);
    }

    private boolean isTerm(Phrase time) {
        return time.quantity() != null && nouns.tables().has(Row.TIME, Nouns.head(time));
    }

    private boolean isPenalty(Filler filler) {
        return filler instanceof Phrase penalty && (PENALTIES.contains(Nouns.head(penalty)) || isTerm(penalty));
    }
}
