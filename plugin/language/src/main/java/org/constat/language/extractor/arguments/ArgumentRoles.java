package org.constat.language.extractor.arguments;

import java.util.List;
import org.constat.Argument;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.language.extractor.phrase.Roles;
import org.constat.language.extractor.relation.Relation;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;

/** Knows in which role something hangs on a clause, by its verb and by what stands before ("entre 2014 et 2016"). */
final class ArgumentRoles {
    private final Roles roles;

    ArgumentRoles(Roles roles) {
        this.roles = roles;
    }

    /** Returns the role of an argument behind those before it. */
    String of(Prepositional argument, Clause clause, VerbChunk verb, Relation relation, List<Argument> before) {
        boolean apart = isGoverningAnother(argument, relation)
                || isFronted(argument, verb, clause)
                || isBehindRecipient(argument, clause, before);
        String role = apart ? roles.ofArgument(argument) : roles.ofArgument(argument, verb.lemma());
        if (isAgainstVotes(argument, before)) {
            return "to";
        }
        if (isOfText(argument, clause)) {
            return "about";
        }
        if (isOpponent(argument)) {
            return "against";
        }
        return endsStretch(argument, clause, role, before) ? "between" : role;
    }

    /** "lit un rapport sur la digue": right behind a text it says what the text is about. */
    private static boolean isOfText(Prepositional argument, Clause clause) {
        PrepositionChunk preposition = argument.preposition();
        return preposition != null
                && clause.objects().stream()
                        .map(Nominal::chunk)
                        .anyMatch(object -> object.end() == preposition.begin() && Roles.isOfText(object, argument));
    }

    /** "entre 2014 et 2016": the second time; "a meeting between Ann and Lena last week": no such thing. */
    private static boolean endsStretch(Prepositional argument, Clause clause, String role, List<Argument> before) {
        return role.equals("time")
                && argument.preposition() == null
                && argument.nominal().chunk().time()
                && !before.isEmpty()
                && before.get(before.size() - 1).role().equals("between")
                && clause.arguments().stream().anyMatch(ArgumentRoles::beginsStretch);
    }

    private static boolean beginsStretch(Prepositional argument) {
        return argument.preposition() != null
                && argument.preposition().role().equals("between")
                && argument.nominal().chunk().time();
    }

    /** "Après le vote à Lyon, le maire a cédé à la rue": what stands before the subject is not governed by the verb. */
    private static boolean isFronted(Prepositional argument, VerbChunk verb, Clause clause) {
        int begin = argument.nominal().chunk().begin();
        return !clause.isRelative()
                && begin < verb.begin()
                && argument.nominal().chunk().isName()
                && clause.subjects().stream()
                        .anyMatch(subject -> subject.chunk().begin() > begin);
    }

    /** "a soumis le plan au maire lors d'une visite à Lyon": it has been submitted to him, and there. */
    private static boolean isBehindRecipient(Prepositional argument, Clause clause, List<Argument> before) {
        return isTo(argument)
                && argument.nominal().chunk().isName()
                && before.stream().anyMatch(other -> other.role().equals("to"))
                && clause.arguments().stream().anyMatch(other -> isTo(other) && isApartBefore(other, argument));
    }

    /** "à Lille et à Nice": what "et" joins has one role. */
    private static boolean isApartBefore(Prepositional first, Prepositional second) {
        int between = second.nominal().chunk().begin() - first.nominal().chunk().end() - 1;
        return between == 0 || between > 1;
    }

    private static boolean isTo(Prepositional argument) {
        return argument.preposition() != null && argument.preposition().lemma().equals("à");
    }

    /** "s'oppose au retour des troupes au Kosovo", "cède à la panique à la gare": the verb takes one "à", the other says where. */
    private static boolean isGoverningAnother(Prepositional argument, Relation relation) {
        PrepositionChunk preposition = argument.preposition();
        return preposition != null
                && preposition.end() != relation.end()
                && ((relation.preposition() && relation.lemma().endsWith(" " + preposition.lemma()))
                        || relation.lemma().contains(" " + preposition.lemma() + " "));
    }

    /** "s'est inclinée face à Dijon", "élu face au sortant": whom they met; "face à la hausse" says why. */
    private boolean isOpponent(Prepositional argument) {
        return argument.preposition() != null
                && argument.preposition().lemma().equals("face à")
                && roles.actors().isActor(argument.nominal().chunk());
    }

    /** "par 27 voix contre 22": to how many. */
    private static boolean isAgainstVotes(Prepositional argument, List<Argument> before) {
        Quantity others = argument.nominal().chunk().quantity();
        return argument.preposition() != null
                && argument.preposition().lemma().equals("contre")
                && others != null
                && before.stream().anyMatch(ArgumentRoles::isVotes);
    }

    private static boolean isVotes(Argument argument) {
        return argument.filler() instanceof Phrase phrase
                && phrase.head() != null
                && phrase.head().lemma().equals("voix");
    }
}
