package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.jspecify.annotations.Nullable;

/**
 * "Le corps du skieur a été retrouvé", "divers found the sailor's body": he was found dead.
 */
final class FoundBody implements Derivation {
    private static final String RULE = "found dead";

    private final Phrase dead;
    private final String die;

    FoundBody(Nouns nouns) {
        boolean french = nouns.language().equals("fr");
        this.die = french ? "mourir" : "die";
        String word = french ? "mort" : "dead";
        this.dead = Phrase.of(word, Word.of(word, french ? "mourir" : word, Word.Kind.ADJECTIVE));
    }

    @Override
    public boolean meets(String relation) {
        return switch (relation) {
            case "retrouver", "découvrir", "find", "discover" -> true;
            default -> false;
        };
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.object() instanceof Phrase body && isBody(Nouns.head(body))) {
            Phrase whose = owner(body);
            if (whose != null) {
                tell(fact, whose, found);
            }
        }
    }

    private void tell(Fact fact, Phrase whose, Consumer<Fact> found) {
        List<Argument> arguments = new ArrayList<>(fact.arguments());
        arguments.add(new Argument("as", dead));
        found.accept(
                fact.toBuilder().object(whose).arguments(arguments).rule(RULE).build());
        found.accept(Told.by(fact, Nouns.verb(die))
                .subject(whose)
                .tense(Tense.PAST)
                .rule(RULE)
                .build());
    }

    /** "le corps du pêcheur", "le corps sans vie du pêcheur". */
    private static @Nullable Phrase owner(Phrase body) {
        for (Complement complement : body.complements()) {
            if (complement.role().equals("of")) {
                return complement.phrase();
            }
            Phrase inside = owner(complement.phrase());
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    private static boolean isBody(String noun) {
        return switch (noun) {
            case "corps", "cadavre", "dépouille", "body", "corpse" -> true;
            default -> false;
        };
    }
}
