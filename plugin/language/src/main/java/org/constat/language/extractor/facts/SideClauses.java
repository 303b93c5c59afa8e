package org.constat.language.extractor.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.language.extractor.arguments.Clefts;
import org.constat.language.extractor.reference.Talk;
import org.constat.language.extractor.relation.Predication;
import org.constat.language.extractor.status.ContentClauses;
import org.constat.language.extractor.status.Context;
import org.constat.language.extractor.status.DeniedAims;
import org.constat.language.extractor.status.Markers;
import org.constat.language.extractor.status.Nested;
import org.constat.language.extractor.status.Presuppositions;
import org.constat.language.extractor.status.Results;
import org.constat.language.extractor.words.Ranks;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.jspecify.annotations.Nullable;

/** Reads the clauses beside what a clause states: conditions, circumstances, what describes its nouns. */
final class SideClauses {
    private static final String CONTENT = "content of noun";

    private final SentenceTools tools;
    private final FoundFacts facts;
    private final ClauseFacts clauses;
    private final Moments moments;
    private final NounContents nounContents;
    private final Presuppositions presuppositions;
    private final SpokenDuties duties;
    private final AnnouncedFacts announced;
    private final Results results;

    SideClauses(SentenceTools tools, FoundFacts facts, ClauseFacts clauses) {
        this.tools = tools;
        this.facts = facts;
        this.clauses = clauses;
        this.moments = new Moments(tools.phrases);
        this.nounContents = new NounContents(tools.vocabulary, tools.stances, tools.roles, tools.phrases);
        this.duties = new SpokenDuties(tools);
        this.results = new Results(tools.grammar, tools.contents);
        this.announced = new AnnouncedFacts(tools, clauses, nounContents);
        this.presuppositions = new Presuppositions(tools.roles.actors(), tools.grammar);
    }

    /** Conditions and reasons are arguments of the fact and facts of their own; one that two clauses share is told with the first. */
    List<Fact> conditions(Clause clause, Context context, List<Argument> arguments) {
        List<Fact> found = new ArrayList<>();
        for (Clause child : clause.children()) {
            String role = ClauseRoles.of(child);
            if (role != null) {
                List<Fact> inner = condition(child, role, around(clause, child, context));
                StatementFacts.ofOneVerb(inner)
                        .filter(one -> isOwn(one, child, inner.get(0)))
                        .map(one -> new Argument(role, Nested.bare(one)))
                        .filter(one -> !arguments.contains(one))
                        .forEach(arguments::add);
                if (child.parent() == clause) {
                    found.addAll(inner);
                }
            }
        }
        return found;
    }

    /** "before Ann and Ben sign", but "sends food and tents to help": each of those sent helps by itself. */
    private static boolean isOwn(Fact one, Clause child, Fact first) {
        return !child.subjects().isEmpty() || Objects.equals(one.subject(), first.subject());
    }

    /** "doit compléter l'aide plutôt que de la remplacer": must not replace it. */
    private Context around(Clause clause, Clause child, Context context) {
        VerbChunk verb = clause.verb();
        Modality own = verb == null ? Modality.ASSERTED : tools.status.modality(clause, verb, context);
        if (verb != null && (isAwaited(child, verb) || isAwaitedInPast(child, verb, context))) {
            return context.with(Modality.SUPPOSED, context.rule());
        }
        if (verb != null && DeniedAims.is(child, clause, verb)) {
            return context.with(Modality.DENIED, context.rule());
        }
        return Markers.isInstead(child.marker()) && own != Modality.ASSERTED
                ? context.with(own, context.rule())
                : context;
    }

    /** "will reopen after the owner pays his debts": he has not paid them yet. */
    private static boolean isAwaited(Clause child, VerbChunk deed) {
        VerbChunk verb = child.verb();
        return verb != null
                && deed.tense() == Tense.FUTURE
                && verb.tense() == Tense.PRESENT
                && verb.isFinite()
                && isBehind(child);
    }

    /** "said the road would reopen once the work ended": nor had that come to an end. */
    private static boolean isAwaitedInPast(Clause child, VerbChunk deed, Context context) {
        VerbChunk verb = child.verb();
        return verb != null
                && context.pastSpeech()
                && deed.conditional()
                && verb.tense() == Tense.PAST
                && !verb.perfect()
                && verb.isFinite()
                && isBehind(child);
    }

    private static boolean isBehind(Clause child) {
        return child.marker().equals("after") || child.marker().equals("once");
    }

    private List<Fact> condition(Clause child, String role, Context context) {
        Context own = presuppositions.around(child, context);
        boolean open = child.kind() == Clause.Kind.CONDITION && Markers.imposed(child) == Modality.SUPPOSED;
        List<Fact> inner = clauses.apart(child, open ? own.supposing(role) : own.with(Markers.imposed(child), role));
        if (Markers.isHypothesis(child)) {
            inner = inner.stream().map(Nested::supposed).toList();
        }
        return Markers.isUnless(child) ? inner.stream().map(Nested::reversed).toList() : inner;
    }

