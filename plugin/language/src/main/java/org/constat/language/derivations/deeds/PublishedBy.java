package org.constat.language.derivations.deeds;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;

/**
 * "Un rapport de l'agence publié lundi", "the bank's report was published": whose text it is has published it.
 */
final class PublishedBy implements Derivation {
    private static final String RULE = "published by";
    private static final Set<String> PUBLISHING = Set.of("publish", "make-public");

    private final Nouns nouns;

    PublishedBy(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isConcept(relation, PUBLISHING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.subject() != null
                || fact.polarity() == Polarity.NEGATIVE
                || !(fact.object() instanceof Phrase text)
                || !nouns.tables().isKind(Row.DOCUMENT, Nouns.head(text))) {
            return;
        }
        for (Complement owner : text.complements()) {
            if (owner.role().equals("of") && nouns.isActor(owner.phrase())) {
                found.accept(fact.toBuilder()
                        .subject(owner.phrase())
                        .object(Rest.of(text, owner))
                        .rule(RULE)
                        .build());
                return;
            }
        }
    }
}
