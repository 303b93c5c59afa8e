package org.constat.language.extractor.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.constat.Attribution;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.extractor.arguments.Slots;
import org.constat.language.extractor.reference.Mentions;
import org.constat.language.extractor.reference.Referring;
import org.constat.language.extractor.reference.Remembering;
import org.constat.language.extractor.reference.Resolver;
import org.constat.language.extractor.reference.Talk;
import org.constat.language.extractor.relation.Predication;
import org.constat.language.extractor.relation.Relation;
import org.constat.language.extractor.relation.Relations;
import org.constat.language.extractor.status.Context;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Parse;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what a clause says: its own sources, and the speakers beside it.
 *
 * @since 0.1
 */
public final class Sources {
    private static final int MOST_VOICES = 3;

    private final Parse parse;
    private final Relations relations;
    private final Resolver resolver;
    private final Remembering remembering;
    private final Slots slots;
    private final boolean inArticle;

    public Sources(Parse parse, Relations relations, Referring referring, Slots slots, boolean inArticle) {
        this.parse = parse;
        this.relations = relations;
        this.resolver = referring.resolver();
        this.remembering = referring.remembering();
        this.slots = slots;
        this.inArticle = inArticle;
    }

    /** Returns who says a stretch of the sentence; "A and B say" is two who say it. */
    public List<Context> speakers(int section) {
        List<Context> contexts = List.of(Context.ARTICLE);
        for (Clause speaker : parse.speakers()) {
            VerbChunk verb = speaker.verb();
            if (verb != null && !speaker.subjects().isEmpty() && speaker.section() == section) {
                boolean told = verb.tense() == Tense.PAST && !isQuoting();
                contexts = within(contexts, slots.subjects(speaker, verb, false), relations.of(speaker, verb), told);
            }
        }
        return contexts;
    }

    /** Whose words are repeated speaks of what is past as past. */
    private boolean isQuoting() {
        return parse.sentence().tokens().stream().anyMatch(token -> token.text().equals("\""));
    }

    private static List<Context> within(
            List<Context> outer, List<@Nullable Filler> speakers, Relation relation, boolean told) {
        Word force = SpokenForce.of(Objects.requireNonNull(relation.phrase().head()));
        List<Context> within = new ArrayList<>();
        for (Phrase who : voices(speakers)) {
            outer.forEach(context -> within.add(context.saidBy(List.of(new Attribution(who, force)), told)));
        }
        return within.isEmpty() ? outer : within.subList(0, Math.min(within.size(), MOST_VOICES));
    }

    private static List<Phrase> voices(List<@Nullable Filler> subjects) {
        return subjects.stream()
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .limit(MOST_VOICES)
                .toList();
    }

    /** Returns what those make of a clause to whom "according to" gives it, or who say so of themselves in an article. */
    public Context withSources(Clause clause, Context outer) {
        List<Attribution> speakers = new ArrayList<>();
        for (Nominal source : sources(clause)) {
            boolean ofThemselves = clause.subjects().contains(source);
            if (ofThemselves && !inArticle) {
                continue;
            }
            Phrase who = resolver.speaker(source);
            if (who != null && !isSpeaking(who, outer) && !isAmong(who, speakers)) {
                speakers.add(new Attribution(who, null));
            }
        }
        return speakers.isEmpty() ? outer : outer.saidBy(speakers, outer.pastSpeech());
    }

    /** "Elle a répété que, selon elle, …": says nothing more of who says so. */
    private static boolean isSpeaking(Phrase who, Context outer) {
        List<Attribution> source = outer.source();
        return !source.isEmpty()
                && Mentions.areOne(List.of(who, source.get(source.size() - 1).speaker()));
    }

    /** "Le club a démenti : selon lui, …": it says so once. */
    private static boolean isAmong(Phrase who, List<Attribution> speakers) {
        return speakers.stream().anyMatch(other -> Mentions.areOne(List.of(who, other.speaker())));
    }

    /** "qui, selon lui, a sauvé le parc et n'a fermé aucun musée": both of it by his word. */
    private static List<Nominal> sources(Clause clause) {
        Clause parent = clause.parent();
        boolean goesOn = parent != null
                && clause.sources().isEmpty()
                && clause.kind() == Clause.Kind.SUBJECT_RELATIVE
                && clause.host() != null;
        return !goesOn || parent == null
                ? clause.sources()
                : parent.children().stream()
                        .takeWhile(child -> child != clause)
                        .filter(child -> child.kind() == clause.kind() && child.host() == clause.host())
                        .flatMap(child -> child.sources().stream())
                        .toList();
    }

    /** Remembers those to whom a clause is given, once it has been read: it does not speak of them. */
    public void remember(Clause clause) {
        clause.sources().forEach(source -> remembering.mention(source, null));
    }

    /** Remembers who says what is read next, whom "il" stands for there; returns who said what was read before. */
    public Talk listenTo(Clause clause) {
        return remembering.listenTo(clause);
    }

    /** Goes on with what somebody else says. */
    public void listenAgain(Talk talk) {
        remembering.listenAgain(talk);
    }

    /** "wrote to the port, warning that", "a écrit au port, prévenant que": a participle is of the time of the verb around it. */
    private boolean isPast(Clause clause, VerbChunk verb) {
        VerbChunk outer = clause.parent() == null ? null : clause.parent().verb();
        boolean participle = verb.form() == VerbChunk.Form.PRESENT_PARTICIPLE;
        return (participle && outer != null ? outer : verb).tense() == Tense.PAST;
    }

    /** Returns what those who speak make of what they say. */
    public List<Context> inSpeech(Predication said, Context context) {
        Word force = Objects.requireNonNull(said.relation().phrase().head());
        boolean past = isPast(said.clause(), said.verb());
        List<Context> inner = new ArrayList<>();
        for (Phrase who : voices(said.subjects())) {
            inner.add(context.saidBy(List.of(new Attribution(who, force)), past));
        }
        return inner.isEmpty() ? List.of(context) : inner;
    }
}
