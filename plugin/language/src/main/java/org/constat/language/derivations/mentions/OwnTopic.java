package org.constat.language.derivations.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;

/**
 * "Le Sénat a adopté l'article principal de la loi sur le sucre": what follows says what the law is about, and not the vote.
 */
final class OwnTopic implements Derivation {
    private static final String RULE = "own topic";
    private static final String ABOUT = "about";

    private final NounTables tables;

    OwnTopic(NounTables tables) {
        this.tables = tables;
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (!fact.arguments().isEmpty() && !RULE.equals(fact.rule()) && fact.object() instanceof Phrase object) {
            Attached.to(object, fact).stream()
                    .limit(1)
                    .filter(argument -> argument.role().equals(ABOUT) && argument.filler() instanceof Phrase)
                    .forEach(topic -> inside(object, topic)
                            .ifPresent(whole -> found.accept(fact.toBuilder()
                                    .object(whole)
                                    .arguments(Rest.of(fact, topic))
                                    .rule(RULE)
                                    .build())));
        }
    }

    /** Returns the phrase with the topic on its last noun that can have one; empty where none can. */
    private Optional<Phrase> inside(Phrase phrase, Argument topic) {
        List<Complement> complements = new ArrayList<>(phrase.complements());
        if (!complements.isEmpty()) {
            Complement last = complements.remove(complements.size() - 1);
            Optional<Phrase> inner = inside(last.phrase(), topic);
            if (inner.isPresent()) {
                complements.add(new Complement(last.role(), inner.get()));
                return Optional.of(phrase.withComplements(complements));
            }
            complements.add(last);
        }
        if (!tables.isKind(Row.TOPICAL, Nouns.head(phrase))) {
            return Optional.empty();
        }
        complements.add(new Complement(ABOUT, (Phrase) topic.filler()));
        return Optional.of(phrase.withComplements(complements));
    }
}
