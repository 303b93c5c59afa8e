package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le corps du skieur a été retrouvé", "divers found the sailor's body": he was found dead.
 *
 * @since 0.1
 */
public final class FoundBody implements Derivation {
    private static final String RULE = "found dead";

    private final Phrase dead;

    public FoundBody(Nouns nouns) {
        boolean french = nouns.language().equals("fr");
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
            for (Complement whose : body.complements()) {
                if (whose.role().equals("of")) {
                    List<Argument> arguments = new ArrayList<>(fact.arguments());
                    arguments.add(new Argument("as", dead));
                    found.accept(fact.toBuilder()
                            .object(whose.phrase())
                            .arguments(arguments)
                            .rule(RULE)
                            .build());
                    return;
                }
            }
        }
    }

    private static boolean isBody(String noun) {
        return switch (noun) {
            case "corps", "cadavre", "dépouille", "body", "corpse" -> true;
            default -> false;
        };
    }
}
