package org.constat.language.extractor.reference;

import java.util.HashSet;
import java.util.Set;
import org.constat.Phrase;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.phrases.NounChunk;
import org.constat.language.words.Morphology;

/** Knows how the pronouns of a sentence are used: in whose words, and what its speakers cannot mean by "it". */
final class PronounUses {
    private final Discourse discourse;
    private final PhraseBuilder phrases;
    private final Set<String> speakers = new HashSet<>();

    PronounUses(Discourse discourse, PhraseBuilder phrases) {
        this.discourse = discourse;
        this.phrases = phrases;
    }

    /** Remembers somebody who is quoted in this sentence. */
    void speaks(Phrase speaker) {
        speakers.add(speaker.text());
        discourse.noteSpeaker(speaker.text());
    }

    /** Returns how a pronoun of this form is used. */
    PronounUse of(NounChunk chunk, Morphology form) {
        return use(chunk, form, Pronouns.being(chunk));
    }

    /** Returns how a possessive is used. */
    PronounUse ofPossessive(NounChunk possessor, Owner owner) {
        return use(possessor, Pronouns.of(owner), owner);
    }

    private PronounUse use(NounChunk chunk, Morphology form, Owner being) {
        return new PronounUse(form, being, phrases.begin(chunk), isQuoted(chunk), speakers, discourse.host());
    }

    private boolean isQuoted(NounChunk chunk) {
        return phrases.isQuoted(chunk) ^ discourse.isInsideQuotation();
    }

    /** '"It is late", the bank said': "it" is not the bank. */
    boolean isSaidBy(Phrase found, NounChunk pronoun, Phrase own) {
        return pronoun.head().lemma().equals("it")
                && speakers.contains(found.text())
                && (phrases.isQuoted(pronoun) || Resolver.begin(own) < Resolver.begin(found));
    }
}