    void circumstances(Clause clause, Context context) {
        clause.children().forEach(child -> circumstance(clause, child, context));
    }

    /** The same of a clause whose arguments have been read: those among them are no news. */
    void otherCircumstances(Predication said, Context context) {
        Modality own = tools.status.modality(said.clause(), said.verb(), context);
        for (Clause child : said.clause().children()) {
            if (ClauseRoles.of(child) == null) {
                Modality imposed = results.of(child, said, own);
                Context around = imposed == null ? context : context.with(imposed, context.rule());
                facts.apart(() -> circumstance(said.clause(), child, around)).stream()
                        .map(fact -> results.inTime(fact, child, said))
                        .forEach(facts::add);
            }
        }
    }

    private void circumstance(Clause clause, Clause child, Context context) {
        boolean described = child.host() != null || child.isRelative();
        if (child.kind() == Clause.Kind.CIRCUMSTANCE || (child.kind() == Clause.Kind.PARTICIPLE && !described)) {
            String rule = child.kind() == Clause.Kind.PARTICIPLE ? "participle" : "circumstance";
            Talk before = context.source().isEmpty() ? null : listenToDoer(clause);
            Context own = presuppositions.around(child, around(clause, child, context));
            List<Fact> found = clauses.apart(child, own.by(rule));
            if (before != null) {
                tools.sources.listenAgain(before);
            }
            for (int i = 0; i < found.size(); i++) {
                facts.add(i == 0 ? moments.at(clause, child, found.get(i)) : found.get(i));
            }
        }
    }

    /** "The court ruled that the city broke the law when it …": the city rather than the court; null where nobody is named. */
    private @Nullable Talk listenToDoer(Clause clause) {
        boolean named = clause.subjects().size() == 1
                && !clause.subjects().get(0).chunk().isPronoun();
        return named ? tools.sources.listenTo(clause) : null;
    }

    /** Relative clauses, participles and infinitives that describe a noun of this clause. */
    void describing(Clause clause, Context context) {
        clause.children().stream()
                .filter(child -> ContentClauses.describes(clause, child))
                .forEach(child -> described(clause, child, presuppositions.around(child, context)));
    }

    /** The same of a clause with a verb, which makes of what is described what it makes of its object. */
    void describing(Predication said, Context context) {
        for (Clause child : said.clause().children()) {
            if (ContentClauses.isAnnounced(child)) {
                announced.of(said, child, context).forEach(facts::add);
            } else if (ContentClauses.describes(said.clause(), child)) {
                Context own = presuppositions.around(child, ofSpeaker(said.clause(), child, context));
                described(said.clause(), child, own.with(tools.contents.ofThingPlanned(child, said), own.rule()));
            }
        }
    }

    /** "selon un marin, qui a vu la scène": what is told of who speaks is not said by them. */
    private static Context ofSpeaker(Clause clause, Clause child, Context context) {
        boolean told = child.host() != null && clause.sources().contains(child.host());
        return told ? context.outside() : context;
    }

    private void described(Clause clause, Clause child, Context context) {
        Phrase speaker = nounContents.speaker(child);
        if (speaker != null) {
            Context told = nounContents.around(child, speaker, context, tools.contents.ofNoun(child));
            List<Fact> inner = clauses.apart(child, told);
            nounContents.said(child, speaker, inner, context).forEach(facts::add);
            inner.forEach(facts::add);
        } else if (child.kind() == Clause.Kind.INFINITIVE || child.kind() == Clause.Kind.CONTENT) {
            duties.around(clause, child, context)
                    .forEach(voice -> content(clause, child, voice.with(tools.contents.ofNoun(child), CONTENT)));
        } else if (child.isRelative() && Clefts.isDenied(clause, tools.grammar)) {
            clauses.apart(child, context).stream()
                    .limit(1)
                    .map(Nested::reversed)
                    .forEach(facts::add);
        } else if (clause.verb() != null || child.isRelative()) {
            boolean cleft = child.isRelative() && Clefts.isCleft(clause, tools.grammar);
            clauses.read(child, cleft ? context : context.by(child.isRelative() ? "relative" : "participle"));
        }
    }

    /** "will be the first town to ban cars": it has not banned them yet. */
    private void content(Clause clause, Clause child, Context context) {
        VerbChunk being = clause.verb();
        boolean ahead = being != null
                && being.tense() == Tense.FUTURE
                && child.host() != null
                && Ranks.isRanked(child.host().chunk());
        if (ahead) {
            clauses.apart(child, context).stream().map(SideClauses::yetToCome).forEach(facts::add);
        } else {
            clauses.read(child, context);
        }
    }

    private static Fact yetToCome(Fact deed) {
        return deed.tense() == Tense.PRESENT
                ? deed.toBuilder().tense(Tense.FUTURE).build()
                : deed;
    }
}
