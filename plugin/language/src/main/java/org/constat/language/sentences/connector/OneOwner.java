package org.constat.language.sentences.connector;

import java.util.Locale;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.FirstNames;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** "Les conseillers de Luc Roy, dont le parti a gagné", "fans of Ida Holm, whose husband": what each has but one of, many do not share. */
final class OneOwner {
    private OneOwner() {}

    /** Returns the person named last, where the noun that would be described is of many; or null. */
    static @Nullable Nominal of(State state, ConnectorChunk connector, Nominal many, Government government) {
        Nominal last = state.innermost();
        boolean owned = connector.lemma().equals("dont") || connector.lemma().equals("whose");
        return owned
                        && last != null
                        && last != many
                        && many.isPlural()
                        && isPerson(last.chunk())
                        && last.conjuncts().isEmpty()
                        && !last.isMember()
                        && state.ahead.at(state.index + 1) instanceof NounChunk one
                        && isOfOne(one, government)
                ? last
                : null;
    }

    private static boolean isPerson(NounChunk noun) {
        return noun.isName()
                && (noun.title() != null || FirstNames.genderOf(noun.head().lemma()) != Gender.NONE);
    }

    private static boolean isOfOne(NounChunk noun, Government government) {
        String[] words = noun.head().lemma().toLowerCase(Locale.ROOT).split(" ", 2);
        return noun.morphology().number() != GrammaticalNumber.PLURAL
                && noun.quantity() == null
                && government.isOneOfEach(words[0]);
    }
}
