package org.constat.language.extractor.arguments;

import java.util.List;
import org.constat.Argument;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.phrase.Roles;
import org.constat.language.extractor.reference.NamedPlaces;
import org.constat.language.extractor.reference.Predicates;
import org.constat.language.extractor.reference.Referring;
import org.constat.language.extractor.reference.Remembering;
import org.constat.language.extractor.reference.Resolver;
import org.constat.language.extractor.reference.SoughtKind;
import org.constat.language.extractor.relation.Predication;
import org.constat.language.extractor.status.Stances;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/**
 * Fills subject, object and arguments from a clause.
 *
 * @since 0.1
 */
public final class Slots {
    private final Grammar grammar;
    private final GrammaticalSubjects grammatical;
    private final SubjectSlot subject;
    private final ObjectSlot object;
    private final ArgumentSlots arguments;
    private final Resolver resolver;
    private final Remembering remembering;
    private final NamedPlaces places;
    private final Roles roles;

    public Slots(Grammar grammar, Stances stances, PhraseBuilder phrases, Roles roles, Referring referring) {
        this.grammar = grammar;
        this.grammatical = new GrammaticalSubjects(
                grammar, phrases, new Control(grammar, stances, roles.actors()), roles.actors());
        Fillers fillers = new Fillers(phrases, referring.resolver());
        this.subject = new SubjectSlot(grammar, grammatical, fillers, referring.pronouns());
        this.object = new ObjectSlot(grammar, grammatical, fillers, phrases, referring.pronouns());
        this.arguments = new ArgumentSlots(grammar, grammatical, fillers, phrases, roles, referring);
        this.resolver = referring.resolver();
        this.remembering = referring.remembering();
        this.places = referring.places();
        this.roles = roles;
    }

    /** Returns who does what, by grammar alone. */
    public GrammaticalSubjects grammatical() {
        return grammatical;
    }

    public List<@Nullable Filler> subjects(Clause clause, VerbChunk verb, boolean collective) {
        remembering.mentionAhead(clause);
        Phrase named = SoughtKind.of(clause, verb)
                .map(type -> places.last(place -> roles.isPlaceOf(type, place)))
                .orElse(null);
        if (named != null) {
            return List.of(named);
        }
        remembering.enterRelative(clause);
        List<@Nullable Filler> found = subject.of(clause, verb, collective);
        remembering.leaveRelative();
        return found;
    }

    public List<@Nullable Filler> objects(Predication said) {
        remembering.enterRelative(said.clause());
        List<@Nullable Filler> found = object.of(said.clause(), said.verb(), said.relation());
        remembering.leaveRelative();
        return found;
    }

    public List<Argument> arguments(Predication said) {
        return arguments.of(said.clause(), said.verb(), said.relation());
    }

    /** Remembers those who speak beside a stretch of the sentence; whom a pronoun there stands for may stand before it. */
    public void mentionSpeakers(List<Clause> speakers, int section) {
        for (Clause speaker : speakers) {
            boolean behind = speaker.section() > 0
                    && speaker.subjects().stream().allMatch(who -> who.chunk().isPronoun());
            if (section == (behind ? speaker.section() : 0)) {
                speaker.subjects().forEach(who -> resolver.speaks(who, speaker.verb()));
                mention(speaker);
            }
        }
    }

    /** Remembers the subject for the pronouns that follow. */
    public void mention(Clause clause) {
        for (Nominal subject : clause.subjects()) {
            remembering.mention(subject, clause.verb());
        }
        clause.arguments().stream()
                .filter(argument -> !Predicates.isWhatItIsCalled(argument) && !isState(argument))
                .forEach(remembering::noteArgument);
        boolean cleft = Clefts.isCleft(clause, grammar);
        clause.objects().forEach(object -> {
            if (cleft) {
                remembering.mention(object, null);
            } else {
                remembering.noteObject(object, clause.verb());
            }
        });
        if (clause.kind() == Clause.Kind.MAIN) {
            remembering.describe(clause);
        }
    }

    /** "entre en vigueur": in which state something is, and nothing to speak of. */
    private static boolean isState(Prepositional argument) {
        NounChunk noun = argument.nominal().chunk();
        return argument.preposition() != null
                && argument.preposition().lemma().equals("en")
                && noun.head().kind() == Word.Kind.NOUN
                && noun.determiner() == Determiner.NONE
                && noun.modifiers().isEmpty()
                && argument.nominal().complements().isEmpty();
    }
}
