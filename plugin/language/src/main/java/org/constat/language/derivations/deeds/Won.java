package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.jspecify.annotations.Nullable;

/**
 * "Lens a battu Metz en finale", "Oslo beat Bergen 2-1": one wins it, and the other loses it.
 */
final class Won implements Derivation {
    private static final String RULE = "won";
    private static final Set<String> BEATING = Set.of("beat-opponent", "beat-narrowly");
    private static final Set<String> MATCHES =
            Set.of("finale", "demi-finale", "quart de finale", "final", "semi-final", "semifinal", "quarter-final");

    private static final Set<String> WINNING =
            Set.of("s'imposer", "se imposer", "gagner", "l'emporter", "triompher", "win", "prevail", "triumph");
    private static final Set<String> LOSING = Set.of("perdre", "s'incliner", "se incliner", "chuter", "lose");
    private static final String LOST_TO = "lose to";

    private static final Pattern SCORE = Pattern.compile("\\d{1,3}-\\d{1,3}");

    private final Nouns nouns;
    private final String beat;
    private final String win;
    private final String lose;

    Won(Nouns nouns) {
        this.nouns = nouns;
        boolean french = nouns.language().equals("fr");
        this.beat = french ? "battre" : "beat";
        this.win = french ? "gagner" : "win";
        this.lose = french ? "perdre" : "lose";
    }

    @Override
    public boolean meets(String relation) {
        return WINNING.contains(relation)
                || LOSING.contains(relation)
                || relation.equals(LOST_TO)
                || nouns.isConcept(relation, BEATING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        Argument against = fact.polarity() == Polarity.AFFIRMATIVE ? opponent(fact) : null;
        if (against != null) {
            boolean won = WINNING.contains(Nouns.head(fact.relation()));
            Fact beaten = fact.toBuilder()
                    .relation(Nouns.verb(beat))
                    .subject(won ? fact.subject() : against.filler())
                    .object(won ? against.filler() : fact.subject())
                    .arguments(Rest.of(fact, against))
                    .rule(RULE)
                    .build();
            found.accept(beaten);
            told(beaten, found);
        } else if (isBeaten(fact)) {
            told(fact, found);
        } else if (fact.object() instanceof Phrase winner
                && LOST_TO.equals(Nouns.head(fact.relation()))
                && nouns.isActor(winner)) {
            told(fact.toBuilder().subject(winner).object(fact.subject()).build(), found);
        }
    }

    private boolean isBeaten(Fact fact) {
        return fact.object() instanceof Phrase other
                && !fact.arguments().isEmpty()
                && nouns.isConcept(Nouns.head(fact.relation()), BEATING)
                && nouns.isActor(other);
    }

    /** "s'est imposée en finale face à Lund", "lost 2-0 to Oslo": whom one wins against, where the verb has no object. */
    private @Nullable Argument opponent(Fact fact) {
        String verb = Nouns.head(fact.relation());
        return fact.object() != null || !(WINNING.contains(verb) || LOSING.contains(verb))
                ? null
                : fact.arguments().stream()
                        .filter(argument -> argument.role().equals("against")
                                || (argument.role().equals("to") && LOSING.contains(verb)))
                        .filter(argument -> argument.filler() instanceof Phrase other && nouns.isActor(other))
                        .findFirst()
                        .orElse(null);
    }

    /** Says who wins and loses, and which match, of a fact in which one beats the other. */
    private void told(Fact fact, Consumer<Fact> found) {
        for (Argument match : fact.arguments()) {
            if (isScore(match)) {
                tell(fact, fact.subject(), win, null, fact.arguments(), found);
                tell(fact, fact.object(), lose, null, fact.arguments(), found);
            } else if (match.filler() instanceof Phrase game && MATCHES.contains(Nouns.head(game))) {
                List<Argument> rest = Rest.of(fact, match);
                tell(fact, fact.subject(), win, game, rest, found);
                tell(fact, fact.object(), lose, game, rest, found);
            }
        }
    }

    private static boolean isScore(Argument argument) {
        return argument.role().equals("as")
                && argument.filler() instanceof Phrase score
                && SCORE.matcher(score.text()).matches();
    }

    private static void tell(
            Fact fact,
            @Nullable Filler who,
            String verb,
            @Nullable Phrase game,
            List<Argument> rest,
            Consumer<Fact> found) {
        if (who != null) {
            found.accept(fact.toBuilder()
                    .relation(Nouns.verb(verb))
                    .subject(who)
                    .object(game)
                    .arguments(rest)
                    .rule(RULE)
                    .build());
        }
    }
}
