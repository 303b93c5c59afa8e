package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/**
 * "Otto Kranz a été élu président de la Norvège", "Norway's president-elect": he has won the presidential election there.
 */
final class ElectionWon implements Derivation {
    private static final String RULE = "election won";

    private final Nouns nouns;
    private final boolean french;

    ElectionWon(Nouns nouns) {
        this.nouns = nouns;
        this.french = nouns.language().equals("fr");
    }

    @Override
    public boolean meets(String relation) {
        return relation.equals(french ? "élire" : "elect");
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() != Polarity.AFFIRMATIVE
                || fact.modality() != Modality.ASSERTED
                || fact.subject() != null
                || !(fact.object() instanceof Phrase winner)
                || !Nouns.isName(winner)) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals("as") && argument.filler() instanceof Phrase office && isPresident(office)) {
                office.complements().stream()
                        .filter(this::isOfLand)
                        .forEach(complement -> found.accept(won(fact, winner, complement.phrase())));
            }
        }
    }

    private Fact won(Fact fact, Phrase winner, Phrase land) {
        String text = french ? "remporter élection" : "win election";
        Word presidential = french
                ? Word.of("présidentielle", "présidentiel", Word.Kind.ADJECTIVE)
                : Word.of("presidential", "presidential", Word.Kind.ADJECTIVE);
        Phrase relation = Nouns.verb(text).withModifiers(List.of(presidential));
        return Told.by(fact, relation)
                .subject(winner)
                .arguments(List.of(new Argument(french ? "of" : "place", land)))
                .rule(RULE)
                .build();
    }

    /** Parliaments elect presidents of their own, but no land calls its speaker so. */
    private static boolean isPresident(Phrase office) {
        return switch (Nouns.head(office)) {
            case "président", "présidente", "president" -> true;
            default -> false;
        };
    }

    private boolean isOfLand(Complement complement) {
        return complement.role().equals("of") && nouns.origins().adjectiveOf(Nouns.head(complement.phrase())) != null;
    }
}
