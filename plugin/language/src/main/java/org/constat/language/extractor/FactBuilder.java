package org.constat.language.extractor;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Evidence;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.language.entities.SpokenOf;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Parse;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/** Turns the clauses of one sentence into facts. */
final class FactBuilder {
    private static final int MOST_FACTS = 300;
    private static final int DEEPEST = 12;

    private final Grammar grammar;
    private final Stances stances;
    private final SpokenOf spokenOf;
    private final Parse parse;
    private final Relations relations;
    private final Sources sources;
    private final Slots slots;
    private final Status status;
    private final Contents contents;
    private final NounContents nounContents;
    private final Moments moments;
    private final Presuppositions presuppositions;
    private final FactWriter writer;
    private final PromisedGifts gifts;
    private final RoleFacts roleFacts;
    private final DurationFacts durations;
    private final HeadlineFacts headlines;
    private List<Fact> facts = new ArrayList<>();
    private int depth;

    FactBuilder(Grammar grammar, Vocabulary vocabulary, Parse parse, Discourse discourse) {
        List<Token> tokens = parse.sentence().tokens();
        Roles roles = new Roles(grammar, vocabulary);
        this.grammar = grammar;
        this.parse = parse;
        this.stances = new Stances(vocabulary);
        this.spokenOf = discourse.entities(parse, grammar, vocabulary);
        PhraseBuilder phrases = new PhraseBuilder(tokens, roles, spokenOf);
        Resolver resolver = new Resolver(discourse, phrases);
        Remembering remembering = new Remembering(discourse, phrases, new NounKinds(grammar, vocabulary));
        ObjectPronouns pronouns = new ObjectPronouns(discourse, resolver, phrases);
        if (discourse.isArticle()) {
            phrases.owners(new Possessors(parse, new Possession(discourse, resolver, phrases)));
        }
        this.relations = new Relations(tokens, parse.chunks(), grammar, vocabulary, phrases);
        this.slots = new Slots(grammar, stances, phrases, roles, resolver, pronouns, remembering);
        this.sources =
                new Sources(parse, relations, resolver, remembering, slots, grammar.language(), discourse.isArticle());
        this.status = new Status(grammar, stances);
        this.contents = new Contents(grammar, stances, status);
        this.moments = new Moments(phrases);
        this.nounContents = new NounContents(vocabulary, stances, roles, phrases);
        this.presuppositions = new Presuppositions(roles);
        this.writer = new FactWriter(parse, status);
        this.gifts = new PromisedGifts(grammar, stances, writer);
        this.roleFacts = new RoleFacts(grammar, phrases.ofRoles());
        this.headlines = new HeadlineFacts(grammar, vocabulary, phrases, roles);
        this.durations = new DurationFacts(grammar, vocabulary, phrases, roles);
    }

    List<Fact> facts() {
        parse.speakers().forEach(slots::mentionSpeaker);
        for (Clause clause : parse.clauses()) {
            sources.speakers(clause.section()).forEach(context -> clause(clause, context));
            roleFacts.of(clause).forEach(this::add);
        }
        parse.speakers().forEach(this::speaker);
        spokenOf.renamings().forEach(renaming -> add(roleFacts.of(renaming)));
        return facts.stream().map(Spoken::resolved).toList();
    }

    private void speaker(Clause speaker) {
        describing(speaker, Context.ARTICLE);
        VerbChunk verb = speaker.verb();
        if (verb != null && !speaker.subjects().isEmpty()) {
            Relation relation = relations.of(speaker, verb);
            speech(new Predication(speaker, verb, relation, slots.subjects(speaker, verb, false)), Context.ARTICLE);
        }
        speaker.children().forEach(child -> circumstance(speaker, child, Context.ARTICLE));
        roleFacts.of(speaker).forEach(this::add);
    }

