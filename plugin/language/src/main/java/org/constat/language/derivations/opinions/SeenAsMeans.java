package org.constat.language.derivations.opinions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Infinitives;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Les élus considèrent le port comme un moyen de créer des emplois": they hope to create jobs by it.
 */
final class SeenAsMeans implements Derivation {
    private static final String RULE = "seen as means";

    private final Nouns nouns;
    private final String hope;

    SeenAsMeans(Nouns nouns) {
        this.nouns = nouns;
        this.hope = nouns.language().equals("fr") ? "espérer" : "hope to";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.REGARDS, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (Opinions.isHeld(fact)
                && fact.subject() instanceof Phrase somebody
                && fact.object() instanceof Phrase thing) {
            for (Argument argument : fact.arguments()) {
                if (argument.role().equals("as")
                        && argument.filler() instanceof Phrase means
                        && nouns.tables().has(Row.MEANS, Nouns.head(means))) {
                    Infinitives.of(means).forEach(action -> tell(somebody, thing, action, fact, found));
                }
            }
        }
    }

    private void tell(Phrase somebody, Phrase thing, Phrase action, Fact fact, Consumer<Fact> found) {
        Fact plain = Infinitives.content(somebody, action);
        List<Argument> arguments = new ArrayList<>(plain.arguments());
        arguments.add(new Argument("by", thing));
        Fact content = plain.toBuilder().arguments(arguments).build();
        found.accept(fact.toBuilder()
                .relation(nouns.relation(fact.relation(), hope))
                .object(content)
                .arguments(List.of(new Argument("by", thing)))
                .rule(RULE)
                .build());
        found.accept(content.toBuilder()
                .modality(Modality.WANTED)
                .tense(Tense.PRESENT)
                .source(fact.source())
                .evidence(fact.evidence())
                .rule(RULE)
                .build());
    }
}
