package org.constat.language.derivations.opinions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le port dit que le rail est son transport préféré": it prefers rail, as transport.
 */
final class Preferred implements Derivation {
    private static final String RULE = "preferred";
    private static final Set<String> PREFERRED =
            Set.of("préférer", "préféré", "favori", "prefer", "preferred", "favourite");

    private final Nouns nouns;
    private final String prefer;

    Preferred(Nouns nouns) {
        this.nouns = nouns;
        this.prefer = nouns.language().equals("fr") ? "préférer" : "prefer";
    }

    @Override
    public boolean meets(String relation) {
        return relation.equals("être") || relation.equals("be");
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (Opinions.isHeld(fact)
                && !fact.source().isEmpty()
                && fact.subject() instanceof Phrase thing
                && fact.object() instanceof Phrase kind
                && kind.modifiers().stream().anyMatch(Preferred::isPreferred)) {
            Attribution speaker = fact.source().get(fact.source().size() - 1);
            found.accept(fact.toBuilder()
                    .relation(nouns.relation(fact.relation(), prefer))
                    .subject(speaker.speaker())
                    .object(thing)
                    .arguments(arguments(fact, kind))
                    .source(fact.source().subList(0, fact.source().size() - 1))
                    .rule(RULE)
                    .build());
        }
    }

    private static boolean isPreferred(Word word) {
        return PREFERRED.contains(word.lemma());
    }

    private static List<Argument> arguments(Fact fact, Phrase kind) {
        Phrase plain = kind.withModifiers(
                kind.modifiers().stream().filter(word -> !isPreferred(word)).toList());
        List<Argument> all = new ArrayList<>(fact.arguments());
        all.add(new Argument("as", plain));
        return all;
    }
}
