package org.constat.language.extractor.facts;

import java.util.List;
import org.constat.Attribution;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.phrase.Roles;
import org.constat.language.extractor.status.Context;
import org.constat.language.extractor.status.Nested;
import org.constat.language.extractor.status.Stances;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** Says whose claim or promise the content of a noun is: "l'affirmation du maire que le pont tient". */
final class NounContents {
    private static final String RULE = "content of noun";

    private final Vocabulary vocabulary;
    private final Stances stances;
    private final Roles roles;
    private final PhraseBuilder phrases;

    NounContents(Vocabulary vocabulary, Stances stances, Roles roles, PhraseBuilder phrases) {
        this.vocabulary = vocabulary;
        this.stances = stances;
        this.roles = roles;
        this.phrases = phrases;
    }

    /** Returns who says the content of a noun, or null where nobody does. */
    @Nullable
    Phrase speaker(Clause content) {
        Nominal host = content.host();
        if (host == null || content.kind() != Clause.Kind.CONTENT || verb(host) == null) {
            return null;
        }
        for (Prepositional complement : host.complements()) {
            if (roles.ofComplement(complement).equals("of")
                    && roles.actors().isActor(complement.nominal().chunk())) {
                return phrases.phrase(complement.nominal());
            }
        }
        return host.chunk().possessor() == null ? null : owner(phrases.phrase(host));
    }

    private static @Nullable Phrase owner(Phrase noun) {
        return noun.complements().stream()
                .filter(complement -> complement.role().equals("of"))
                .map(Complement::phrase)
                .filter(phrase -> phrase.head() != null && phrase.head().kind() != Word.Kind.VERB)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String verb(Nominal host) {
        return vocabulary.verbOf(host.chunk().head().lemma());
    }

    /** Returns who says the content of a noun; a claim is a report, and of anything else the noun tells what it is. */
    Context around(Clause content, Phrase speaker, Context context, @Nullable Modality ofNoun) {
        Nominal host = content.host();
        String verb = host == null ? null : verb(host);
        boolean report = verb != null && stances.reports(verb);
        Word force = report && host != null && verb != null
                ? Word.of(host.chunk().head().text(), verb, Word.Kind.VERB)
                : null;
        return context.saidBy(List.of(new Attribution(speaker, force)), false).with(report ? null : ofNoun, RULE);
    }

    /** "l'engagement du maire que la route rouvrira": he commits himself to it. */
    List<Fact> said(Clause content, Phrase speaker, List<Fact> inner, Context context) {
        Nominal host = content.host();
        String verb = host == null ? null : verb(host);
        return verb == null || inner.isEmpty() || stances.reports(verb)
                ? List.of()
                : told(content, speaker, Nested.bare(inner.get(0)), context);
    }

    /** "la demande du club, une rampe": that somebody does what the noun says. */
    List<Fact> told(Clause content, Phrase speaker, Filler what, Context context) {
        Nominal host = content.host();
        String verb = host == null ? null : verb(host);
        if (host == null || verb == null || context.status() != null) {
            return List.of();
        }
        Word head = Word.of(host.chunk().head().text(), verb, Word.Kind.VERB);
        return List.of(Fact.builder(Phrase.of(head.text(), head))
                .subject(speaker)
                .object(what)
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(Tense.PRESENT)
                .source(context.source())
                .rule(RULE)
                .build());
    }
}
