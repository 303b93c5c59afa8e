package org.constat.language.sentences.noun;

import java.util.stream.Stream;
import org.constat.Word;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.FirstNames;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** "was helped by a nurse in Lund, Ann Holm": the name behind a town is that of whoever is there, and of no second town. */
final class NamedThere {
    private NamedThere() {}

    /** Returns who has the name at hand; null where it stands behind no town that one unnamed person is in. */
    static @Nullable Nominal bearer(State state, NounChunk name, Government government) {
        Chunk before = state.ahead.at(state.index - 4);
        boolean there = isPersonsName(name)
                && state.ahead.at(state.index - 2) instanceof NounChunk town
                && isBareName(town)
                && state.ahead.at(state.index - 3) instanceof PrepositionChunk preposition
                && isWhere(preposition);
        return there && before instanceof NounChunk person && isUnnamed(person, government)
                ? nominal(state, person)
                : null;
    }

    private static boolean isPersonsName(NounChunk name) {
        return isBareName(name)
                && name.head().lemma().indexOf(' ') > 0
                && FirstNames.genderOf(name.head().lemma()) != Gender.NONE;
    }

    private static boolean isBareName(NounChunk noun) {
        return noun.head().kind() == Word.Kind.NAME
                && noun.isName()
                && noun.determiner() == Determiner.NONE
                && noun.title() == null
                && !noun.time();
    }

    private static boolean isWhere(PrepositionChunk preposition) {
        return switch (preposition.lemma()) {
            case "in", "at", "near", "from", "à", "de", "près de" -> true;
            default -> false;
        };
    }

    private static boolean isUnnamed(NounChunk person, Government government) {
        return !person.isName()
                && !person.isPronoun()
                && person.title() == null
                && person.morphology().number() != GrammaticalNumber.PLURAL
                && person.quantity() == null
                && government.isSomebody(person);
    }

    private static @Nullable Nominal nominal(State state, NounChunk person) {
        return Stream.of(
                        state.chain.stream(),
                        state.current.objects().stream(),
                        state.current.arguments().stream().map(Prepositional::nominal))
                .flatMap(nominals -> nominals)
                .filter(nominal -> nominal.chunk().equals(person))
                .filter(nominal ->
                        nominal.appositions().isEmpty() && nominal.conjuncts().isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Gives the name to its bearer, of whom a clause behind it then tells. */
    static void take(State state, Nominal bearer, Nominal name) {
        bearer.apposition(name);
        state.chain.clear();
        state.chain.add(bearer);
        state.chain.add(name);
    }
}
