package org.constat.language.extractor.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.language.extractor.relation.Governed;
import org.constat.language.extractor.relation.Predication;
import org.constat.language.extractor.status.Context;
import org.constat.language.extractor.status.Nested;
import org.constat.language.extractor.words.Listed;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.jspecify.annotations.Nullable;

/** Reads what a noun before a colon announces: whose demand, promise or claim it is, and what the verb makes of it. */
final class AnnouncedFacts {
    /** Verbs that say no more of a demand or a promise than that somebody makes it. */
    private static final Set<String> UTTERING = Listed.as("uttering");

    private static final String RULE = "content of noun";

    private final SentenceTools tools;
    private final ClauseFacts clauses;
    private final NounContents contents;

    AnnouncedFacts(SentenceTools tools, ClauseFacts clauses, NounContents contents) {
        this.tools = tools;
        this.clauses = clauses;
        this.contents = contents;
    }

    List<Fact> of(Predication said, Clause content, Context context) {
        Modality made = tools.contents.ofNoun(content);
        if (VerblessContents.isOfNone(content) && made == Modality.DENIED) {
            return List.of();
        }
        Phrase speaker = speaker(said, content);
        Context own = speaker == null ? context.with(made, RULE) : contents.around(content, speaker, context, made);
        List<Fact> inner = clauses.apart(content, own);
        List<Fact> found = new ArrayList<>();
        if (speaker != null) {
            List<Fact> told = new ArrayList<>(contents.said(content, speaker, inner, context));
            things(content).forEach(thing -> told.addAll(contents.told(content, speaker, thing, context)));
            told.stream().map(fact -> asSaid(fact, said)).forEach(found::add);
        }
        found.addAll(answers(said, content, inner, context));
        found.addAll(inner);
        return found;
    }

    /** "a formulé souvent une demande : une rampe": asks for it often. */
    private static Fact asSaid(Fact told, Predication said) {
        return UTTERING.contains(said.verb().lemma())
                ? told.toBuilder()
                        .relation(told.relation()
                                .withModifiers(said.relation().phrase().modifiers()))
                        .build()
                : told;
    }

    private @Nullable Phrase speaker(Predication said, Clause content) {
        Phrase owner = contents.speaker(content);
        boolean utters = said.clause().objects().contains(content.host())
                && UTTERING.contains(said.verb().lemma());
        return owner == null
                        && utters
                        && !said.subjects().isEmpty()
                        && said.subjects().get(0) instanceof Phrase subject
                ? subject
                : owner;
    }

    /** "a formulé une demande : une rampe": what is asked for. */
    private Stream<Phrase> things(Clause content) {
        return content.verb() == null && !VerblessContents.isOfNone(content)
                ? content.subjects().stream()
                        .map(Nominal::members)
                        .flatMap(List::stream)
                        .map(tools.phrases::phrase)
                : Stream.empty();
    }

    /** "accepte l'une des demandes du club : pas de caméras": accepts that there are none, and the demand for that. */
    private List<Fact> answers(Predication said, Clause content, List<Fact> inner, Context context) {
        boolean reports = tools.reports.isReport(said.clause(), said.verb(), said.relation());
        boolean about = said.clause().objects().contains(content.host())
                || Governed.by(said.clause(), said.relation()).contains(content.host());
        if (!about
                || reports
                || inner.isEmpty()
                || UTTERING.contains(said.verb().lemma())) {
            return List.of();
        }
        Fact announced = Nested.bare(inner.get(0));
        List<@Nullable Filler> answered = new ArrayList<>();
        answered.add(announced);
        FactWriter writer = new FactWriter(tools.parse, tools.status);
        List<Fact> found = new ArrayList<>(writer.facts(said, answered, List.of(), context.by(RULE)));
        List<@Nullable Filler> named = new ArrayList<>();
        named.add(tools.phrases.phrase(Objects.requireNonNull(content.host())));
        found.addAll(writer.facts(said, named, List.of(new Argument("about", announced)), context.by(RULE)));
        return found;
    }
}
