package org.constat.language.extractor.facts;

import java.util.List;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.language.extractor.arguments.Entrusted;
import org.constat.language.extractor.relation.Predication;
import org.constat.language.extractor.relation.Relation;
import org.constat.language.extractor.status.ContentClauses;
import org.constat.language.extractor.status.Context;
import org.constat.language.extractor.status.Markers;
import org.constat.language.extractor.status.Nested;
import org.constat.language.extractor.status.Reminders;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.jspecify.annotations.Nullable;

/** Reads a clause and those inside of it, so deep down: what it reports, what it states, what describes its nouns. */
final class ClauseFacts {
    private static final int DEEPEST = 12;

    private final SentenceTools tools;
    private final FoundFacts found;
    private final SpeechFacts speech;
    private final StatementFacts statements;
    private final SideClauses sides;
    private final DurationFacts durations;
    private final HeadlineFacts headlines;
    private final VerblessContents verbless;
    private int depth;

    ClauseFacts(SentenceTools tools, FoundFacts found) {
        this.tools = tools;
        this.found = found;
        this.speech = new SpeechFacts(tools, found, this);
        this.sides = new SideClauses(tools, found, this);
        this.statements = new StatementFacts(tools, found, this, sides);
        this.headlines = new HeadlineFacts(tools.grammar, tools.vocabulary, tools.phrases, tools.roles);
        this.verbless = new VerblessContents(tools.grammar, tools.phrases, tools.roles);
        this.durations = new DurationFacts(tools.grammar, tools.vocabulary, tools.phrases, tools.roles);
    }

    /** Reads who speaks beside what they say. */
    void readSpeaker(Clause speaker) {
        sides.describing(speaker, Context.ARTICLE);
        VerbChunk verb = speaker.verb();
        if (verb != null && !speaker.subjects().isEmpty()) {
            Relation relation = tools.relations.of(speaker, verb);
            List<@Nullable Filler> subjects = tools.slots.subjects(speaker, verb, false);
            speech.circumstances(new Predication(speaker, verb, relation, subjects), Context.ARTICLE);
        }
        sides.circumstances(speaker, Context.ARTICLE);
    }

    /** Returns the facts of a clause apart from those of the clauses before it. */
    List<Fact> apart(Clause clause, Context context) {
        return found.apart(() -> read(clause, context));
    }

    void read(Clause clause, Context outer) {
        if (depth > DEEPEST) {
            return;
        }
        depth++;
        Context context = tools.sources.withSources(clause, outer);
        VerbChunk verb = clause.verb();
        Clause entrusted = Entrusted.deed(clause, tools.grammar);
        if (verb == null) {
            verbless(clause, context);
        } else if (entrusted != null) {
            entrusted(entrusted, tools.status.polarity(clause, verb), context);
        } else {
            verbal(clause, verb, context);
        }
        tools.sources.remember(clause);
        depth--;
    }

    /** "Ce n'est pas au maire de décider": he must not. */
    private void entrusted(Clause deed, Polarity polarity, Context context) {
        for (Fact fact : apart(deed, context.with(Modality.OBLIGED, context.rule()))) {
            found.add(polarity == Polarity.NEGATIVE ? Nested.reversed(fact) : fact);
        }
    }

    /** A headline without a finite verb: its participle is one. */
    private void verbless(Clause clause, Context context) {
        headlines.of(clause, context).forEach(found::add);
        verbless.of(clause, context).forEach(found::add);
        for (Clause child : clause.children()) {
            Modality imposed = child.kind() == Clause.Kind.INFINITIVE ? Modality.PLANNED : Markers.imposed(child);
            read(child, context.with(imposed, child.isRelative() ? "relative" : "headline"));
        }
    }

    private void verbal(Clause clause, VerbChunk verb, Context context) {
        Context reminded = Reminders.around(clause, verb, tools.phrases.hasVerb(verb, "falloir"), context)
                .orElse(null);
        if (reminded != null) {
            clause.children().stream().filter(ContentClauses::isContent).forEach(child -> read(child, reminded));
            return;
        }
        Relation relation = tools.relations.of(clause, verb);
        boolean reports = tools.reports.isReport(clause, verb, relation);
        boolean collective = tools.stances.isCollective(relation.lemma()) && !areOtherSide(clause, relation);
        List<@Nullable Filler> subjects = tools.slots.subjects(clause, verb, collective);
        Predication said = new Predication(clause, verb, relation, subjects);
        tools.slots.mention(clause);
        if (reports && !ContentClauses.isSaidByNobody(clause, verb, subjects)) {
            speech.report(said, context);
            sides.circumstances(clause, context);
        } else {
            statements.state(said, context);
            sides.otherCircumstances(said, context);
        }
        beside(said, context);
    }

    /** "Varga and Dahl met Lund": each of them did. */
    private boolean areOtherSide(Clause clause, Relation relation) {
        return tools.stances.isMeeting(relation.lemma())
                && clause.objects().stream().anyMatch(object -> object.chunk().isName());
    }

    private void beside(Predication said, Context context) {
        sides.describing(said, context);
        if (context.status() == null) {
            durations.of(said.clause(), said.verb(), context).forEach(found::add);
        }
    }
}
