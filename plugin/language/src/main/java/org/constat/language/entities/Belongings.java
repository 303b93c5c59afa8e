package org.constat.language.entities;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.constat.Word;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.lexicon.Sense;

/** Knows to which state or body a text says that somebody belongs: "le président russe", "Norway's minister", "the head of Unesco". */
final class Belongings {
    private final Vocabulary vocabulary;

    Belongings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the concepts of the states, and the names of anything else, that a noun, its title and what is apposed to it give. */
    Set<String> of(Nominal nominal) {
        Set<String> owners = new HashSet<>();
        add(nominal, owners);
        nominal.appositions().forEach(apposition -> add(apposition, owners));
        return owners;
    }

    private void add(Nominal nominal, Set<String> owners) {
        NounChunk chunk = nominal.chunk();
        add(chunk, owners);
        if (chunk.title() != null) {
            add(chunk.title(), owners);
        }
        for (Prepositional complement : nominal.complements()) {
            if (belongs(complement)) {
                complement.nominal().members().forEach(owner -> addOwner(owner.chunk(), owners));
            }
        }
    }

    private void add(NounChunk chunk, Set<String> owners) {
        for (Word word : chunk.modifiers()) {
            owners.addAll(states(word.lemma()));
        }
        if (chunk.morphology().number() != GrammaticalNumber.PLURAL) {
            owners.addAll(ofPeople(chunk.head().text()));
        }
        if (chunk.possessor() != null) {
            addOwner(chunk.possessor(), owners);
        }
    }

    private void addOwner(NounChunk owner, Set<String> owners) {
        String name = owner.head().lemma();
        Set<String> states = states(name);
        owners.addAll(states);
        if (states.isEmpty() && owner.isName()) {
            owners.add(name.toLowerCase(Locale.ROOT));
        }
    }

    /** Returns the state that a word names, or whose adjective it is. */
    Set<String> states(String lemma) {
        return states(lemma, sense -> true);
    }

    /** Returns whether the text has said that somebody is of another state than these. */
    boolean isOfOtherState(Entity entity, Set<String> states) {
        return !states.isEmpty()
                && states.stream().noneMatch(entity::belongs)
                && entity.belongsToAny(vocabulary::isState);
    }

    /** Returns the state whose people a word names. */
    Set<String> ofPeople(String word) {
        return states(word, sense -> sense.form() == Sense.Form.PEOPLE);
    }

    private Set<String> states(String lemma, Predicate<Sense> test) {
        return vocabulary.senses(lemma).stream()
                .filter(sense -> "country".equals(sense.concept().type()) && test.test(sense))
                .map(sense -> sense.concept().id())
                .collect(Collectors.toSet());
    }

    private static boolean belongs(Prepositional complement) {
        return complement.preposition() != null
                && switch (complement.preposition().lemma()) {
                    case "de", "of" -> true;
                    default -> false;
                };
    }
}
