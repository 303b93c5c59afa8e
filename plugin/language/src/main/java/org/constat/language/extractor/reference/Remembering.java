package org.constat.language.extractor.reference;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.words.Listed;
import org.constat.language.extractor.words.NounKinds;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Morphology;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for the pronouns to come what the clauses of a sentence name, describe and let speak.
 *
 * @since 0.1
 */
public final class Remembering {
    private static final Set<String> DOCUMENTS = Listed.as("document");

    private static final Set<String> LANDMARKS = Set.of(
            "across", "beyond", "near", "outside", "behind", "beside", "along", "opposite", "close to", "next to");

    private final Discourse discourse;
    private final Resolver resolver;
    private final PhraseBuilder phrases;
    private final NounKinds kinds;
    private final SpeakingFirms firms;

    Remembering(Discourse discourse, Resolver resolver, PhraseBuilder phrases, NounKinds kinds) {
        this.discourse = discourse;
        this.resolver = resolver;
        this.phrases = phrases;
        this.kinds = kinds;
        this.firms = new SpeakingFirms(kinds);
    }

    /** Remembers a noun that is no subject. */
    public void note(Nominal nominal) {
        note(nominal, isPerson(nominal));
    }

    /** Remembers what something is done to; what only makes an expression with its verb is nothing to speak of ("takes effect"). */
    public void noteObject(Nominal object, @Nullable VerbChunk verb) {
        if (kinds.isPartOfExpression(object, verb)) {
            return;
        }
        note(object);
        if (object.conjuncts().isEmpty()) {
            discourse.noteObject(phrases.phrase(object).text());
        }
    }

    /** Remembers a noun behind a preposition; of "a site across the river", the river only says where it is. */
    public void noteArgument(Prepositional argument) {
        note(argument.nominal());
        if (argument.preposition() != null
                && LANDMARKS.contains(argument.preposition().lemma())) {
            discourse.noteLandmark(phrases.phrase(argument.nominal()).text());
        }
    }

    private void note(Nominal nominal, boolean person) {
        NounChunk chunk = nominal.chunk();
        if (!chunk.isPronoun() && !chunk.time() && !chunk.isNegative()) {
            if (person) {
                noteComplements(nominal);
            }
            discourse.note(phrases.phrase(nominal), NounForms.of(nominal), person);
            if (!person) {
                noteComplements(nominal);
            }
            noteInner(nominal);
        }
    }

    /** "deux cycles de négociations … elles": an expression is spoken of by its last noun as well. */
    private void noteInner(Nominal nominal) {
        Morphology inner = phrases.formOfLastNoun(nominal.chunk());
        if (inner != null) {
            discourse.note(phrases.phrase(nominal), inner, false);
        }
    }

    /** "l'adjointe à la culture": named last is she, and not what she is in charge of. */
    private void noteComplements(Nominal nominal) {
        nominal.complements().stream()
                .filter(complement ->
                        !isMeasured(nominal.chunk(), complement.nominal().chunk()))
                .forEach(complement -> note(
                        complement.nominal(),
                        isPerson(complement.nominal()) && !kinds.isSeat(nominal.chunk(), complement)));
        noteOwner(nominal);
        noteApposed(nominal);
    }

    /** "Emma Roy, nièce du peintre Luc Roy": he is named last. */
    private void noteApposed(Nominal nominal) {
        nominal.appositions().stream()
                .flatMap(apposition -> apposition.complements().stream())
                .map(Prepositional::nominal)
                .filter(inner -> !inner.chunk().isPronoun() && !inner.chunk().time())
                .forEach(inner -> discourse.noteApposed(phrases.phrase(inner), NounForms.of(inner), isPerson(inner)));
    }

    /** "Lund's critics": whoever speaks of them has spoken of Lund. */
    private void noteOwner(Nominal nominal) {
        Nominal owner = nominal.namedOwner();
        if (owner != null) {
            note(owner);
        }
    }

    /** "Norda, qui a racheté le parc, veut le fermer": what a clause on the subject speaks of stands before its verb. */
    private void noteInside(Clause clause) {
        clause.objects().forEach(this::note);
        clause.arguments().forEach(argument -> note(argument.nominal()));
    }

    /** "Quand le groupe a repris l'usine, il …": whom a clause ahead of the pronoun names. */
    public void mentionAhead(Clause clause) {
        for (Nominal pronoun : clause.subjects()) {
            if (pronoun.chunk().isPronoun()) {
                clause.children().stream()
                        .filter(child -> child.kind() == Clause.Kind.CIRCUMSTANCE
                                || child.kind() == Clause.Kind.CAUSE
                                || child.kind() == Clause.Kind.CONDITION)
                        .forEach(child -> mentionAhead(child, pronoun));
            }
        }
    }

    /** "Il a appris que le club avait perdu la coupe qu'il avait gagnée": whom the pronoun inside stands for first. */
    public void enterRelative(Clause clause) {
        Clause around = clause.isRelative() ? clause.parent() : null;
        boolean inside = around != null
                && around.parent() != null
                && !around.isRelative()
                && around.subjects().size() == 1
                && clause.subjects().size() == 1
                && clause.subjects().get(0).chunk().isPronoun();
        Nominal subject = inside && around != null ? around.subjects().get(0) : null;
        boolean named = subject != null
                && subject != clause.host()
                && !subject.chunk().isPronoun()
                && subject.conjuncts().isEmpty()
                && subject.chunk().end() <= clause.subjects().get(0).chunk().begin();
        discourse.setAround(named && subject != null ? mentioned(subject) : null);
        Nominal host = clause.isRelative() ? clause.host() : null;
        discourse.setHost(host == null || host.chunk().isPronoun() ? null : phrases.phrase(host));
    }

