package org.constat.language.sentences.noun;

import java.util.List;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Reads "Le plan prévoit un hôtel à Brest et une halle à Lorient": the same is done to another thing, elsewhere or at another time. */
final class SecondObject {
    private final Government government;

    SecondObject(Government government) {
        this.government = government;
    }

    /** Returns whether a noun behind "and" goes with the object, and not with where or when behind it. */
    boolean begins(State state, Nominal nominal) {
        List<Prepositional> arguments = state.current.arguments();
        Prepositional first = first(state.current);
        Prepositional last = arguments.isEmpty() ? null : arguments.get(arguments.size() - 1);
        if (first == null
                || last == null
                || isPart(last)
                || last.nominal().chunk().begin() < first.nominal().chunk().end()) {
            return false;
        }
        NounChunk noun = nominal.chunk();
        NounChunk object = first.nominal().chunk();
        return isThing(state, noun)
                && (state.outermost() == last.nominal()
                        ? isElsewhere(state, last, noun, object)
                                || isOfOtherKind(last.nominal().chunk(), noun)
                        : last.nominal().chunk().time() && isAtOtherTime(state));
    }

    /** "plusieurs pays, dont la Suède et deux îles": of what is named among others there are more. */
    private static boolean isPart(Prepositional last) {
        return last.preposition() != null && last.preposition().role().equals("including");
    }

    /** Returns the last object, or what a preposition right behind the verb makes one ("provides for a school"); or null. */
    private static @Nullable Prepositional first(Clause clause) {
        List<Nominal> objects = clause.objects();
        if (!objects.isEmpty()) {
            return new Prepositional(null, objects.get(objects.size() - 1));
        }
        VerbChunk verb = clause.verb();
        return clause.arguments().stream()
                .filter(argument -> verb != null
                        && argument.preposition() != null
                        && argument.preposition().begin() == verb.end()
                        && !argument.nominal().chunk().time())
                .findFirst()
                .orElse(null);
    }

    private boolean isThing(State state, NounChunk noun) {
        VerbChunk verb = state.current.verb();
        return verb != null
                && !verb.passive()
                && noun.determiner() != Determiner.DEMONSTRATIVE
                && !noun.isName()
                && !noun.isPronoun()
                && !noun.time()
                && !isEdgeOfTime(state);
    }

    /** "jusqu'à lundi et la fin du mois". */
    private static boolean isEdgeOfTime(State state) {
        return state.ahead.at(state.index + 1) instanceof PrepositionChunk of
                && of.isOf()
                && state.ahead.at(state.index + 2) instanceof NounChunk whole
                && whole.time();
    }

    /** "à Brest et une halle à Lorient": each with a place of its own. */
    private static boolean isElsewhere(State state, Prepositional last, NounChunk noun, NounChunk object) {
        PrepositionChunk where = last.preposition();
        return where != null
                && !where.isOf()
                && noun.determiner() == object.determiner()
                && state.ahead.at(state.index + 1) instanceof PrepositionChunk again
                && again.lemma().equals(where.lemma());
    }

    /** "son gardien lundi et son entraîneur mardi". */
    private static boolean isAtOtherTime(State state) {
        return state.ahead.at(state.index - 2) instanceof NounChunk before
                && before.time()
                && state.ahead.at(state.index + 1) instanceof NounChunk again
                && again.time();
    }

    /** No day and no town is joined with a thing that has not been named yet. */
    private boolean isOfOtherKind(NounChunk last, NounChunk noun) {
        boolean counted = noun.determiner() == Determiner.INDEFINITE || noun.quantity() != null;
        boolean known = noun.determiner() != Determiner.NONE;
        return last.time()
                ? counted || known
                : counted && last.isName() && government.isPlace(last) && !government.isKindOfPlace(noun);
    }

    /** Has the verb and its subject begin once more, with what stands before them. */
    static void take(State state, Nominal nominal) {
        Clause clause = state.current;
        VerbChunk verb = clause.verb();
        Prepositional first = first(clause);
        if (verb == null || first == null) {
            return;
        }
        Clause second = state.beside(clause);
        second.verb(verb);
        clause.subjects().forEach(second::subject);
        clause.arguments().stream()
                .filter(argument -> argument.nominal().chunk().begin() < verb.begin())
                .forEach(second::argument);
        if (first.preposition() == null) {
            second.object(nominal);
        } else {
            second.argument(new Prepositional(first.preposition(), nominal));
        }
        state.place(nominal);
    }
}
