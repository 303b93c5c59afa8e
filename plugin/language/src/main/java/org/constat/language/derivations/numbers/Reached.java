package org.constat.language.derivations.numbers;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.constat.language.derivations.nouns.Years;
import org.jspecify.annotations.Nullable;

/**
 * "Unemployment rose to 9%", "Le loyer est porté à 600 euros": it goes to, reaches, and then amounts to as much.
 */
final class Reached implements Derivation {
    private static final String RULE = "reached";
    private final Levels levels;
    private final String to;
    private final String reach;
    private final String amount;
    private final String go;

    Reached(Nouns nouns) {
        this.levels = new Levels(nouns);
        boolean french = nouns.language().equals("fr");
        this.to = french ? " à" : " to";
        this.reach = french ? "atteindre" : "reach";
        this.amount = french ? "s'élever à" : "amount to";
        this.go = french ? "passer à" : "go to";
    }

    @Override
    public boolean meets(String relation) {
        return levels.isChange(withoutPreposition(relation));
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean then = "compared".equals(fact.rule());
        boolean year = fact.object() instanceof Phrase object && Years.is(object.text());
        if (then || year || fact.polarity() != Polarity.AFFIRMATIVE || fact.modality() != Modality.ASSERTED) {
            return;
        }
        String verb = Nouns.head(fact.relation());
        if (verb.endsWith(to)) {
            tell(fact, fact.subject(), fact.object(), found);
        } else {
            Filler changed = fact.object() == null || levels.isLevel(fact.object()) ? fact.subject() : fact.object();
            fact.arguments().stream()
                    .filter(argument -> argument.role().equals("to"))
                    .map(Argument::filler)
                    .forEach(level -> tell(fact, changed, level, found));
        }
    }

    private String withoutPreposition(String verb) {
        return verb.endsWith(to) ? verb.substring(0, verb.length() - to.length()) : verb;
    }

    private void tell(Fact fact, @Nullable Filler changed, @Nullable Filler level, Consumer<Fact> found) {
        if (changed instanceof Phrase && level != null && levels.isLevel(level)) {
            Fact.Builder told = Told.by(fact, Nouns.verb(reach))
                    .subject(changed)
                    .object(level)
                    .arguments(fact.arguments().stream()
                            .filter(argument -> argument.role().equals("time"))
                            .toList())
                    .rule(RULE);
            found.accept(told.build());
            if (!Nouns.head(fact.relation()).equals(go)) {
                found.accept(told.relation(Nouns.verb(go)).build());
            }
            found.accept(told.relation(Nouns.verb(amount))
                    .arguments(List.of())
                    .tense(fact.tense() == Tense.FUTURE ? Tense.FUTURE : Tense.PRESENT)
                    .build());
        }
    }
}
