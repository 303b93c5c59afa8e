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
import org.constat.Tense;
import org.constat.language.extractor.arguments.Clefts;
import org.constat.language.extractor.relation.Predication;
import org.constat.language.extractor.status.ContentClauses;
import org.constat.language.extractor.status.Context;
import org.constat.language.extractor.status.Nested;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** Reads what a clause states, with the clauses that its verb is about and those that say when, if and why it is so. */
final class StatementFacts {
    private static final Set<String> PRAISING = Listed.as("praising");
    private static final String CONTENT = "content of ";

    private final SentenceTools tools;
    private final FoundFacts found;
    private final ClauseFacts clauses;
    private final SideClauses sides;
    private final FactWriter writer;
    private final PromisedGifts gifts;
    private final FigureFacts figures;
    private final LevelFacts levels;
    private final RelativeGoals goals;
    private final Exchanges exchanges;
    private final Prospective prospective;

    StatementFacts(SentenceTools tools, FoundFacts found, ClauseFacts clauses, SideClauses sides) {
        this.tools = tools;
        this.found = found;
        this.clauses = clauses;
        this.sides = sides;
        this.writer = new FactWriter(tools.parse, tools.status);
        this.goals = new RelativeGoals(tools, writer);
        this.exchanges = new Exchanges(tools, writer);
        this.prospective = new Prospective(tools, writer);
        this.figures = new FigureFacts(tools, writer);
        this.levels = new LevelFacts(tools, writer);
        this.gifts = new PromisedGifts(tools.grammar, tools.stances, writer);
    }

    void state(Predication said, Context context) {
        List<Argument> arguments = new ArrayList<>(tools.slots.arguments(said));
        arguments.addAll(ofOwnedThoughts(said, context));
        List<List<Fact>> inner = contents(said, context);
        List<Fact> all = inner.stream().flatMap(List::stream).toList();
        List<Fact> conditions = sides.conditions(said.clause(), context, arguments);
        List<Fact> given = gifts.of(said, all, context);
        addMerits(said, context, arguments);
        boolean stressed =
                Clefts.isCleft(said.clause(), tools.grammar) || Clefts.isDenied(said.clause(), tools.grammar);
        boolean some = UniversalDenial.is(said.clause(), said.verb());
        if (!stressed && !some) {
            own(said, context, inner, arguments);
        }
        given.forEach(found::add);
        exchanges.of(said, arguments, context).forEach(found::add);
        prospective.of(said, all, context).forEach(found::add);
        if (!some) {
            literal(said, context);
        }
        all.forEach(content -> found.add(tools.contents.asItIs(content, said)));
        conditions.forEach(found::add);
    }

    /** "rejects Lund's idea that the port be sold": what the idea consists in, beside whose it is. */
    private List<Argument> ofOwnedThoughts(Predication said, Context context) {
        List<Argument> thoughts = new ArrayList<>();
        for (Clause child : said.clause().children()) {
            if (ContentClauses.isOwnedThought(said.clause(), child)) {
                clauses.apart(child, context).stream()
                        .limit(1)
                        .forEach(thought -> thoughts.add(new Argument("about", Nested.bare(thought))));
            }
        }
        return thoughts;
    }

    /** "félicite l'équipe, qui a gagné": for that. */
    private void addMerits(Predication said, Context context, List<Argument> arguments) {
        if (!PRAISING.contains(said.verb().lemma()) || said.clause().objects().size() != 1) {
            return;
        }
        said.clause().children().stream()
                .filter(child -> child.kind() == Clause.Kind.SUBJECT_RELATIVE)
                .filter(child -> said.clause().objects().contains(child.host()))
                .filter(child -> child.verb() != null && child.verb().tense() == Tense.PAST)
                .flatMap(child -> clauses.apart(child, context).stream().limit(1))
                .limit(1)
                .forEach(merit -> arguments.add(new Argument("for", Nested.bare(merit))));
    }

    /** "plans to sell and to rebuild" is two plans. */
    private void own(Predication said, Context context, List<List<Fact>> inner, List<Argument> arguments) {
        if (inner.isEmpty()) {
            List<@Nullable Filler> objects = tools.slots.objects(said);
            writer.facts(said, objects, arguments, context).forEach(found::add);
            figures.of(said, arguments, context).forEach(found::add);
            levels.of(said, arguments, context).forEach(found::add);
            goals.of(said, arguments, context).forEach(found::add);
        }
        for (Fact content : inner.stream().flatMap(StatementFacts::ofOneVerb).toList()) {
            List<@Nullable Filler> objects = new ArrayList<>(tools.slots.objects(said));
            List<Argument> all = new ArrayList<>(arguments);
            Nested.in(said.clause(), content, objects, all);
            writer.facts(said, objects, all, context).forEach(found::add);
        }
    }

    /** "fears that the school and the shops will close" is two fears. */
    static Stream<Fact> ofOneVerb(List<Fact> content) {
        return content.stream().filter(fact -> isOfOneVerb(fact, content.get(0)) || Exchanges.isOne(fact));
    }

    private static boolean isOfOneVerb(Fact fact, Fact first) {
        return fact.relation().equals(first.relation()) && Objects.equals(fact.rule(), first.rule());
    }

    /** "garantir la sécurité de" is one expression, and still somebody guarantees the safety; "failed to find a buyer": found none. */
    private void literal(Predication said, Context context) {
        VerbChunk verb = said.verb();
        boolean swallowed = Stream.concat(
                        said.clause().objects().stream(),
                        said.clause().arguments().stream().map(Prepositional::nominal))
                .map(object -> object.chunk().begin())
                .anyMatch(
                        begin -> begin > verb.begin() && begin < said.relation().end());
        if (swallowed) {
            Predication plain = said.with(tools.relations.literal(said.clause(), verb));
            writer.facts(plain, tools.slots.objects(plain), tools.slots.arguments(plain), literally(context))
                    .forEach(found::add);
        }
    }

    /** What a verb makes of its content holds for it word by word, too. */
    private static Context literally(Context context) {
        return context.rule().startsWith(CONTENT) ? context : context.by("literal");
    }

    /** Returns what the clauses say that the verb is about, clause by clause. */
    private List<List<Fact>> contents(Predication said, Context context) {
        List<List<Fact>> inner = new ArrayList<>();
        for (Clause child : said.clause().children()) {
            if (ContentClauses.isContentOf(said.clause(), child)) {
                Modality imposed = tools.contents.imposed(child, said);
                boolean implied = imposed == null && tools.contents.isImplied(said);
                Context about = context.with(
                        implied ? tools.contents.implied(said, context) : imposed,
                        CONTENT + said.verb().lemma());
                List<Fact> content = clauses.apart(child, about);
                if (!content.isEmpty()) {
                    inner.add(content);
                }
            }
        }
        return inner;
    }
}
