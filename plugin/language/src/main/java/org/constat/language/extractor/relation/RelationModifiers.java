package org.constat.language.extractor.relation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.jspecify.annotations.Nullable;

/** Knows what narrows a relation: its adverbs, and what an expression leaves over of its nouns and adjectives. */
final class RelationModifiers {
    private final Grammar grammar;

    RelationModifiers(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Returns the phrase of a relation whose words stand at these places, with what narrows it. */
    Phrase add(Phrase phrase, Clause clause, VerbChunk verb, List<Integer> places) {
        List<Word> modifiers = new ArrayList<>();
        boolean negative = verb.negative()
                || clause.subjects().stream()
                        .anyMatch(subject -> subject.chunk().isNegative());
        verb.adverbs().stream()
                .filter(word -> !isMereTime(word, negative) && !grammar.isDoubt(word.lemma()))
                .forEach(modifiers::add);
        clause.adverbs().stream()
                .filter(adverb -> isManner(adverb, phrase.head(), verb, places) && !isMereTime(adverb.word(), negative))
                .forEach(adverb -> modifiers.add(adverb.word()));
        addOfPredicates(clause, places, phrase.head(), modifiers, negative);
        addOfNouns(clause, places, phrase.head(), modifiers);
        return new Phrase(phrase.text(), null, phrase.head(), modifiers, null, List.of(), phrase.spans(), null);
    }

    private static boolean isManner(AdverbChunk adverb, @Nullable Word head, VerbChunk verb, List<Integer> places) {
        String lemma = adverb.word().lemma();
        boolean before = adverb.begin() < verb.begin() && verb.negative();
        boolean said = lemma.equals("toujours") && head != null && head.lemma().startsWith("rester ");
        return adverb.kind() == AdverbChunk.Kind.MANNER
                && !Character.isUpperCase(lemma.charAt(0))
                && !said
                && !places.contains(adverb.begin())
                && !(head != null && head.lemma().endsWith(" " + lemma))
                && !before;
    }

    private static void addOfPredicates(
            Clause clause, List<Integer> places, @Nullable Word head, List<Word> modifiers, boolean negative) {
        for (AdjectiveChunk swallowed : clause.predicates()) {
            if (places.contains(swallowed.end() - 1) && places.size() > 1) {
                swallowed.modifiers().stream()
                        .filter(word -> !isMereTime(word, negative))
                        .filter(word -> head == null || !isPartOf(head, word))
                        .forEach(modifiers::add);
            }
        }
    }

    private static void addOfNouns(Clause clause, List<Integer> places, @Nullable Word head, List<Word> modifiers) {
        for (Nominal swallowed : Swallowed.in(clause, places.get(places.size() - 1) + 1)) {
            swallowed.chunk().modifiers().stream()
                    .filter(word -> head == null || !isPartOf(head, word))
                    .forEach(modifiers::add);
            swallowed.chunk().head().parts().stream()
                    .filter(part -> head != null && !isPartOf(head, part))
                    .forEach(modifiers::add);
        }
    }

    private static boolean isPartOf(Word head, Word part) {
        return head.parts().stream().anyMatch(own -> own.lemma().equals(part.lemma()));
    }

    /** "has not yet signed", "n'a toujours pas signé": that nobody has signed, no less. */
    private static boolean isMereTime(Word adverb, boolean negative) {
        return negative
                && switch (adverb.lemma()) {
                    case "yet", "still", "so far", "encore", "toujours" -> true;
                    default -> false;
                };
    }
}
