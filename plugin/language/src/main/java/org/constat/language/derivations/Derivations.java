package org.constat.language.derivations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.language.derivations.deeds.DeedDerivations;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.events.Participants;
import org.constat.language.derivations.kinds.KindDerivations;
import org.constat.language.derivations.mentions.MentionDerivations;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.numbers.NumberDerivations;
import org.constat.language.derivations.opinions.OpinionDerivations;
import org.constat.language.phrases.Vocabulary;
import org.constat.lexicon.Lexicon;

/**
 * All derivations of a language. Each has a name, which is the rule of the facts that it makes. Used by one thread at a time.
 *
 * @since 0.1
 */
public final class Derivations {
    private static final int MOST = 300;
    private static final int ROUNDS = 2;
    private static final int MOST_REMEMBERED = 5_000;

    private final List<Derivation> all;
    private final Map<String, Derivation[]> byRelation = new HashMap<>();

    /**
     * @param language {@code fr} or {@code en}
     * @param lexicon both layers
     * @param vocabulary of the same language
     */
    public Derivations(String language, Lexicon lexicon, Vocabulary vocabulary) {
        NounTables tables = NounTables.of(language);
        Nouns nouns = new Nouns(language, lexicon, vocabulary, tables);
        EventNouns events = new EventNouns(nouns, new Participants(nouns));
        // Of two that make the same fact the first gives it its rule.
        List<Derivation> all = new ArrayList<>();
        all.addAll(DeedDerivations.of(language, vocabulary, tables, nouns, events));
        all.addAll(MentionDerivations.of(language, vocabulary, tables, nouns, events));
        all.addAll(KindDerivations.of(language, tables, nouns));
        all.addAll(NumberDerivations.of(language, tables, nouns, events));
        all.addAll(OpinionDerivations.of(language, vocabulary, tables, nouns, events));
        this.all = List.copyOf(all);
    }

    /** Returns the facts of a sentence with all that follows from them, the given ones first. */
    public List<Fact> withDerived(List<Fact> facts) {
        List<Fact> all = new ArrayList<>(facts);
        Set<String> known = new HashSet<>();
        facts.forEach(fact -> known.add(key(fact)));
        List<Fact> latest = facts;
        for (int round = 0; round < ROUNDS && all.size() < facts.size() + MOST; round++) {
            latest = derived(latest, known);
            all.addAll(latest);
        }
        return all.subList(0, Math.min(all.size(), facts.size() + MOST));
    }

    private List<Fact> derived(List<Fact> from, Set<String> known) {
        List<Fact> found = new ArrayList<>();
        Consumer<Fact> further = fact -> {
            if (known.add(key(fact))) {
                found.add(fact);
            }
        };
        for (Fact fact : from) {
            for (Derivation derivation : meeting(Nouns.head(fact.relation()))) {
                derivation.derive(fact, further);
            }
        }
        return found;
    }

    /** Most derivations are about few verbs. */
    private Derivation[] meeting(String relation) {
        Derivation[] known = byRelation.get(relation);
        if (known == null) {
            known = all.stream()
                    .filter(derivation -> derivation.meets(relation))
                    .toArray(Derivation[]::new);
            if (byRelation.size() < MOST_REMEMBERED) {
                byRelation.put(relation, known);
            }
        }
        return known;
    }

    private static String key(Fact fact) {
        return fact.text()
                + Nouns.head(fact.relation())
                + fact.modality()
                + fact.tense()
                + (fact.object() instanceof Fact content ? content.tense() : "")
                + fact.source().size();
    }
}
