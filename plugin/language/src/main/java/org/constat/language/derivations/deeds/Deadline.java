package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le préfet menace de fermer le port si la digue n'est pas réparée dans les dix jours": he gives ten days to repair it.
 */
final class Deadline implements Derivation {
    private static final String RULE = "deadline";
    private static final Set<String> THREATENING = Set.of("threaten");

    private final Nouns nouns;
    private final List<String> giving;
    private final String limit;
    private final String of;

    Deadline(Nouns nouns) {
        this.nouns = nouns;
        this.giving = nouns.language().equals("fr") ? List.of("donner", "laisser", "fixer") : List.of("give", "set");
        boolean french = nouns.language().equals("fr");
        this.limit = french ? "délai" : "deadline";
        this.of = french ? " de " : " of ";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isOfFamily(relation, THREATENING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.object() instanceof Fact threat
                && fact.subject() instanceof Phrase
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED) {
            failure(threat).ifPresent(failure -> tell(failure, fact, found));
        }
    }

    /** "if the fee is not paid". */
    private static Optional<Fact> failure(Fact threat) {
        return threat.arguments().stream()
                .filter(argument -> argument.role().equals("if"))
                .map(Argument::filler)
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .filter(condition -> condition.polarity() == Polarity.NEGATIVE && !isOwn(condition, threat))
                .findFirst();
    }

    /** "threatens to leave if he is not paid": what one does not get to do oneself is no deadline for others. */
    private static boolean isOwn(Fact condition, Fact threat) {
        return condition.subject() != null
                && threat.subject() != null
                && condition.subject().text().equals(threat.subject().text());
    }

    private void tell(Fact failure, Fact fact, Consumer<Fact> found) {
        failure.arguments().stream()
                .filter(Deadline::isSpan)
                .findFirst()
                .ifPresent(time -> giving.forEach(verb -> Stream.of(time.filler(), limit((Phrase) time.filler()))
                        .forEach(span -> found.accept(fact.toBuilder()
                                .relation(Nouns.verb(fact.relation(), verb))
                                .object(span)
                                .arguments(around(failure, time))
                                .rule(RULE)
                                .build()))));
    }

    /** "a deadline of ten days". */
    private Phrase limit(Phrase time) {
        return Phrase.of(limit + of + time.text(), Word.of(limit, limit, Word.Kind.NOUN))
                .withComplements(List.of(new Complement("of", time)))
                .withSpans(time.spans());
    }

    /** "within ten days", but not "on the tenth day". */
    private static boolean isSpan(Argument argument) {
        return argument.role().equals("time")
                && argument.filler() instanceof Phrase time
                && time.quantity() != null
                && !time.quantity().ordinal();
    }

    /** Whoever fails if nothing is done is given the time, and is to do it. */
    private static List<Argument> around(Fact failure, Argument time) {
        List<Argument> rest = new ArrayList<>(failure.arguments());
        rest.remove(time);
        Fact deed = failure.toBuilder()
                .polarity(Polarity.AFFIRMATIVE)
                .arguments(rest)
                .build();
        List<Argument> around = new ArrayList<>();
        if (deed.subject() != null) {
            around.add(new Argument("to", deed.subject()));
        }
        around.add(new Argument("for", deed));
        return around;
    }
}
