package org.constat.language.extractor.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.words.NounKinds;
import org.constat.language.extractor.words.Ordinals;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun for which a rank or a demonstrative stands: "The club rejected two offers. The second was higher", "Sales
 * in Norway fell. Those in Denmark rose".
 */
final class StandIns {
    private final Discourse discourse;
    private final PhraseBuilder phrases;
    private final NounKinds kinds;

    StandIns(Discourse discourse, PhraseBuilder phrases, NounKinds kinds) {
        this.discourse = discourse;
        this.phrases = phrases;
        this.kinds = kinds;
    }

    /** Returns the one of so many that were counted; null where a noun is no rank, or that is not safe. */
    @Nullable
    Phrase ranked(Nominal nominal) {
        int rank = nominal.clauses().isEmpty() && nominal.complements().isEmpty() ? Ordinals.of(nominal.chunk()) : 0;
        if (rank == 0) {
            return null;
        }
        Phrase own = phrases.phrase(nominal);
        Phrase group =
                discourse.objects().ranked(rank, nominal.chunk().morphology().gender(), Resolver.begin(own));
        if (group == null) {
            Phrase one = nominal.chunk().determiner() == Determiner.DEFINITE
                    ? discourse.pair().of(rank, nominal.chunk().morphology().gender())
                    : null;
            return one == null ? null : one.withMention(own.text()).withSpans(own.spans());
        }
        return kinds.isUnit(group)
                ? null
                : standing(
                        own,
                        own.text() + " " + head(group).lemma(),
                        group,
                        new Quantity(BigDecimal.valueOf(rank), null, Quantity.Bound.EXACT, true),
                        group.complements());
    }

    /** Returns what "those in Denmark" are if the subject of the sentence before was in Norway; null where that is not safe. */
    @Nullable
    Phrase parallel(Nominal nominal) {
        Morphology form = form(nominal.chunk());
        Phrase own = form == null || nominal.complements().isEmpty() ? null : phrases.phrase(nominal);
        if (form == null || own == null || own.complements().size() != 1) {
            return null;
        }
        Complement told = own.complements().get(0);
        Phrase alike = discourse.objects().alike(form, told.role());
        Phrase group = alike == null
                        && told.role().equals("of")
                        && nominal.chunk().head().lemma().startsWith("c")
                ? discourse.objects().onlyThing(form, Resolver.begin(own), kinds::isSomebody)
                : alike;
        String behind = own.text().substring(nominal.chunk().head().text().length());
        return group == null ? null : standing(own, head(group).text() + behind, group, null, List.of(told));
    }

    private static @Nullable Morphology form(NounChunk pronoun) {
        return switch (pronoun.head().lemma()) {
            case "celui", "celle", "ceux", "celles" -> pronoun.morphology();
            case "those" -> Pronouns.of(GrammaticalNumber.PLURAL, Morphology.Gender.NONE);
            default -> null;
        };
    }

    private static Word head(Phrase group) {
        return Objects.requireNonNull(group.head());
    }

    private static Phrase standing(
            Phrase own, String text, Phrase group, @Nullable Quantity quantity, List<Complement> complements) {
        return new Phrase(text, null, group.head(), group.modifiers(), quantity, complements, own.spans(), own.text());
    }
}
