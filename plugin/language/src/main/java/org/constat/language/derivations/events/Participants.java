package org.constat.language.derivations.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Owners;
import org.constat.language.derivations.nouns.Shares;
import org.constat.language.derivations.nouns.Verbs;
import org.jspecify.annotations.Nullable;

/**
 * Finds with the noun of an event who does it, to what, and under which circumstances.
 *
 * @since 0.1
 */
public final class Participants {
    private static final Set<String> SPEAKING =
            Set.of("say", "claim", "warn", "promise", "ask", "order", "threaten", "suggest", "urge");

    private final Nouns nouns;

    public Participants(Nouns nouns) {
        this.nouns = nouns;
    }

    /**
     * Who does what to what.
     *
     * @param actor who, or null
     * @param patient to what, or null
     * @param arguments the circumstances
     */
    record Cast(@Nullable Filler actor, @Nullable Filler patient, List<Argument> arguments) {

        boolean isEmpty() {
            return actor == null && patient == null;
        }
    }

    /** Returns all that hangs on the noun, and what the sentence says around it; who owns an event does it, as a rule. */
    List<Argument> around(Phrase noun, Event event) {
        List<Argument> all = new ArrayList<>();
        for (Complement complement : noun.complements()) {
            boolean owner = Owners.isOwner(noun, complement) && doesWhatIsOwned(noun);
            boolean known = owner && event.actor() != null;
            if (!known && !isShare(complement) && !isOfParticiple(noun, complement)) {
                all.add(new Argument(owner ? "by" : complement.role(), complement.phrase()));
            }
        }
        all.addAll(event.arguments());
        return all;
    }

    /** "une hausse de 2 %": by so much, and nothing that rises. */
    private static boolean isShare(Complement complement) {
        return complement.role().equals("of") && Shares.isShare(complement.phrase());
    }

    /** "une fermeture dénoncée par Lund": who denounces it does not close anything. */
    private boolean isOfParticiple(Phrase noun, Complement complement) {
        int at = noun.text().indexOf(complement.phrase().text());
        return noun.modifiers().stream()
                .filter(word -> word.kind() == Word.Kind.ADJECTIVE
                        && !word.text().equals(word.lemma())
                        && nouns.isVerb(word.lemma()))
                .map(word -> noun.text().indexOf(word.text()))
                .anyMatch(participle -> participle > 0 && participle < at);
    }

    /** "its support", "the bank's purchase of the insurer"; not "his arrest". */
    private boolean doesWhatIsOwned(Phrase noun) {
        String head = Nouns.head(noun);
        boolean done = nouns.tables().has(Row.PATIENT, head) || nouns.tables().has(Row.CHANGE, head);
        long of = noun.complements().stream()
                .filter(complement -> complement.role().equals("of"))
                .count();
        return of > 1 || (!done && !nouns.tables().has(Row.HAPPENING, head));
    }

    Cast of(Phrase noun, String verb, Event event) {
        List<Argument> rest = around(noun, event);
        Filler actor = actor(noun, event, rest);
        Filler patient = event.patient();
        if (Verbs.isReflexive(verb)) {
            actor = actor == null ? taken(rest, Set.of("of")) : actor;
        } else if (Verbs.governs(verb)) {
            boolean suffered = Verbs.roles(verb).contains("of") && !isActorFirst(rest);
            actor = actor == null && !suffered ? taken(rest, Set.of("of")) : actor;
            patient = patient == null ? governed(rest, verb, event) : patient;
        } else if (actor == null && patient == null && belongsToActor(noun, rest)) {
            actor = taken(rest, Set.of("of"));
            patient = goal(noun, verb, actor, rest);
        } else if (patient == null) {
            patient = taken(rest, Set.of("of"));
            patient = patient == null ? goal(noun, verb, actor, rest) : patient;
        }
        rest.removeIf(
                argument -> argument.role().equals("of") || argument.role().equals("object"));
        return new Cast(actor, patient, rest);
    }

