package org.constat.language.sentences.noun;

import org.constat.language.phrases.Determiner;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Knows which of the nouns before it, that hang on one another, has a name or is what a noun behind a comma says. */
final class Bearers {
    private final Government government;
    private final PersonNames names;

    Bearers(Government government, PersonNames names) {
        this.government = government;
        this.names = names;
    }

    /** "Le maire de Lormeuil, Gaston Perrichet": a name goes with the whole, not with the nearest name. */
    Nominal of(State state, Nominal partner, Nominal name) {
        Nominal person = names.is(name) ? names.somebody(state) : null;
        if (person != null && !isNamedAlready(state, person)) {
            return person;
        }
        Nominal outermost = lastMember(state, name);
        if (outermost == null) {
            return partner;
        }
        Nominal nearest = state.chain.get(state.chain.size() - 1);
        if (isNamedAlready(state, outermost)) {
            return nearest;
        }
        if (isBodyWithName(outermost, name)) {
            return outermost;
        }
        if (nearest.chunk().isName() && (isRoleOfName(name, outermost) || isBodyOrTown(name, outermost))) {
            return nearest;
        }
        if (name.chunk().isName() && outermost.chunk().isName() && isUnnamedPerson(nearest)) {
            return nearest;
        }
        boolean action = government.isAction(outermost.chunk().head().lemma());
        boolean role = !nearest.chunk().isName();
        boolean somebody = government.isSomebody(nearest.chunk());
        if (role && (isPlaceOfSomething(nearest, outermost) || isOneOfMany(nearest, outermost))) {
            return nearest;
        }
        if (names.canBeCalled(outermost) && !(action && somebody && role)) {
            return outermost;
        }
        boolean site = government.isSite(nearest.chunk());
        boolean body = outermost.isPlural() && !nearest.isPlural() && government.canAct(nearest.chunk());
        return role && (somebody || action || site || body) ? nearest : outermost;
    }

    /** "The Friends of the Gallery, a charity, met": no gallery is one. */
    private boolean isBodyWithName(Nominal outermost, Nominal kind) {
        return !government.isFrench()
                && outermost.isPlural()
                && outermost.chunk().determiner() == Determiner.DEFINITE
                && Character.isUpperCase(outermost.chunk().head().text().charAt(0))
                && kind.chunk().determiner() == Determiner.INDEFINITE
                && !kind.chunk().isName()
                && government.canAct(kind.chunk());
    }

    /** "Hugo Tran et Anne Lund, la présidente du club": of several who are named, one is so, the last. */
    private static @Nullable Nominal lastMember(State state, Nominal nominal) {
        Nominal first = state.outermost();
        return first == null || nominal.isPlural()
                ? first
                : state.chain.stream()
                        .filter(first.conjuncts()::contains)
                        .reduce((before, last) -> last)
                        .orElse(first);
    }

    /** "The crew at Norda, the country's oldest airline, left": what a body or a town is, no persons are. */
    private boolean isBodyOrTown(Nominal kind, Nominal outermost) {
        return !kind.chunk().isName()
                && !government.isSomebody(kind.chunk())
                && government.isNobody(kind.chunk())
                && !outermost.chunk().isName()
                && !government.isNobody(outermost.chunk());
    }

    /** "Lund et sa fille, Clara, ont …": she has no name yet, and he has one. */
    private boolean isUnnamedPerson(Nominal nominal) {
        return !nominal.chunk().isName() && !nominal.isPlural() && government.isSomebody(nominal.chunk());
    }

    /** "la température dans la capitale, Varenne": a place has a name, and a temperature has none. */
    private boolean isPlaceOfSomething(Nominal place, Nominal whole) {
        return government.isKindOfPlace(place.chunk())
                && !government.isKindOfPlace(whole.chunk())
                && !names.canBeCalled(whole);
    }

    /** "Shares in the parent company, Novalis, fell": one name is not that of many. */
    private static boolean isOneOfMany(Nominal nearest, Nominal outermost) {
        return outermost.isPlural()
                && nearest.chunk().morphology().number() == GrammaticalNumber.SINGULAR
                && nearest.chunk().determiner() != Determiner.NONE;
    }

    /** "Novalis est une filiale du groupe, Kessel", "Holm, qui est copropriétaire du haras, Orvel": the other gets a name. */
    boolean isNamedAlready(State state, Nominal predicate) {
        Nominal host = state.current.isRelative() ? state.current.host() : null;
        return government.isPredicative(state.current)
                && state.current.objects().contains(predicate)
                && ((host != null && host.chunk().isName())
                        || state.current.subjects().stream()
                                .anyMatch(subject -> subject.chunk().isName()));
    }

    /** "La faillite de Norda, la plus vieille banque du pays, …": what only somebody is, a bankruptcy is not. */
    boolean isRoleOfName(Nominal role, Nominal outermost) {
        return !role.chunk().isName() && names.canBeCalled(role) && !names.canBeCalled(outermost);
    }
}
