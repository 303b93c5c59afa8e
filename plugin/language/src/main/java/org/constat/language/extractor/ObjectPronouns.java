package org.constat.language.extractor;

import java.util.List;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Finds what the pronouns beside and behind a verb stand for. */
final class ObjectPronouns {
    private final Discourse discourse;
    private final Resolver resolver;
    private final PhraseBuilder phrases;

    ObjectPronouns(Discourse discourse, Resolver resolver, PhraseBuilder phrases) {
        this.discourse = discourse;
        this.resolver = resolver;
        this.phrases = phrases;
    }

    /** Returns what an object pronoun stands for; itself where that is not safe, null for those that stand for nothing. */
    @Nullable
    Phrase object(String clitic, VerbChunk verb, List<Nominal> subjects) {
        Morphology form = Pronouns.ofClitic(clitic, verb);
        if (form == null) {
            return null;
        }
        boolean unsure = clitic.equals("le") || clitic.equals("l'");
        Phrase found = unsure ? null : discourse.last(form, texts(subjects));
        if (clitic.equals("le") && !Neutral.isSaidOfClauses(verb.lemma())) {
            found = discourse.only(form, texts(subjects));
        }
        Word pronoun = Word.of(clitic, clitic, Word.Kind.PRONOUN);
        return found == null ? Phrase.of(clitic, pronoun) : found.withMention(clitic);
    }

    /** Returns what "it" behind a verb stands for, where this sentence names it; any other pronoun as it is. */
    Phrase object(Nominal pronoun, List<Nominal> subjects) {
        Phrase own = phrases.phrase(pronoun);
        boolean thing = pronoun.chunk().head().lemma().equals("it");
        Phrase found = thing ? discourse.thing(texts(subjects), Resolver.begin(own)) : null;
        return found == null ? own : found.withMention(own.text()).withSpans(own.spans());
    }

    /** Returns whom "lui" and "leur" stand for, or null. */
    @Nullable
    Phrase recipient(List<String> clitics, List<Nominal> subjects) {
        boolean many = clitics.contains("leur");
        Morphology form = Pronouns.of(many ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR, Gender.NONE);
        Phrase found = discourse.previousSubject(form, texts(subjects));
        return found == null ? null : found.withMention(many ? "leur" : "lui");
    }

    private List<String> texts(List<Nominal> subjects) {
        return subjects.stream().map(resolver::named).map(Phrase::text).toList();
    }
}
