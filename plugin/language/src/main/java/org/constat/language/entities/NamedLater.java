package org.constat.language.entities;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.constat.language.phrases.EnglishGenders;
import org.constat.language.phrases.NounChunk;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who bears a name that a text gives one sentence late: "A 41-year-old plumber has been charged with theft. Paul Lund took …".
 * Only where nothing but an age is said of the name, and of one person alone that the sentence before speaks of.
 */
final class NamedLater {
    private static final String YEARS_OLD = "-year-old";
    private static final Set<String> YEARS = Set.of("an", "year");

    /** Stand for somebody else than the one who is named beside them. */
    private static final Set<String> OTHER = Set.of("him", "her", "lui", "victim", "victime");

    private final Memory memory;
    private final List<Token> tokens;

    /**
     * @param tokens of the sentence
     */
    NamedLater(Memory memory, List<Token> tokens) {
        this.memory = memory;
        this.tokens = tokens;
    }

    /** Returns whoever bears a new name; nobody where it says of itself who that is. */
    Collection<Entity> meant(Mention mention, NounWalk.Place place) {
        if (place != NounWalk.Place.SUBJECT || !isPlainName(mention)) {
            return List.of();
        }
        BigDecimal age = mention.nominal().complements().isEmpty()
                ? null
                : age(mention.nominal().complements().get(0).nominal().chunk());
        List<Entity> told = memory.recent().stream()
                .filter(entity -> entity.last() == memory.sentence() - 1 && entity.isPerson() && entity.hasActed())
                .toList();
        return told.size() == 1 && !isBesideName(told.get(0)) && isIntroduced(told.get(0), mention, age)
                ? told
                : List.of();
    }

    /** "Paul Lund found him", "called the plumber": somebody else. */
    private boolean isBesideName(Entity entity) {
        return tokens.stream().anyMatch(token -> isOther(token) || entity.isOfKind(token.lemma()::equals));
    }

    private static boolean isOther(Token token) {
        return !token.is(Pos.DET) && (OTHER.contains(token.lemma()) || OTHER.contains(token.text()));
    }

    private static boolean isPlainName(Mention mention) {
        NounChunk chunk = mention.nominal().chunk();
        return mention.isName()
                && chunk.begin() == 0
                && chunk.title() == null
                && chunk.possessor() == null
                && chunk.modifiers().isEmpty()
                && mention.head().contains(" ")
                && mention.isOfPerson()
                && mention.nominal().conjuncts().isEmpty()
                && mention.nominal().clauses().isEmpty()
                && mention.nominal().appositions().isEmpty()
                && mention.isWithoutComplements();
    }

    private static @Nullable BigDecimal age(NounChunk chunk) {
        return chunk.quantity() == null ? null : chunk.quantity().value();
    }

    /** "A nurse", of an age that is told here or there, and of no other. */
    private boolean isIntroduced(Entity entity, Mention mention, @Nullable BigDecimal age) {
        Gender told = entity.gender() == Gender.NONE ? EnglishGenders.of(entity.name()) : entity.gender();
        boolean gender = told == Gender.NONE || mention.gender() == Gender.NONE || told == mention.gender();
        boolean aged = entity.isOfWord(word -> word.endsWith(YEARS_OLD) || YEARS.contains(word));
        boolean same = age == null || !aged || entity.isOfWord(word -> word.equals(age.toPlainString() + YEARS_OLD));
        return entity.isIndefinite()
                && !entity.isNamed()
                && !entity.isPlural()
                && !entity.isFromHeadline()
                && entity.first() == memory.sentence() - 1
                && gender
                && (aged || age != null)
                && same;
    }
}
