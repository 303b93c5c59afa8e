package org.constat.language.sentences;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.VerbChunk;
import org.jspecify.annotations.Nullable;

/**
 * A verb with its subject, objects and circumstances. Filled while its sentence is parsed, read-only for others.
 *
 * @since 0.1
 */
public final class Clause {

    /** What a clause is to the one around it. */
    public enum Kind {
        /** It stands by itself. */
        MAIN,
        /** It describes a noun that is its subject. */
        SUBJECT_RELATIVE,
        /** It describes a noun that is its object. */
        OBJECT_RELATIVE,
        /** It describes a noun that is neither its subject nor its object. */
        OTHER_RELATIVE,
        /** It is what somebody says, wants or rejects. */
        CONTENT,
        /** It is what somebody asks. */
        QUESTION,
        /** It is a condition. */
        CONDITION,
        /** It is a reason. */
        CAUSE,
        /** It is a circumstance that is so. */
        CIRCUMSTANCE,
        /** It is an aim, or something that is not yet so. */
        PURPOSE,
        /** It compares, and says nothing by itself. */
        COMPARISON,
        /** An infinitive or gerund, which borrows its subject. */
        INFINITIVE,
        /** A participle, which describes a noun or borrows its subject. */
        PARTICIPLE,
        /** It says who speaks ("…, a déclaré le maire"). */
        SPEAKER
    }

    private final Kind kind;
    private @Nullable Clause parent;
    private final String marker;
    private @Nullable Nominal host;
    private @Nullable VerbChunk verb;
    private final List<Nominal> subjects = new ArrayList<>();
    private final List<Nominal> objects = new ArrayList<>();
    private final List<AdjectiveChunk> predicates = new ArrayList<>();
    private final List<Prepositional> arguments = new ArrayList<>();
    private final List<AdverbChunk> adverbs = new ArrayList<>();
    private final List<Nominal> sources = new ArrayList<>();
    private final List<Clause> children = new ArrayList<>();
    private @Nullable Clause twin;
    private boolean question;
    private boolean apart;
    private int section;

    public Clause(Kind kind, @Nullable Clause parent, String marker, @Nullable Nominal host) {
        this.kind = kind;
        this.parent = parent;
        this.marker = marker;
        this.host = host;
    }

    /** Returns what this clause is to the one around it. */
    public Kind kind() {
        return kind;
    }

    /** Returns the clause around this one, or null. */
    public @Nullable Clause parent() {
        return parent;
    }

    /** Returns the words that introduce it, in their base form; empty where there are none. */
    public String marker() {
        return marker;
    }

    /** Returns the noun that it describes or completes, or null. */
    public @Nullable Nominal host() {
        return host;
    }

    /** Returns its verb; null in a headline without one. */
    public @Nullable VerbChunk verb() {
        return verb;
    }

    /** Returns the subjects that the text gives to this verb, before pronouns are resolved. */
    public List<Nominal> subjects() {
        return Collections.unmodifiableList(subjects);
    }

    /** Returns the nouns without preposition that follow the verb. */
    public List<Nominal> objects() {
        return Collections.unmodifiableList(objects);
    }

    /** Returns the adjectives that stand by themselves. */
    public List<AdjectiveChunk> predicates() {
        return Collections.unmodifiableList(predicates);
    }

    /** Returns the circumstances, with and without preposition. */
    public List<Prepositional> arguments() {
        return Collections.unmodifiableList(arguments);
    }

    /** Returns the adverbs outside the verb chunk. */
    public List<AdverbChunk> adverbs() {
        return Collections.unmodifiableList(adverbs);
    }

    /** Returns those to whom "according to" gives this clause. */
    public List<Nominal> sources() {
        return Collections.unmodifiableList(sources);
    }

    /** Returns the clauses inside this one. */
    public List<Clause> children() {
        return Collections.unmodifiableList(children);
    }

    /** Returns whether it is asked. */
    public boolean isQuestion() {
        return question;
    }

    /** Returns whether a negation takes out a noun of this clause right behind it ("but not on B"). */
    public boolean takesOut(int negation) {
        Stream<Nominal> circumstances = arguments.stream().map(Prepositional::nominal);
        return Stream.of(subjects.stream(), objects.stream(), circumstances)
                .flatMap(nominals -> nominals)
                .flatMap(nominal -> nominal.members().stream())
                .filter(Nominal::isExcluded)
                .map(nominal -> nominal.chunk().begin())
                .anyMatch(begin -> begin > negation && begin <= negation + 3);
    }

    /** Returns whether a comma sets it apart from what stands before it. */
    public boolean isApart() {
        return apart;
    }

    /** Returns whether it describes the noun before it. */
    public boolean isRelative() {
        return kind == Kind.SUBJECT_RELATIVE || kind == Kind.OBJECT_RELATIVE || kind == Kind.OTHER_RELATIVE;
    }

    /** Returns the number of the stretch between colons, semicolons and full stops that a main or speaker clause is in. */
    public int section() {
        return section;
    }

    public void section(int number) {
        section = number;
    }

    public boolean isEmpty() {
        return verb == null && subjects.isEmpty() && children.isEmpty() && arguments.isEmpty() && sources.isEmpty();
    }

    public boolean awaitsVerb() {
        return verb == null && kind != Kind.SPEAKER;
    }

    public Clause open(Kind childKind, String childMarker, @Nullable Nominal childHost) {
        Clause child = new Clause(childKind, this, childMarker, childHost);
        children.add(child);
        if (childHost != null) {
            childHost.clause(child);
        }
        return child;
    }

    /** Takes a clause out of the one around it: what stood there goes with this one. */
    public void adopt(Clause child) {
        if (child.parent != null) {
            child.parent.children.remove(child);
        }
        child.parent = this;
        children.add(0, child);
    }

    /** Goes with a clause that belongs to another one, too. */
    public void shares(Clause child) {
        children.add(child);
    }

    public void verb(VerbChunk found) {
        verb = found;
    }

    public void host(Nominal found) {
        host = found;
    }

    public void subject(Nominal found) {
        subjects.add(found);
    }

    public void object(Nominal found) {
        objects.add(found);
        if (twin != null && twin.objects.isEmpty()) {
            twin.object(found);
        }
    }

    /** "a soigné et sauvé la patiente": the other verb has the same object. */
    public void sharesObjectWith(Clause other) {
        twin = other;
    }

    public void dropSubject(Nominal found) {
        subjects.remove(found);
    }

    public void dropObject(Nominal found) {
        objects.remove(found);
    }

    public void dropArgument(Prepositional found) {
        arguments.remove(found);
    }

    public void predicate(AdjectiveChunk found) {
        predicates.add(found);
    }

    public void argument(Prepositional found) {
        arguments.add(found);
    }

    public void adverb(AdverbChunk found) {
        adverbs.add(found);
    }

    public void source(Nominal found) {
        sources.add(found);
    }

    public void setApart() {
        apart = true;
    }

    public void ask() {
        question = true;
        children.forEach(Clause::ask);
    }
}