    /** "une attaque a eu lieu dans le port": where it was, and not what was attacked. */
    private static @Nullable Phrase governed(List<Argument> rest, String verb, Event event) {
        List<Argument> where = event.arguments().stream()
                .filter(argument -> argument.role().equals("place"))
                .toList();
        rest.removeAll(where);
        Phrase patient = taken(rest, Verbs.roles(verb));
        rest.addAll(where);
        return patient;
    }

    private @Nullable Filler actor(Phrase noun, Event event, List<Argument> rest) {
        Filler actor = event.actor() == null ? between(rest) : event.actor();
        actor = actor == null ? doer(rest) : actor;
        return actor == null ? nouns.origins().actorByAdjective(noun) : actor;
    }

    /** "la vente de l'usine par la ville", but not "par téléphone". */
    private @Nullable Phrase doer(List<Argument> rest) {
        return rest.stream()
                        .filter(argument -> argument.role().equals("by"))
                        .map(Argument::filler)
                        .anyMatch(filler -> filler instanceof Phrase phrase && !isMeans(phrase))
                ? taken(rest, Set.of("by"))
                : null;
    }

    private boolean isMeans(Phrase phrase) {
        Word head = phrase.head();
        return head != null
                && head.kind() == Word.Kind.NOUN
                && phrase.text().equals(head.text())
                && phrase.quantity() == null
                && !nouns.isActor(phrase);
    }

    /**
     * "une attaque contre le port": attacks the port; "une déclaration à la presse": declares nothing of the press; who is at odds
     * over a tax is not at odds with it, and a march against a reform marches no reform.
     */
    private @Nullable Phrase goal(Phrase noun, String verb, @Nullable Filler actor, List<Argument> rest) {
        boolean bare = actor != null
                && !Verbs.isState(verb)
                && !nouns.tables().has(Row.STAGED, verb)
                && !nouns.isOfFamily(Nouns.head(noun), SPEAKING);
        return bare ? taken(rest, Set.of("to", "against", "about", "for")) : null;
    }

    /** "le refus du maire", "l'aide de l'État à la ville", not "l'arrestation du maire". */
    private boolean belongsToActor(Phrase noun, List<Argument> rest) {
        boolean given = has(rest, Set.of("to", "against"));
        return !nouns.tables().has(Row.PATIENT, Nouns.head(noun))
                && (given ? has(rest, Set.of("of")) : isActorFirst(rest));
    }

    private boolean isActorFirst(List<Argument> rest) {
        return rest.stream()
                .filter(argument -> argument.role().equals("of"))
                .findFirst()
                .filter(argument -> argument.filler() instanceof Phrase owner && nouns.isActor(owner))
                .isPresent();
    }

    private static boolean has(List<Argument> rest, Set<String> roles) {
        return rest.stream()
                .anyMatch(argument -> roles.contains(argument.role())
                        && argument.filler() instanceof Phrase phrase
                        && isThing(phrase));
    }

    /** "une rencontre entre le maire et le préfet". */
    private static @Nullable Filler between(List<Argument> rest) {
        List<Phrase> members = new ArrayList<>();
        for (Argument argument : rest) {
            if (argument.role().equals("between") && argument.filler() instanceof Phrase phrase) {
                members.add(phrase);
            }
        }
        rest.removeIf(argument -> argument.role().equals("between"));
        return members.isEmpty() ? null : members.size() == 1 ? members.get(0) : new Group(members);
    }

    private static @Nullable Phrase taken(List<Argument> rest, Set<String> roles) {
        for (Argument argument : rest) {
            if (roles.contains(argument.role()) && argument.filler() instanceof Phrase phrase && isThing(phrase)) {
                rest.remove(argument);
                return phrase;
            }
        }
        return null;
    }

    private static boolean isThing(Phrase phrase) {
        Word head = phrase.head();
        return head != null && (head.kind() == Word.Kind.NOUN || head.kind() == Word.Kind.NAME);
    }
}
