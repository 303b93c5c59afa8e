package org.constat.language.sentences.noun;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.sentences.verb.HostOfParticiple;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Knows of which noun before it a noun behind a comma says more, and when it says more of none. */
final class Apposition {
    private final Government government;
    private final PersonNames names;
    private final Bearers bearers;

    Apposition(Government government) {
        this.government = government;
        this.names = new PersonNames(government);
        this.bearers = new Bearers(government, names);
    }

    void add(State state, Nominal nominal) {
        Nominal target = target(state, nominal);
        if (target == null) {
            return;
        }
        if (government.isFrench() && isOneOfManyThings(target.chunk(), nominal.chunk())) {
            state.chain.add(nominal);
        } else {
            if (!isNoRole(target, nominal) && !isNobody(state, target.chunk(), nominal.chunk())) {
                target.apposition(nominal);
            }
            state.chain.add(nominal);
        }
    }

    /** "Le maire de Lormeuil, Gaston Perrichet, a": says more of the subject, or of a noun that hangs on it. */
    void addToSubject(State state, Nominal partner, Nominal nominal) {
        Nominal bearer = bearers.of(state, partner, nominal);
        (isThingBesideSomebody(bearer.chunk(), nominal.chunk()) ? partner : bearer).apposition(nominal);
        state.chain.add(nominal);
    }

    private @Nullable Nominal target(State state, Nominal nominal) {
        if (isRoleOfPerson(state, nominal)) {
            return state.outermost();
        }
        Nominal nearest = state.innermost();
        if (nearest == null) {
            return null;
        }
        Nominal farther = names.farther(state, nearest, nominal);
        if (farther != null) {
            return farther;
        }
        if (isWhatThingIs(state, nearest, nominal)) {
            return state.outermost();
        }
        return nominal.chunk().isName() ? bearers.of(state, nearest, nominal) : nearest;
    }

    /** "dirigée par un ingénieur, Hugo Tran, a gagné": says more of the nearest noun, else of the whole subject. */
    void addInside(State state, Clause awaiting, Nominal nominal) {
        Nominal nearest = state.innermost();
        Nominal subject = awaiting.subjects().get(0);
        boolean near = nearest != null
                && !nearest.chunk().isPronoun()
                && (nearest.chunk().isName()
                        ? isSaidOfName(state, nearest, subject, nominal)
                        : HostOfParticiple.agrees(
                                nearest.chunk().morphology(), nominal.chunk().morphology()));
        Nominal around = names.is(nominal) ? names.somebodyAround(state, subject) : null;
        Nominal person = around != null && bearers.isNamedAlready(state, around) ? null : around;
        Nominal other =
                nearest == null || !near || isThingBesideSomebody(nearest.chunk(), nominal.chunk()) ? subject : nearest;
        Nominal target = person == null ? other : person;
        target.apposition(nominal);
        state.chain.add(nominal);
    }

    /** "L'atelier qui répare Norda, le plus vieux voilier du port, ferme", "le séisme qui a ruiné la ville de Norda, la …". */
    private boolean isSaidOfName(State state, Nominal name, Nominal subject, Nominal nominal) {
        return !nominal.chunk().isName()
                && !nominal.isPlural()
                && nominal.chunk().determiner() != Determiner.INDEFINITE
                && (state.current.objects().contains(name) || bearers.isRoleOfName(nominal, subject));
    }

    /** "le lycée de Sens, un bâtiment de verre", "le film de Roy, un chef-d'œuvre": no town and nobody is that. */
    private boolean isWhatThingIs(State state, Nominal name, Nominal thing) {
        Nominal whole = state.outermost();
        NounChunk kind = thing.chunk();
        return government.isFrench()
                && whole != null
                && whole != name
                && name.chunk().isName()
                && !whole.chunk().isName()
                && !government.canAct(whole.chunk())
                && !whole.isPlural()
                && whole.complements().stream().anyMatch(complement -> complement.nominal() == name)
                && kind.determiner() == Determiner.INDEFINITE
                && !kind.isName()
                && isNoTown(kind);
    }

    private static boolean isNoTown(NounChunk kind) {
        return switch (kind.head().lemma()) {
            case "bâtiment", "édifice", "immeuble", "bâtisse", "ouvrage", "équipement", "chantier", "projet" -> true;
            case "chef-d'œuvre", "réussite", "succès", "échec", "exploit", "surprise", "première", "drame" -> true;
            case "tragédie", "record", "investissement", "scandale", "événement", "mesure", "décision" -> true;
            default -> false;
        };
    }

    /** "le Nils Lund d'Aldane, directeur des ventes": the man, and not his company. */
    private boolean isRoleOfPerson(State state, Nominal role) {
        Nominal first = state.outermost();
        Nominal last = state.innermost();
        return first != null
                && last != null
                && first != last
                && first.chunk().isName()
                && first.chunk().head().lemma().indexOf(' ') > 0
                && last.chunk().isName()
                && government.isSomebody(role.chunk());
    }

    /** "à Orléans, son plus haut niveau", "de l'Alliance, la reconnaissance": what a name cannot be. */
    private boolean isNoRole(Nominal target, Nominal nominal) {
        boolean ranked = nominal.chunk().modifiers().stream()
                        .anyMatch(word ->
                                word.lemma().equals("plus") || word.lemma().equals("moins"))
                && nominal.chunk().determiner() != Determiner.NONE;
        return government.isFrench()
                && target.chunk().isName()
                && !nominal.chunk().isName()
                && (ranked
                        || government.sumsUp(nominal.chunk().head().lemma())
                        || (nominal.chunk().determiner() != Determiner.INDEFINITE
                                && government.isAction(nominal.chunk().head().lemma())))
                && !government.isSomebody(nominal.chunk())
                && !government.canAct(nominal.chunk());
    }

    /** "Après les travaux contre le bruit, le maire": no noise is a mayor; but "La cible, le maire de Lund, a fui". */
    private boolean isNobody(State state, NounChunk thing, NounChunk somebody) {
        return isThingBesideSomebody(thing, somebody)
                && state.current.subjects().isEmpty()
                && state.current.objects().isEmpty();
    }

    private boolean isThingBesideSomebody(NounChunk thing, NounChunk somebody) {
        return !thing.isName()
                && thing.determiner() == Determiner.DEFINITE
                && !government.isDoer(thing)
                && !somebody.isName()
                && somebody.title() == null
                && somebody.determiner() == Determiner.DEFINITE
                && government.isSomebody(somebody);
    }

    /** "des réunions, une idée rejetée": several are not one, unless it is a group. */
    private boolean isOneOfManyThings(NounChunk target, NounChunk noun) {
        return target.morphology().number() == GrammaticalNumber.PLURAL
                && !target.isName()
                && target.quantity() == null
                && noun.morphology().number() == GrammaticalNumber.SINGULAR
                && noun.determiner() == Determiner.INDEFINITE
                && !noun.isName()
                && !government.canAct(noun);
    }
}