    /** Ends the clause. */
    public void leaveRelative() {
        discourse.setAround(null);
        discourse.setHost(null);
    }

    private void mentionAhead(Clause child, Nominal pronoun) {
        child.subjects().stream()
                .filter(subject -> !subject.chunk().isPronoun())
                .filter(subject -> subject.chunk().end() <= pronoun.chunk().begin())
                .forEach(subject -> mention(subject, child.verb()));
    }

    /** Remembers a subject for the pronouns that follow. */
    public void mention(Nominal nominal, @Nullable VerbChunk verb) {
        if (nominal.chunk().time() && !nominal.chunk().isPronoun()) {
            return;
        }
        if (nominal.chunk().isNegative() && !nominal.chunk().isPronoun()) {
            noteComplements(nominal);
            return;
        }
        if (isDocument(nominal.chunk()) && verb != null && kinds.isThought(verb)) {
            note(nominal);
            return;
        }
        if (!Pronouns.refersBack(nominal.chunk())) {
            discourse.mention(resolver.counted(nominal), NounForms.of(nominal), isPerson(nominal));
            noteJoined(nominal);
            if (!nominal.chunk().isBareNumber()) {
                noteComplements(nominal);
            }
            noteInner(nominal);
            nominal.clauses().stream().filter(Clause::isRelative).forEach(this::noteInside);
            return;
        }
        Morphology form = Pronouns.form(nominal.chunk());
        Phrase known = form == null ? null : resolver.antecedent(nominal.chunk(), form, verb);
        if (form != null && known != null) {
            discourse.mention(known, form, Pronouns.being(nominal.chunk()).isPerson());
            discourse.persons().isOfGender(known, form.gender());
        }
    }

    private void noteJoined(Nominal nominal) {
        if (!nominal.conjuncts().isEmpty()) {
            List<Phrase> behind = nominal.conjuncts().stream()
                    .filter(member -> !member.isExcluded())
                    .map(phrases::phrase)
                    .toList();
            discourse.joined().add(phrases.phrase(nominal), behind);
        }
    }

    /** "The bird ate fish, the study says. It lived …": the bird did, and not the study. */
    private static boolean isDocument(NounChunk chunk) {
        return !chunk.isName() && DOCUMENTS.contains(chunk.head().lemma());
    }

    /** Remembers what a clause says of something done, which "this" may go on to speak of. */
    public void describe(Clause clause) {
        discourse
                .described()
                .describe(
                        kinds.describesDeed(clause)
                                ? phrases.phrase(clause.subjects().get(0))
                                : null);
    }

    /** Remembers who says what is read next, whom "il" stands for there, and to whom; returns who said what was read before. */
    public Talk listenTo(Clause clause) {
        Nominal firm = firms.speaker(clause);
        if (firm != null) {
            return discourse.listenTo(Talk.ofFirm(mentioned(firm)));
        }
        List<Nominal> subjects = clause.subjects();
        if (subjects.isEmpty() && isToldByOne(clause)) {
            return discourse.listenTo(new Talk(null, mentioned(clause.objects().get(0))));
        }
        if (subjects.size() != 1
                || subjects.get(0).chunk().isPronoun()
                || isDocument(subjects.get(0).chunk())) {
            return discourse.listenTo(Talk.NONE);
        }
        Nominal listener = kinds.isToldTo(clause) ? clause.objects().get(0) : null;
        return discourse.listenTo(new Talk(mentioned(subjects.get(0)), listener == null ? null : mentioned(listener)));
    }

    /** "The bank failed to tell clients that they": several are told by one, whoever else is there. */
    private boolean isToldByOne(Clause clause) {
        if (clause.kind() != Clause.Kind.INFINITIVE
                || !kinds.isToldTo(clause)
                || !isSeveral(clause.objects().get(0))) {
            return false;
        }
        for (Clause around = clause.parent(); around != null; around = around.parent()) {
            if (Stream.concat(around.subjects().stream(), around.objects().stream())
                    .anyMatch(Remembering::isSeveral)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeveral(Nominal nominal) {
        return !nominal.conjuncts().isEmpty()
                || nominal.chunk().morphology().number() == Morphology.GrammaticalNumber.PLURAL;
    }

    /** "dix secondes de retard": nobody goes on to speak of what is only measured. */
    private static boolean isMeasured(NounChunk measure, NounChunk bare) {
        return measure.quantity() != null
                && bare.determiner() == Determiner.NONE
                && bare.morphology().number() != Morphology.GrammaticalNumber.PLURAL
                && !bare.isName();
    }

    private Mentioned mentioned(Nominal nominal) {
        return new Mentioned(phrases.phrase(nominal), NounForms.of(nominal), isPerson(nominal));
    }

    /** Goes on with what somebody else says. */
    public void listenAgain(Talk talk) {
        discourse.listenTo(talk);
    }

    private boolean isPerson(Nominal nominal) {
        return (nominal.chunk().isName() && !isTitledThing(nominal.chunk()))
                || kinds.isEnglishRole(nominal)
                || (nominal.chunk().title() != null && !isTitledThing(nominal.chunk()))
                || nominal.appositions().stream()
                        .anyMatch(apposition -> apposition.chunk().isName());
    }

    /** "Le film « Brumes »": a thing for all its name. */
    private boolean isTitledThing(NounChunk chunk) {
        NounChunk title = chunk.title();
        return title != null && kinds.isMade(title);
    }
}