    private void clause(Clause clause, Context outer) {
        if (depth > DEEPEST || facts.size() > MOST_FACTS) {
            return;
        }
        depth++;
        Context context = sources.withSources(clause, outer);
        VerbChunk verb = clause.verb();
        if (verb == null) {
            verbless(clause, context);
        } else {
            verbal(clause, verb, context);
        }
        sources.remember(clause);
        depth--;
    }

    /** A headline without a finite verb: its participle is one. */
    private void verbless(Clause clause, Context context) {
        headlines.of(clause, context).forEach(this::add);
        for (Clause child : clause.children()) {
            Modality imposed = child.kind() == Clause.Kind.INFINITIVE ? Modality.PLANNED : Status.imposed(child);
            clause(child, context.with(imposed, child.isRelative() ? "relative" : "headline"));
        }
    }

    private void verbal(Clause clause, VerbChunk verb, Context context) {
        Relation relation = relations.of(clause, verb);
        boolean reports = contents.reports(clause, verb, relation);
        List<@Nullable Filler> subjects = slots.subjects(clause, verb, stances.isCollective(relation.lemma()));
        Predication said = new Predication(clause, verb, relation, subjects);
        slots.mention(clause);
        if (reports && !Contents.isRumour(clause, subjects) && !Contents.isUnsaid(clause)) {
            report(said, context);
        } else {
            plain(said, context);
        }
        clause.children().forEach(child -> circumstance(clause, child, context));
        describing(clause, context);
        if (context.status() == null) {
            durations.of(clause, verb, context).forEach(this::add);
        }
    }

    /** "X says that P": P, with X as its source. */
    private void report(Predication said, Context context) {
        speech(said, context);
        List<Context> inner = sources.inSpeech(said, context);
        Modality own = status.modality(said.clause(), said.verb(), context);
        boolean doubted = status.isDoubted(said.clause(), said.verb());
        Modality imposed = doubted ? Modality.SUPPOSED : own == Modality.ASSERTED ? null : own;
        Mentioned spokeBefore = sources.listenTo(said.clause());
        for (Clause child : said.clause().children()) {
            if (Contents.isContent(child)) {
                inner.forEach(voice -> clause(child, imposed == null ? voice : voice.with(imposed, "reported")));
            }
        }
        sources.listenAgain(spokeBefore);
    }

    /** "told reporters on Monday that …": whom they told and when is said of them alone. */
    private void speech(Predication said, Context context) {
        List<@Nullable Filler> objects = slots.objects(said);
        List<Argument> arguments = slots.arguments(said);
        if (!objects.isEmpty() || !arguments.isEmpty()) {
            writer.facts(said, objects, arguments, context.by("speech")).forEach(this::add);
        }
    }

    private void plain(Predication said, Context context) {
        List<Argument> arguments = new ArrayList<>(slots.arguments(said));
        List<List<Fact>> inner = contents(said, context);
        List<Fact> all = inner.stream().flatMap(List::stream).toList();
        List<Fact> conditions = conditions(said.clause(), context, arguments);
        List<Fact> given = gifts.of(said, all, context);
        if (!Clefts.isCleft(said.clause(), grammar)) {
            own(said, context, inner, arguments);
        }
        given.forEach(this::add);
        literal(said, context);
        all.forEach(content -> add(contents.asItIs(content, said)));
        conditions.forEach(this::add);
    }

    /** "plans to sell and to rebuild" is two plans. */
    private void own(Predication said, Context context, List<List<Fact>> inner, List<Argument> arguments) {
        for (List<Fact> content : inner.isEmpty() ? List.of(List.<Fact>of()) : inner) {
            List<@Nullable Filler> objects = new ArrayList<>(slots.objects(said));
            List<Argument> all = new ArrayList<>(arguments);
            if (!content.isEmpty()) {
                Nested.in(said.clause(), content.get(0), objects, all);
            }
            writer.facts(said, objects, all, context).forEach(this::add);
        }
    }

