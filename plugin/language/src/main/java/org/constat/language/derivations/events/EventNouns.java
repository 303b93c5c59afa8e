package org.constat.language.derivations.events;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Owners;
import org.constat.language.derivations.nouns.Verbs;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts of the noun of an event: "la fermeture de l'usine".
 *
 * @since 0.1
 */
public final class EventNouns {
    private final Nouns nouns;
    private final Participants participants;
    private final Expressions expressions;

    public EventNouns(Nouns nouns, Participants participants) {
        this.nouns = nouns;
        this.participants = participants;
        this.expressions = new Expressions(nouns);
    }

    /** Returns whether a phrase names an event. */
    public boolean names(Phrase phrase) {
        return !nouns.isHypothetical(phrase)
                && !isToll(phrase)
                && (isEvent(phrase) || isEvent(expressions.opened(phrase)));
    }

    /** Returns whether a phrase names an event, or a disaster that is no verb's noun ("la marée noire"). */
    public boolean namesHappening(Phrase phrase) {
        return names(phrase) || nouns.tables().isKind(Row.DISASTER, Nouns.head(phrase));
    }

    /** "deux morts": people, not events. */
    private boolean isToll(Phrase phrase) {
        String head = Nouns.head(phrase);
        return phrase.quantity() != null
                && (nouns.tables().has(Row.DEAD, head) || nouns.tables().has(Row.HURT, head));
    }

    private boolean isEvent(Phrase phrase) {
        Word head = phrase.head();
        return head != null
                && head.kind() == Word.Kind.NOUN
                && !nouns.tables().has(Row.STATE, head.lemma())
                && !nouns.tables().has(Row.STATE, head.text())
                && phrase.complements().stream().noneMatch(this::isTime)
                && (!nouns.verbs(head.lemma()).isEmpty()
                        || nouns.tables().has(Row.HAPPENING, head.lemma())
                        || nouns.tables().has(Row.CHANGE, head.lemma()));
    }

    /** "la fin de l'année", "le gel d'avril". */
    private boolean isTime(Complement complement) {
        String time = Nouns.head(complement.phrase());
        return complement.role().equals("of")
                && (nouns.tables().has(Row.TIME, time) || nouns.tables().has(Row.MONTH, time));
    }

    /** Hands over what a noun tells; of an expression, what it tells as a whole and by its first noun. */
    public void tell(Phrase noun, Event event, Consumer<Fact> found) {
        Phrase opened = expressions.opened(noun);
        if (isEvent(noun)) {
            plainly(noun, event, found);
        }
        if (!opened.equals(noun) && isEvent(opened)) {
            plainly(opened, event, found);
        }
    }

    private void plainly(Phrase noun, Event event, Consumer<Fact> found) {
        String head = Nouns.head(noun);
        String happening = nouns.tables().value(Row.HAPPENING, head);
        String change = nouns.tables().value(Row.CHANGE, head);
        if (happening != null) {
            happens(noun, happening, event, found);
            return;
        }
        if (change != null) {
            happens(noun, change, event, found);
            done(noun, Verbs.plain(change), event, found);
        }
        for (String verb : nouns.verbs(head)) {
            boolean known = change != null && Verbs.plain(verb).equals(Verbs.plain(change));
            if (!known) {
                done(noun, verb, event, found);
            }
        }
    }

    /** "l'effondrement du pont": the bridge collapses; "son départ": who leaves. */
    private void happens(Phrase written, String verb, Event event, Consumer<Fact> found) {
        boolean level = nouns.tables().has(Row.LEVEL, Nouns.head(written));
        Phrase noun = level ? RisenBy.unnested(written) : written;
        List<Argument> named = participants.around(noun, event);
        List<Argument> around = level ? RisenBy.parted(noun, named) : named;
        Filler subject = event.patient() == null ? owner(noun) : event.patient();
        boolean left = subject == null && isOwnHappening(noun);
        for (Argument argument : around) {
            boolean thing = !left
                    && argument.filler() instanceof Phrase phrase
                    && phrase.head() != null
                    && phrase.head().kind() != Word.Kind.VERB;
            if (subject == null && thing && argument.role().equals("of")) {
                subject = argument.filler();
            }
        }
        subject = subject == null ? risenIn(noun, around) : subject;
        boolean alone = subject == null && nouns.tables().has(Row.HAPPENING, Nouns.head(noun));
        subject = alone ? event.actor() : subject;
        subject = alone && subject == null ? nouns.origins().actorByAdjective(noun) : subject;
        if (subject != null) {
            Filler whose = subject;
            List<Argument> others = around.stream()
                    .filter(argument ->
                            !argument.role().equals("of") && !argument.filler().equals(whose))
                    .toList();
            List<Argument> told =
                    level && RisenBy.isShareAhead(noun) ? others : Repeated.times(noun, others, nouns.language());
            found.accept(fact(noun, verb, subject, null, told, event));
        }
    }

    /** "son départ de Nantes": it is not the town that leaves. */
    private @Nullable Filler owner(Phrase noun) {
        return !isOwnHappening(noun)
                ? null
                : noun.complements().stream()
                        .filter(complement -> Owners.isOwner(noun, complement))
                        .map(Complement::phrase)
                        .findFirst()
                        .orElse(null);
    }

    private boolean isOwnHappening(Phrase noun) {
        return nouns.tables().has(Row.HAPPENING, Nouns.head(noun))
                && (Determiners.isPossessive(noun.text()) || Owners.hasOwner(noun));
    }

    /** "a rise in prices": they rise. */
    private @Nullable Filler risenIn(Phrase noun, List<Argument> around) {
        return around.stream()
                .filter(argument ->
                        argument.role().equals("place") && nouns.tables().has(Row.LEVEL, Nouns.head(noun)))
                .map(Argument::filler)
                .filter(filler -> filler instanceof Phrase phrase
                        && phrase.head() != null
                        && phrase.head().kind() == Word.Kind.NOUN)
                .findFirst()
                .orElse(null);
    }

    private void done(Phrase noun, String verb, Event event, Consumer<Fact> found) {
        Participants.Cast cast = participants.of(noun, verb, event);
        if (!cast.isEmpty()) {
            String relation = cast.patient() == null ? Verbs.alone(verb) : verb;
            found.accept(fact(noun, relation, cast.actor(), cast.patient(), cast.arguments(), event));
        }
    }

    private Fact fact(
            Phrase noun,
            String verb,
            @Nullable Filler actor,
            @Nullable Filler patient,
            List<Argument> arguments,
            Event event) {
        return Fact.builder(nouns.relation(noun, verb))
                .subject(actor)
                .object(patient)
                .arguments(arguments)
                .polarity(event.polarity())
                .modality(event.modality())
                .tense(isDue(event, arguments) ? Tense.FUTURE : event.tense())
                .source(event.source())
                .evidence(event.evidence())
                .rule(event.rule())
                .build();
    }

    /** "a annoncé la fermeture du site d'ici à juin": what is announced with a deadline has not happened. */
    private static boolean isDue(Event event, List<Argument> arguments) {
        return !event.source().isEmpty()
                && arguments.stream().anyMatch(argument -> argument.role().equals("before"));
    }
}
