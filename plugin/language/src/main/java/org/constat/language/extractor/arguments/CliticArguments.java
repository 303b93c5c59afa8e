package org.constat.language.extractor.arguments;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.phrase.Roles;
import org.constat.language.extractor.reference.NamedPlaces;
import org.constat.language.extractor.reference.ObjectPronouns;
import org.constat.language.extractor.reference.Referring;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.jspecify.annotations.Nullable;

/** Makes arguments of the pronouns before a French verb: "lui a demandé", "y voit une chance", "s'y oppose". */
final class CliticArguments {
    private final PhraseBuilder phrases;
    private final Roles roles;
    private final Grammar grammar;
    private final GrammaticalSubjects grammatical;
    private final ObjectPronouns pronouns;
    private final NamedPlaces places;

    CliticArguments(
            Grammar grammar, GrammaticalSubjects grammatical, PhraseBuilder phrases, Roles roles, Referring referring) {
        this.grammar = grammar;
        this.grammatical = grammatical;
        this.phrases = phrases;
        this.roles = roles;
        this.pronouns = referring.pronouns();
        this.places = referring.places();
    }

    List<Argument> of(Clause clause, VerbChunk verb) {
        if (verb.clitics().isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        in("to", recipient(clause, verb)),
                        in("to", governed(clause, verb)),
                        in("place", seenThing(clause, verb)),
                        in("place", where(clause, verb)))
                .flatMap(arguments -> arguments)
                .toList();
    }

    private static Stream<Argument> in(String role, @Nullable Phrase phrase) {
        return phrase == null ? Stream.empty() : Stream.of(new Argument(role, phrase));
    }

    /** "lui a demandé", "lui a retiré sa délégation": neither who does so nor what is asked or taken. */
    private @Nullable Phrase recipient(Clause clause, VerbChunk verb) {
        List<String> clitics = verb.clitics();
        boolean received = clitics.contains("lui") || clitics.contains("leur");
        boolean behindQuote = clause.kind() == Clause.Kind.SPEAKER;
        List<Nominal> others = Stream.concat(grammatical.of(clause, verb).stream(), clause.objects().stream())
                .toList();
        return received ? pronouns.recipient(clitics, others, behindQuote) : null;
    }

    /** "Le plan est prêt. Le maire s'y oppose", "y est favorable": what a verb or adjective with "à" goes to. */
    private @Nullable Phrase governed(Clause clause, VerbChunk verb) {
        if (!verb.clitics().contains("y") || clause.subjects().isEmpty() || !takesIt(clause, verb)) {
            return null;
        }
        return pronouns.thingBefore(clause.subjects().get(0));
    }

    private boolean takesIt(Clause clause, VerbChunk verb) {
        return clause.predicates().isEmpty()
                ? clause.objects().isEmpty() && roles.isExpression(verb.lemma() + " à")
                : clause.predicates().stream()
                        .anyMatch(adjective -> roles.isExpression(
                                verb.lemma() + " " + adjective.head().lemma() + " à"));
    }

    /** "Le lac gèle. La pêche y est interdite": there. */
    private @Nullable Phrase where(Clause clause, VerbChunk verb) {
        boolean there = verb.clitics().contains("y")
                && !verb.lemma().equals("avoir")
                && !verb.lemma().equals("voir")
                && !takesIt(clause, verb);
        return there ? places.where(this::isSite) : null;
    }

    private boolean isSite(Phrase phrase) {
        Word head = phrase.head();
        return head != null && head.kind() == Word.Kind.NOUN && grammar.isSite(head.lemma());
    }

    /** "Les élus y voient une chance": in what the sentence before speaks of. */
    private @Nullable Phrase seenThing(Clause clause, VerbChunk verb) {
        boolean seen = verb.lemma().equals("voir")
                && verb.clitics().contains("y")
                && !clause.objects().isEmpty();
        return seen ? seenThing(clause) : null;
    }

    /** "la boycottent, y voyant un piège": what the clause around is about. */
    private @Nullable Phrase seenThing(Clause clause) {
        Clause around = clause.kind() == Clause.Kind.PARTICIPLE ? clause.parent() : null;
        VerbChunk verb = around == null ? null : around.verb();
        if (around == null || verb == null) {
            return pronouns.seenThing();
        }
        if (around.objects().size() == 1) {
            return phrases.phrase(around.objects().get(0));
        }
        List<Nominal> others = Stream.concat(around.subjects().stream(), clause.objects().stream())
                .toList();
        return verb.clitics().stream()
                .map(clitic -> pronouns.object(clitic, verb, others))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
