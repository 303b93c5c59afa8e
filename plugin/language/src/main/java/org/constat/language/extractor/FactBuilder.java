package org.constat.language.extractor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Evidence;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.entities.SpokenOf;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Parse;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/** Turns the clauses of one sentence into facts. */
final class FactBuilder {
    private static final int MOST_FACTS = 300;
    private static final int DEEPEST = 12;
    private static final int MOST_VOICES = 3;

    private final Grammar grammar;
    private final Parse parse;
    private final Stances stances;
    private final SpokenOf spokenOf;
    private final PhraseBuilder phrases;
    private final Relations relations;
    private final Resolver resolver;
    private final Slots slots;
    private final Status status;
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
        this.phrases = new PhraseBuilder(tokens, roles, spokenOf);
        this.relations = new Relations(tokens, parse.chunks(), grammar, vocabulary, phrases);
        this.resolver = new Resolver(discourse, phrases, new RoleNouns(grammar, vocabulary));
        if (discourse.isArticle()) {
            phrases.owners(new Possessors(parse, resolver));
        }
        this.slots = new Slots(grammar, stances, phrases, roles, resolver);
        this.status = new Status(grammar, stances);
        this.roleFacts = new RoleFacts(grammar, phrases);
        this.headlines = new HeadlineFacts(grammar, vocabulary, phrases, roles);
        this.durations = new DurationFacts(grammar, vocabulary, phrases, roles);
    }

    List<Fact> facts() {
        parse.speakers().forEach(slots::mentionSpeaker);
        for (Clause clause : parse.clauses()) {
            speakers(clause.section()).forEach(context -> clause(clause, context));
            for (Fact fact : roleFacts.of(clause)) {
                add(fact);
            }
        }
        for (Clause speaker : parse.speakers()) {
            describing(speaker, Context.ARTICLE);
            VerbChunk verb = speaker.verb();
            if (verb != null && !speaker.subjects().isEmpty()) {
                Relation relation = relations.of(speaker, verb);
                speech(speaker, verb, relation, slots.subjects(speaker, verb, false), Context.ARTICLE);
            }
            for (Clause child : speaker.children()) {
                circumstance(child, Context.ARTICLE);
            }
            roleFacts.of(speaker).forEach(this::add);
        }
        spokenOf.renamings().forEach(renaming -> add(roleFacts.of(renaming)));
        return facts.stream().map(Spoken::resolved).toList();
    }

    /** Who says a stretch of the sentence; "A and B say" is two who say it. */
    private List<Context> speakers(int section) {
        List<Context> contexts = List.of(Context.ARTICLE);
        for (Clause speaker : parse.speakers()) {
            VerbChunk verb = speaker.verb();
            if (verb != null && !speaker.subjects().isEmpty() && speaker.section() == section) {
                Word force = Objects.requireNonNull(
                        relations.of(speaker, verb).phrase().head());
                List<Context> within = new ArrayList<>();
                for (Phrase who : voices(slots.subjects(speaker, verb, false))) {
                    contexts.forEach(
                            context -> within.add(context.saidBy(List.of(new Attribution(who, force)), false)));
                }
                contexts = within.isEmpty() ? contexts : within.subList(0, Math.min(within.size(), MOST_VOICES));
            }
        }
        return contexts;
    }

    private static List<Phrase> voices(List<@Nullable Filler> subjects) {
        return subjects.stream()
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .limit(MOST_VOICES)
                .toList();
    }

    private void clause(Clause clause, Context outer) {
        if (depth > DEEPEST || facts.size() > MOST_FACTS) {
            return;
        }
        depth++;
        Context context = withSources(clause, outer);
        VerbChunk verb = clause.verb();
        if (verb == null) {
            verbless(clause, context);
        } else {
            verbal(clause, verb, context);
        }
        depth--;
    }

    private Context withSources(Clause clause, Context outer) {
        List<Attribution> speakers = new ArrayList<>();
        for (Nominal source : clause.sources()) {
            Phrase who = resolver.subject(source, null);
            resolver.mention(source);
            if (who != null) {
                speakers.add(new Attribution(who, null));
            }
        }
        return speakers.isEmpty() ? outer : outer.saidBy(speakers, false);
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
        boolean reports = reports(clause, verb, relation);
        List<@Nullable Filler> subjects = slots.subjects(clause, verb, stances.isCollective(relation.lemma()));
        slots.mention(clause);
        if (reports && !isRumour(clause, subjects)) {
            report(clause, verb, relation, subjects, context);
        } else {
            plain(clause, verb, relation, subjects, context);
        }
        for (Clause child : clause.children()) {
            circumstance(child, context);
        }
        describing(clause, context);
        if (context.status() == null) {
            durations.of(clause, verb, context).forEach(this::add);
        }
    }

    /** "on soupçonne le caissier d'avoir triché": nobody is named who says so. */
    private static boolean isRumour(Clause clause, List<@Nullable Filler> subjects) {
        return subjects.isEmpty()
                && !clause.objects().isEmpty()
                && clause.children().stream().anyMatch(child -> child.kind() == Clause.Kind.INFINITIVE);
    }

    private boolean reports(Clause clause, VerbChunk verb, Relation relation) {
        for (Clause child : clause.children()) {
            if (isContent(child)) {
                boolean infinitive = child.kind() == Clause.Kind.INFINITIVE;
                boolean request = infinitive
                        && child.marker().isEmpty()
                        && !clause.objects().isEmpty();
                boolean others = grammar.isAboutOthers(verb.lemma()) && isGerund(child);
                return infinitive
                        ? !request && !others && !verb.passive() && reportsInfinitive(verb, relation)
                        : !isWished(child) && (stances.reports(relation.lemma()) || stances.reports(verb.lemma()));
            }
        }
        return false;
    }

    /** "rules out closing" reports nothing, whatever a judge rules. */
    private boolean reportsInfinitive(VerbChunk verb, Relation relation) {
        boolean particle = grammar.language().equals("en") && verb.end() > verb.main() + 1;
        return stances.reportsInfinitive(particle ? relation.lemma() : verb.lemma());
    }

    private static boolean isGerund(Clause content) {
        VerbChunk verb = content.verb();
        return verb != null && verb.form() == VerbChunk.Form.PRESENT_PARTICIPLE;
    }

    /** "propose que le vote ait lieu": the subjunctive is not a report. */
    private static boolean isWished(Clause content) {
        VerbChunk verb = content.verb();
        return verb != null
                && switch (verb.agreement().mood()) {
                    case SUBJUNCTIVE -> true;
                    case INFINITIVE -> verb.isFinite() && verb.isBare();
                    default -> false;
                };
    }

    private static boolean isContent(Clause child) {
        return child.host() == null
                && (child.kind() == Clause.Kind.CONTENT
                        || (child.kind() == Clause.Kind.INFINITIVE && !Status.isPurpose(child)));
    }

    /** "X says that P": P, with X as its source. */
    private void report(
            Clause clause, VerbChunk verb, Relation relation, List<@Nullable Filler> subjects, Context context) {
        List<Context> inner = new ArrayList<>();
        for (Phrase who : voices(subjects)) {
            Word force = Objects.requireNonNull(relation.phrase().head());
            inner.add(context.saidBy(List.of(new Attribution(who, force)), verb.tense() == Tense.PAST));
        }
        inner = inner.isEmpty() ? List.of(context) : inner;
        speech(clause, verb, relation, subjects, context);
        Modality own = status.modality(clause, verb, context);
        Modality imposed = status.isDoubted(clause, verb) ? Modality.SUPPOSED : own == Modality.ASSERTED ? null : own;
        for (Clause child : clause.children()) {
            if (isContent(child)) {
                inner.forEach(said -> clause(child, imposed == null ? said : said.with(imposed, "reported")));
            }
        }
    }

    /** "told reporters on Monday that …": whom they told and when is said of them alone. */
    private void speech(
            Clause clause, VerbChunk verb, Relation relation, List<@Nullable Filler> subjects, Context context) {
        List<@Nullable Filler> objects = slots.objects(clause, verb, relation);
        List<Argument> arguments = slots.arguments(clause, verb, relation);
        if (!objects.isEmpty() || !arguments.isEmpty()) {
            emit(clause, verb, relation, subjects, objects, arguments, context.by("speech"));
        }
    }

    private void plain(
            Clause clause, VerbChunk verb, Relation relation, List<@Nullable Filler> subjects, Context context) {
        List<@Nullable Filler> objects = new ArrayList<>(slots.objects(clause, verb, relation));
        List<Argument> arguments = new ArrayList<>(slots.arguments(clause, verb, relation));
        List<Fact> contents = contents(clause, relation, verb, context);
        List<Fact> conditions = conditions(clause, context, arguments);
        List<Fact> given = given(clause, verb, relation, subjects, contents, context);
        if (!contents.isEmpty()) {
            Fact content = isReversed(clause, relation, verb) ? reversed(contents.get(0)) : contents.get(0);
            nest(clause, bare(content), objects, arguments);
        }
        if (!Clefts.isCleft(clause, grammar)) {
            emit(clause, verb, relation, subjects, objects, arguments, context);
        }
        given.forEach(this::add);
        literal(clause, verb, relation, subjects, context);
        contents.forEach(this::add);
        conditions.forEach(this::add);
    }

    /** "garantir la sécurité de" is one expression, and still somebody guarantees the safety. */
    private void literal(
            Clause clause, VerbChunk verb, Relation relation, List<@Nullable Filler> subjects, Context context) {
        boolean swallowed = clause.objects().stream()
                .anyMatch(object ->
                        object.chunk().begin() > verb.begin() && object.chunk().begin() < relation.end());
        if (swallowed && !verb.passive()) {
            Relation plain = relations.literal(clause, verb);
            List<@Nullable Filler> objects = slots.objects(clause, verb, plain);
            List<Argument> arguments = slots.arguments(clause, verb, plain);
            emit(clause, verb, plain, subjects, objects, arguments, context.by("literal"));
        }
    }

    /** The content takes the place of "l'idée que", or the empty object, or is an argument beside an object. */
    private static void nest(Clause clause, Fact content, List<@Nullable Filler> objects, List<Argument> arguments) {
        boolean thought = clause.children().stream().anyMatch(child -> isThought(clause, child));
        if (thought) {
            objects.clear();
        }
        if (objects.isEmpty()) {
            objects.add(content);
        } else {
            boolean against =
                    clause.children().stream().anyMatch(child -> child.marker().equals("against"));
            arguments.add(new Argument(against ? "against" : "to", content));
        }
    }

    /** "rejette l'idée que …": what the noun stands for is what follows. */
    private static boolean isThought(Clause clause, Clause child) {
        return child.kind() == Clause.Kind.CONTENT
                && child.host() != null
                && clause.objects().contains(child.host());
    }

    /** "promises to provide help" promises help. */
    private List<Fact> given(
            Clause clause,
            VerbChunk verb,
            Relation relation,
            List<@Nullable Filler> subjects,
            List<Fact> contents,
            Context context) {
        boolean gives = clause.children().stream().anyMatch(this::isGiving);
        List<Fact> found = new ArrayList<>();
        if (gives && stances.promises(relation.lemma())) {
            for (Fact content : contents) {
                if (content.object() != null) {
                    List<@Nullable Filler> objects = new ArrayList<>();
                    objects.add(content.object());
                    found.addAll(built(
                            clause,
                            verb,
                            relation,
                            subjects,
                            objects,
                            content.arguments(),
                            context.by("promised gift")));
                }
            }
        }
        return found;
    }

    private boolean isGiving(Clause child) {
        VerbChunk verb = child.verb();
        return child.kind() == Clause.Kind.INFINITIVE && verb != null && grammar.isGiving(verb.lemma());
    }

    private static Fact bare(Fact fact) {
        return fact.toBuilder().source(List.of()).modality(Modality.ASSERTED).build();
    }

    private List<Fact> contents(Clause clause, Relation relation, VerbChunk verb, Context context) {
        List<Fact> found = new ArrayList<>();
        String governing = governing(relation, verb);
        for (Clause child : clause.children()) {
            if (isContent(child) || isThought(clause, child) || child.kind() == Clause.Kind.QUESTION) {
                Modality imposed =
                        child.kind() == Clause.Kind.QUESTION ? Modality.ASKED : imposed(clause, governing, verb);
                List<Fact> inner = collect(child, context.with(imposed, "content of " + verb.lemma()));
                found.addAll(
                        isReversed(clause, relation, verb)
                                ? inner.stream().map(FactBuilder::reversed).toList()
                                : inner);
            }
        }
        return found;
    }

    private String governing(Relation relation, VerbChunk verb) {
        return stances.status(relation.lemma()) == Modality.SUPPOSED ? verb.lemma() : relation.lemma();
    }

    /** "failed to land": it did not land. */
    private boolean isReversed(Clause clause, Relation relation, VerbChunk verb) {
        String governing = governing(relation, verb);
        return stances.denies(governing) != (verb.negative() && imposed(clause, governing, verb) == null);
    }

    private @Nullable Modality imposed(Clause clause, String governing, VerbChunk verb) {
        Modality own = stances.status(governing);
        if (own == null) {
            return isUnproved(clause, verb) ? Modality.SUPPOSED : null;
        }
        if (isDone(verb) && stances.enables(verb.lemma())) {
            return null;
        }
        return verb.negative() ? Modality.DENIED : own;
    }

    /** "nothing proves that the valve leaks", "did not confirm that": it may leak or not. */
    private boolean isUnproved(Clause clause, VerbChunk verb) {
        return status.isDoubted(clause, verb)
                && clause.children().stream().anyMatch(child -> child.kind() == Clause.Kind.CONTENT);
    }

    private static boolean isDone(VerbChunk verb) {
        return verb.tense() == Tense.PAST
                && verb.modality() == Modality.ASSERTED
                && !verb.negative()
                && !verb.conditional();
    }

    private static Fact reversed(Fact fact) {
        return fact.toBuilder().polarity(fact.polarity().negated()).build();
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
                List<Fact> inner = collect(child, context.with(Status.imposed(child), role));
                if (!inner.isEmpty()) {
                    arguments.add(new Argument(role, bare(inner.get(0))));
                }
                found.addAll(inner);
            }
        }
        return found;
    }

    private void circumstance(Clause child, Context context) {
        boolean described = child.host() != null || child.isRelative();
        if (child.kind() == Clause.Kind.CIRCUMSTANCE || (child.kind() == Clause.Kind.PARTICIPLE && !described)) {
            clause(child, context.by(child.kind() == Clause.Kind.PARTICIPLE ? "participle" : "circumstance"));
        }
    }

    /** Relative clauses, participles and infinitives that describe a noun of this clause. */
    private void describing(Clause clause, Context context) {
        for (Clause child : clause.children()) {
            if (isThought(clause, child)
                    || (child.host() == null && !child.isRelative())
                    || child.kind() == Clause.Kind.COMPARISON) {
                continue;
            }
            if (child.kind() == Clause.Kind.INFINITIVE || child.kind() == Clause.Kind.CONTENT) {
                clause(child, context.with(ofNoun(child), "content of noun"));
            } else if (clause.verb() != null || child.isRelative()) {
                boolean cleft = child.isRelative() && Clefts.isCleft(clause, grammar);
                clause(child, cleft ? context : context.by(child.isRelative() ? "relative" : "participle"));
            }
        }
    }

    /** What a noun makes of its content: "la volonté de", "le premier à". */
    private @Nullable Modality ofNoun(Clause content) {
        Nominal host = content.host();
        if (host == null) {
            return Modality.SUPPOSED;
        }
        return Ranks.isRanked(host.chunk())
                ? null
                : stances.ofNoun(host.chunk().head().lemma());
    }

    private void emit(
            Clause clause,
            VerbChunk verb,
            Relation relation,
            List<@Nullable Filler> subjects,
            List<@Nullable Filler> objects,
            List<Argument> arguments,
            Context context) {
        built(clause, verb, relation, subjects, objects, arguments, context).forEach(this::add);
    }

    private List<Fact> built(
            Clause clause,
            VerbChunk verb,
            Relation relation,
            List<@Nullable Filler> subjects,
            List<@Nullable Filler> objects,
            List<Argument> arguments,
            Context context) {
        List<Fact> found = new ArrayList<>();
        for (Filler subject : orNone(subjects)) {
            for (Filler object : orNone(objects)) {
                found.add(Fact.builder(relation.phrase())
                        .subject(subject)
                        .object(object)
                        .arguments(arguments)
                        .polarity(status.polarity(clause, verb))
                        .modality(status.modality(clause, verb, context))
                        .tense(status.tense(verb, context))
                        .source(context.source())
                        .evidence(new Evidence.At(parse.sentence().span()))
                        .rule(context.rule())
                        .build());
            }
        }
        return found;
    }

    private static List<@Nullable Filler> orNone(List<@Nullable Filler> fillers) {
        if (fillers.isEmpty()) {
            List<@Nullable Filler> none = new ArrayList<>();
            none.add(null);
            return none;
        }
        return fillers;
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
