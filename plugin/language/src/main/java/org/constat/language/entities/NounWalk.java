package org.constat.language.entities;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Parse;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Goes through the nouns of a sentence from left to right. */
final class NounWalk {
    private final Set<Nominal> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Found> found = new ArrayList<>();

    /** What a noun does in its clause. */
    enum Place {
        /** It is the subject. */
        SUBJECT,
        /** It says where. */
        WHERE,
        /** It is an object of a verb that is negated, and may not exist at all. */
        DENIED,
        /** It says of another noun what it is. */
        APPOSED,
        /** Anything else. */
        OTHER
    }

    /**
     * A noun of a sentence.
     *
     * @param nominal the noun
     * @param of what it is another name of, as an apposition; or null
     * @param place what it does in its clause
     */
    record Found(Nominal nominal, @Nullable Nominal of, Place place) {
        int begin() {
            return nominal.chunk().begin();
        }

        int end() {
            return nominal.chunk().end();
        }
    }

    static List<Found> of(Parse parse) {
        NounWalk walk = new NounWalk();
        parse.clauses().forEach(walk::clause);
        parse.speakers().forEach(walk::clause);
        walk.found.sort(Comparator.comparingInt(Found::begin));
        return walk.found;
    }

    private void clause(Clause clause) {
        VerbChunk verb = clause.verb();
        Place object = verb != null && verb.negative() ? Place.DENIED : Place.OTHER;
        clause.subjects().forEach(nominal -> members(nominal, Place.SUBJECT));
        clause.objects().forEach(nominal -> members(nominal, isReached(verb, nominal) ? Place.WHERE : object));
        clause.sources().forEach(nominal -> members(nominal, Place.OTHER));
        clause.arguments().forEach(argument -> members(argument.nominal(), place(argument)));
        clause.children().forEach(this::clause);
    }

    /** "The flood reached Kiruna": names where it got. */
    private static boolean isReached(@Nullable VerbChunk verb, Nominal nominal) {
        return verb != null
                && nominal.chunk().isName()
                && switch (verb.lemma()) {
                    case "reach", "visit", "atteindre", "visiter" -> true;
                    default -> false;
                };
    }

    private static Place place(Prepositional prepositional) {
        return prepositional.preposition() == null
                ? Place.OTHER
                : switch (prepositional.preposition().lemma()) {
                    case "à", "dans", "en", "près de", "in", "at", "near", "into", "across" -> Place.WHERE;
                    default -> Place.OTHER;
                };
    }

    private void members(Nominal nominal, Place place) {
        nominal.members().forEach(member -> nominal(member, null, place));
    }

    private void nominal(Nominal nominal, @Nullable Nominal of, Place place) {
        if (!seen.add(nominal)) {
            return;
        }
        possessors(nominal);
        found.add(new Found(nominal, of, place));
        nominal.complements()
                .forEach(complement -> members(
                        complement.nominal(),
                        isLocal(nominal) && complement.nominal().chunk().isName() ? Place.WHERE : place(complement)));
        for (Nominal apposition : nominal.appositions()) {
            boolean same = (apposition.conjuncts().isEmpty() || isOneWithTwoRoles(apposition))
                    && (apposition.chunk().isName() != nominal.chunk().isName() || isTitled(apposition));
            nominal(apposition, same ? nominal : null, Place.APPOSED);
            apposition.conjuncts().forEach(member -> nominal(member, same ? nominal : null, Place.OTHER));
        }
    }

    /** "The town's mayor" speaks of a town, too. */
    private void possessors(Nominal nominal) {
        Nominal owner = nominal.namedOwner();
        if (owner != null) {
            nominal(owner, null, isLocal(nominal) && owner.chunk().isName() ? Place.WHERE : Place.OTHER);
        }
    }

    /** "Lund, a chemist and inventor". */
    private static boolean isOneWithTwoRoles(Nominal apposition) {
        return apposition.conjuncts().stream()
                .allMatch(member -> member.chunk().determiner() == Determiner.NONE
                        && !member.chunk().isName()
                        && member.chunk().quantity() == null
                        && member.chunk().morphology().number() != GrammaticalNumber.PLURAL);
    }

    /** "the regulator, the Authority for Rail": a noun with a capital is as good as a name. */
    private static boolean isTitled(Nominal apposition) {
        return Character.isUpperCase(apposition.chunk().head().text().charAt(0))
                && apposition.chunk().determiner() == Determiner.DEFINITE;
    }

    /** "the mayor of Marbury", "l'hôpital de Valmont": what they belong to is a town. */
    private static boolean isLocal(Nominal nominal) {
        String noun = Mention.key(nominal.chunk().head());
        return switch (noun) {
            case "maire",
                    "mairie",
                    "ville",
                    "commune",
                    "village",
                    "hôpital",
                    "gare",
                    "port",
                    "habitant",
                    "conseil municipal",
                    "aéroport",
                    "mayor",
                    "resident",
                    "town",
                    "city",
                    "outskirt",
                    "city council",
                    "town council" -> true;
            default -> Relational.isSite(noun);
        };
    }
}
