package org.constat.language.extractor.reference;

import java.util.function.Predicate;
import org.constat.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Who says something, and to whom: "The mayor told Lund that he should go".
 *
 * @param speaker who says it; null where nobody is known to
 * @param listener to whom; null where nobody is named
 * @param firm whether who says it calls their own firm "it"
 * @since 0.1
 */
public record Talk(@Nullable Mentioned speaker, @Nullable Mentioned listener, boolean firm) {
    static final Talk NONE = new Talk(null, null);

    Talk(@Nullable Mentioned speaker, @Nullable Mentioned listener) {
        this(speaker, listener, false);
    }

    static Talk ofFirm(Mentioned speaker) {
        return new Talk(speaker, null, true);
    }

    /** Returns who is meant by a pronoun in what is said: who speaks, or else who listens and fits; null where neither does. */
    @Nullable
    Phrase meant(PronounUse pronoun, Predicate<Mentioned> fits) {
        if (firm && speaker != null && pronoun.being() == Owner.IT) {
            return pronoun.mayMean(speaker) ? speaker.phrase() : null;
        }
        Phrase said = Mentions.of(speaker).first(fits);
        return said == null ? Mentions.of(listener).first(fits) : said;
    }

    /** "told residents that they should leave": what somebody is to do is said to whoever is to do it. */
    @Nullable
    Phrase obliged(Predicate<Mentioned> fits) {
        return speaker == null ? null : Mentions.of(listener).first(fits);
    }
}
