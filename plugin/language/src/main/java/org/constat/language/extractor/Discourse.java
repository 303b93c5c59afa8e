package org.constat.language.extractor;

import java.util.ArrayList;
import java.util.List;
import org.constat.Block;
import org.constat.Phrase;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Sentence;
import org.constat.lexicon.Lexicon;
import org.constat.lexicon.NameEntry;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences of an article have named so far, for the pronouns of the next. One an article, one thread.
 *
 * @since 0.1
 */
public final class Discourse {
    private final List<NameEntry> names;
    private List<Mention> before = new ArrayList<>();
    private List<Mention> now = new ArrayList<>();
    private @Nullable Block block;

    /** @param lexicon whose names count as persons */
    public Discourse(Lexicon lexicon) {
        this.names = lexicon.names();
    }

    /** Something that was the subject of a clause. */
    record Mention(Phrase phrase, Morphology morphology, boolean person) {}

    /** Starts a sentence: what the last one named can be referred to, unless a leftover or headline stood there. */
    public void enter(Sentence sentence) {
        boolean broken = block != null
                && !block.equals(sentence.block())
                && sentence.block().type() != Block.Type.PARAGRAPH;
        block = sentence.block();
        if (broken) {
            before = new ArrayList<>();
        } else if (!now.isEmpty()) {
            before = now;
        }
        now = new ArrayList<>();
    }

    /** Remembers a subject. */
    void mention(Phrase phrase, Morphology morphology, boolean person) {
        now.add(new Mention(phrase, morphology, person || isKnownName(phrase)));
    }

    private boolean isKnownName(Phrase phrase) {
        String text = phrase.head() == null ? phrase.text() : phrase.head().lemma();
        return names.stream()
                .anyMatch(name -> name.name().equals(text) || name.also().contains(text));
    }

    /**
     * Returns what a pronoun of this form stands for: the first subject of this sentence that agrees, else of the one
     * before; null where there is none.
     */
    @Nullable
    Phrase resolve(Morphology pronoun, boolean onlyPersons) {
        Phrase here = find(now, pronoun, onlyPersons);
        return here != null ? here : find(before, pronoun, onlyPersons);
    }

    private static @Nullable Phrase find(List<Mention> mentions, Morphology pronoun, boolean onlyPersons) {
        for (Mention mention : mentions) {
            if (agrees(mention.morphology(), pronoun) && (!onlyPersons || mention.person())) {
                return mention.phrase();
            }
        }
        return null;
    }

    private static boolean agrees(Morphology noun, Morphology pronoun) {
        boolean gender =
                noun.gender() == Gender.NONE || pronoun.gender() == Gender.NONE || noun.gender() == pronoun.gender();
        boolean unknown = noun.number() == GrammaticalNumber.NONE && pronoun.number() != GrammaticalNumber.PLURAL;
        boolean number = unknown || noun.number() == pronoun.number();
        return gender && number;
    }
}
