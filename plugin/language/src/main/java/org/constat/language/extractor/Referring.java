package org.constat.language.extractor;

/** Finds and remembers what the words of one sentence refer to. */
record Referring(Resolver resolver, ObjectPronouns pronouns, Remembering remembering, NamedPlaces places) {

    static Referring to(Discourse discourse, PhraseBuilder phrases, NounKinds kinds) {
        Resolver resolver = new Resolver(discourse, phrases, kinds);
        return new Referring(
                resolver,
                new ObjectPronouns(discourse, resolver, phrases, kinds),
                new Remembering(discourse, resolver, phrases, kinds),
                discourse.places());
    }
}
