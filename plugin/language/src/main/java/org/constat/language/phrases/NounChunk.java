package org.constat.language.phrases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.language.words.Morphology;
import org.jspecify.annotations.Nullable;

/**
 * A noun, name or pronoun with its determiner, number and adjectives, without what hangs on it by a preposition.
 *
 * @param begin its first token
 * @param end behind its last token
 * @param head what it is about
 * @param modifiers the other content words
 * @param quantity how many, or null
 * @param determiner which kind of word introduces it
 * @param possessor whose it is ("Trump's", "son"), or null
 * @param title the role before a name ("le président ukrainien"), or null
 * @param morphology person, number and gender, as far as the words tell
 * @param time whether it names a time ("jeudi", "last week")
 * @since 0.1
 */
public record NounChunk(
        int begin,
        int end,
        Word head,
        List<Word> modifiers,
        @Nullable Quantity quantity,
        Determiner determiner,
        @Nullable NounChunk possessor,
        @Nullable NounChunk title,
        Morphology morphology,
        boolean time)
        implements Chunk {

    private static final BigDecimal HOURS_OF_DAY = BigDecimal.valueOf(24);

    /** Copies the modifiers. */
    public NounChunk {
        modifiers = List.copyOf(modifiers);
    }

    /** Returns a noun, name or pronoun with nothing beside it. */
    public static NounChunk alone(int begin, int end, Word head, Morphology morphology) {
        return new NounChunk(begin, end, head, List.of(), null, Determiner.NONE, null, null, morphology, false);
    }

    /** Returns a verb as the noun that names what happens ("closing the plant"). */
    public static NounChunk gerund(VerbChunk verb) {
        Word head = Word.of(verb.lemma(), verb.lemma(), Word.Kind.VERB);
        return alone(verb.begin(), verb.end(), head, verb.agreement());
    }

    /** Returns the same noun with other words before it. */
    public NounChunk from(int earlier, List<Word> otherModifiers) {
        return new NounChunk(
                earlier, end, head, otherModifiers, quantity, determiner, possessor, title, morphology, time);
    }

    /** Returns a bare number as that of what another noun names ("12 people were killed and 30 injured"). */
    public NounChunk counting(NounChunk counted) {
        return new NounChunk(
                begin,
                end,
                counted.head(),
                List.of(),
                quantity,
                determiner,
                possessor,
                title,
                counted.morphology(),
                false);
    }

    /** Returns a number as how many years old somebody is ("aged 61"), agreeing with who that is ("âgée de 61 ans"). */
    public NounChunk asAge(int earlier, Word year, Morphology agreement) {
        return new NounChunk(earlier, end, year, List.of(), quantity, Determiner.NONE, null, null, agreement, true);
    }

    /** Returns the same with more that is said of it. */
    public NounChunk with(List<Word> more) {
        List<Word> all = new ArrayList<>(modifiers);
        all.addAll(more);
        return new NounChunk(begin, end, head, all, quantity, determiner, possessor, title, morphology, time);
    }

    /** Returns the same, so many of it. */
    public NounChunk with(Quantity other) {
        return new NounChunk(begin, end, head, modifiers, other, determiner, possessor, title, morphology, time);
    }

    /** Returns the same with a word behind it that says more of it. */
    public NounChunk until(int later, Word more) {
        List<Word> all = new ArrayList<>(modifiers);
        all.add(more);
        return new NounChunk(begin, later, head, all, quantity, determiner, possessor, title, morphology, time);
    }

    /** Returns the same with another kind of word before it. */
    public NounChunk with(Determiner other) {
        return new NounChunk(begin, end, head, modifiers, quantity, other, possessor, title, morphology, time);
    }

    /** Returns a pronoun as the noun that it stands for, with what is said of it. */
    public NounChunk standingFor(NounChunk noun, List<Word> said) {
        return new NounChunk(begin, end, noun.head, said, null, Determiner.DEFINITE, null, null, morphology, false);
    }

    /** Returns the same noun once more, unwritten, where another chunk begins. */
    public NounChunk before(Chunk other) {
        return new NounChunk(
                other.begin(),
                other.begin(),
                head,
                modifiers,
                quantity,
                determiner,
                possessor,
                title,
                morphology,
                time);
    }

    /** Returns the same with the number behind it that names it ("la ligne 4"). */
    public NounChunk numbered(NounChunk number) {
        List<Word> all = new ArrayList<>(modifiers);
        all.add(number.head());
        return new NounChunk(begin, number.end, head, all, quantity, determiner, possessor, title, morphology, time);
    }

    /** Returns whether it is a number of what stands elsewhere ("dont cinq"). */
    public boolean isBareNumber() {
        return quantity != null && head.kind() == Word.Kind.OTHER;
    }

    /** Returns whether it counts or measures: neither a time nor a rank. */
    public boolean isFigure() {
        return quantity != null && !quantity.ordinal() && !time && !isName();
    }

    /** Returns whether it is a pronoun, whose meaning stands elsewhere. */
    public boolean isPronoun() {
        return head.kind() == Word.Kind.PRONOUN;
    }

    /** Returns whether it is a name. */
    public boolean isName() {
        return head.kind() == Word.Kind.NAME;
    }

    /** Returns whether it can be a time of day ("20 heures", "20h30"). */
    public boolean isHour() {
        boolean counted = quantity != null
                && !quantity.ordinal()
                && quantity.value().compareTo(HOURS_OF_DAY) <= 0
                && head.lemma().equals("heure");
        return time && (counted || head.text().matches("\\d{1,2} ?h ?\\d{0,2}|midi|minuit"));
    }

    /** Returns whether it negates its clause ("aucun pays", "nobody"). */
    public boolean isNegative() {
        return determiner == Determiner.NEGATIVE;
    }
}
