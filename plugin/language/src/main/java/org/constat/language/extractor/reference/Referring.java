package org.constat.language.extractor.reference;

import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.words.NounKinds;

/**
 * Finds and remembers what the words of one sentence refer to.
 *
 * @since 0.1
 */
public record Referring(Resolver resolver, ObjectPronouns pronouns, Remembering remembering, NamedPlaces places) {

    public static Referring to(Discourse discourse, PhraseBuilder phrases, NounKinds kinds) {
        Resolver resolver = new Resolver(discourse, phrases, kinds);
        return new Referring(
                resolver,
                new ObjectPronouns(discourse, resolver, phrases, kinds),
                new Remembering(discourse, resolver, phrases, kinds),
                discourse.places());
    }
}