    /** "garantir la sécurité de" is one expression, and still somebody guarantees the safety. */
    private void literal(Predication said, Context context) {
        VerbChunk verb = said.verb();
        boolean swallowed = said.clause().objects().stream()
                .map(object -> object.chunk().begin())
                .anyMatch(
                        begin -> begin > verb.begin() && begin < said.relation().end());
        if (swallowed && !verb.passive()) {
            Predication plain = said.with(relations.literal(said.clause(), verb));
            writer.facts(plain, slots.objects(plain), slots.arguments(plain), context.by("literal"))
                    .forEach(this::add);
        }
    }

    /** Returns what the clauses say that the verb is about, clause by clause. */
    private List<List<Fact>> contents(Predication said, Context context) {
        List<List<Fact>> found = new ArrayList<>();
        for (Clause child : said.clause().children()) {
            if (Contents.isContentOf(said.clause(), child)) {
                Context inner = context.with(
                        contents.imposed(child, said),
                        "content of " + said.verb().lemma());
                List<Fact> content = collect(child, inner);
                if (!content.isEmpty()) {
                    found.add(content);
                }
            }
        }
        return found;
    }

    private List<Fact> collect(Clause clause, Context context) {
        List<Fact> kept = facts;
        facts = new ArrayList<>();
        clause(clause, context);
        List<Fact> found = facts;
        facts = kept;
        return found;
    }

    /** Conditions and reasons are arguments of the fact and facts of their own. */
    private List<Fact> conditions(Clause clause, Context context, List<Argument> arguments) {
        List<Fact> found = new ArrayList<>();
        for (Clause child : clause.children()) {
            String role = Status.role(child);
            if (role != null) {
                Context own = presuppositions.around(child, context);
                List<Fact> inner = collect(child, own.with(Status.imposed(child), role));
                inner = Status.isUnless(child)
                        ? inner.stream().map(Nested::reversed).toList()
                        : inner;
                if (!inner.isEmpty()) {
                    arguments.add(new Argument(role, Nested.bare(inner.get(0))));
                }
                found.addAll(inner);
            }
        }
        return found;
    }

    private void circumstance(Clause clause, Clause child, Context context) {
        boolean described = child.host() != null || child.isRelative();
        if (child.kind() == Clause.Kind.CIRCUMSTANCE || (child.kind() == Clause.Kind.PARTICIPLE && !described)) {
            String rule = child.kind() == Clause.Kind.PARTICIPLE ? "participle" : "circumstance";
            List<Fact> found =
                    collect(child, presuppositions.around(child, context).by(rule));
            for (int i = 0; i < found.size(); i++) {
                add(i == 0 ? moments.at(clause, child, found.get(i)) : found.get(i));
            }
        }
    }

    /** Relative clauses, participles and infinitives that describe a noun of this clause. */
    private void describing(Clause clause, Context context) {
        for (Clause child : clause.children()) {
            if (Contents.describes(clause, child)) {
                described(clause, child, presuppositions.around(child, context));
            }
        }
    }

    private void described(Clause clause, Clause child, Context context) {
        Phrase speaker = nounContents.speaker(child);
        if (speaker != null) {
            Context told = nounContents.around(child, speaker, context, contents.ofNoun(child));
            List<Fact> inner = collect(child, told);
            nounContents.said(child, speaker, inner, context).forEach(this::add);
            inner.forEach(this::add);
        } else if (child.kind() == Clause.Kind.INFINITIVE || child.kind() == Clause.Kind.CONTENT) {
            clause(child, context.with(contents.ofNoun(child), "content of noun"));
        } else if (clause.verb() != null || child.isRelative()) {
            boolean cleft = child.isRelative() && Clefts.isCleft(clause, grammar);
            clause(child, cleft ? context : context.by(child.isRelative() ? "relative" : "participle"));
        }
    }

    private void add(Fact fact) {
        if (facts.size() < MOST_FACTS) {
            facts.add(
                    fact.evidence().isEmpty()
                            ? fact.toBuilder()
                                    .evidence(new Evidence.At(parse.sentence().span()))
                                    .build()
                            : fact);
        }
    }
}
