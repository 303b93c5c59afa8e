package org.constat.language.sentences.noun;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.FirstNames;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.sentences.verb.HostOfParticiple;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Knows of which noun before it a noun behind a comma says more, and when it says more of none. */
final class Apposition {
    /** Two words, between which little ones may stand. */
    private static final Pattern PERSON =
            Pattern.compile("[^ ]+ (?:(?:\\p{Ll}+|Le|La|Les|De|Du|Des|Van|El|Ben|d'|D') ?)*[^ ]+");

    private static final int LONG_NAME = 3;

    private final Government government;

    Apposition(Government government) {
        this.government = government;
    }

    void add(State state, Nominal nominal) {
        Nominal target = target(state, nominal);
        if (target == null) {
            return;
        }
        if (government.isFrench() && isOneOfManyThings(target.chunk(), nominal.chunk())) {
            state.chain.add(nominal);
        } else {
            if (!isNoRole(target, nominal)) {
                target.apposition(nominal);
            }
            state.chain.add(nominal);
        }
    }

    private @Nullable Nominal target(State state, Nominal nominal) {
        if (isRoleOfPerson(state, nominal)) {
            return state.outermost();
        }
        Nominal nearest = state.innermost();
        if (nearest != null
                && isPersonsName(nominal)
                && somebody(state) == null
                && (isNobody(state, nearest) || isNobodyOfRank(state, nominal))) {
            return somebodyThere(state.current).orElse(nearest);
        }
        Nominal predicate = nearest == null ? null : unnamedPredicate(state, nearest, nominal);
        if (predicate != null) {
            return predicate;
        }
        if (nearest != null && isWhatThingIs(state, nearest, nominal)) {
            return state.outermost();
        }
        return nominal.chunk().isName() && nearest != null ? bearer(state, nearest, nominal) : nearest;
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
                && !isPlural(whole)
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

    /** "It was a student in his class, Omar Zaid, who": the student has the name, and the class has none; or null. */
    private @Nullable Nominal unnamedPredicate(State state, Nominal nearest, Nominal name) {
        boolean person = isPersonsName(name)
                && FirstNames.genderOf(name.chunk().head().lemma()) != Gender.NONE
                && !nearest.chunk().isName()
                && !government.isSomebody(nearest.chunk())
                && government.isPredicative(state.current);
        return person
                ? state.current.objects().stream()
                        .filter(object ->
                                !object.chunk().isName() && !isPlural(object) && government.isSomebody(object.chunk()))
                        .reduce((first, last) -> last)
                        .orElse(null)
                : null;
    }

    /** "a battu un rival dans la course au titre, Luc Roy": no course and no title is called so. */
    private boolean isNobody(State state, Nominal nearest) {
        return isPlaceOfMany(nearest.chunk())
                || (government.isFrench() && state.chain.stream().noneMatch(this::canBeCalled));
    }

    /** "exclut un rival de la course à la mairie de Lens, l'ancien ministre Luc Roy": no town hall is a minister. */
    private boolean isNobodyOfRank(State state, Nominal name) {
        return isTitled(name.chunk()) && state.chain.stream().noneMatch(nominal -> isPerson(nominal.chunk()));
    }

    private boolean isPerson(NounChunk noun) {
        return government.isSomebody(noun) || noun.head().lemma().indexOf(' ') > 0;
    }

    private boolean isPlaceOfMany(NounChunk noun) {
        String lemma = noun.head().lemma();
        return government.isKindOfPlace(noun) || lemma.equals("country") || lemma.equals("pays");
    }

    /** "met its director in the country, the nurse Ann Holm": no country is called so. */
    private Optional<Nominal> somebodyThere(Clause clause) {
        List<Nominal> speakers = clause.kind() == Clause.Kind.SPEAKER ? clause.subjects() : List.of();
        return Stream.concat(clause.objects().stream(), speakers.stream())
                .filter(nominal -> !nominal.chunk().isName() && government.isSomebody(nominal.chunk()))
                .findFirst();
    }

    /** Towns and companies with two names are rarely apposed to a noun that somebody's office hangs on. */
    private boolean isPersonsName(Nominal nominal) {
        String name = nominal.chunk().head().lemma();
        return nominal.chunk().isName()
                && (nominal.chunk().determiner() == Determiner.NONE || isTitled(nominal.chunk()))
                && (PERSON.matcher(name).matches() || isLongName(name));
    }

    /** "Luc Roy Garcia": three words, of which the first is a first name. */
    private static boolean isLongName(String name) {
        return name.split(" ", -1).length == LONG_NAME && FirstNames.genderOf(name) != Gender.NONE;
    }

    /** "l'ancien ministre Luc Roy": the article is that of what he is. */
    private boolean isTitled(NounChunk name) {
        return government.isFrench() && name.title() != null && government.isSomebody(name.title());
    }

    /** "le maire de Sens Luc Roy": whose name stands right behind that of what the office is held in; or null. */
    @Nullable
    Nominal holder(State state, Nominal name) {
        boolean person = government.isFrench()
                && isPersonsName(name)
                && FirstNames.genderOf(name.chunk().head().lemma()) != Gender.NONE;
        Nominal somebody = person ? somebody(state) : null;
        return somebody == null || somebody == state.innermost() ? null : somebody;
    }

    /** "la démission de l'adjointe à la culture, Lise Perrot": the one noun of a person has the person's name. */
    private @Nullable Nominal somebody(State state) {
        List<Nominal> persons = state.chain.stream()
                .filter(nominal -> !nominal.chunk().isName() && government.isSomebody(nominal.chunk()))
                .toList();
        return persons.size() == 1 && !isPlural(persons.get(0)) ? persons.get(0) : null;
    }

    /** "Le maire de Lormeuil, Gaston Perrichet": a name goes with the whole, not with the nearest name. */
    Nominal bearer(State state, Nominal partner, Nominal name) {
        Nominal person = isPersonsName(name) ? somebody(state) : null;
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
        if (canBeCalled(outermost) && !(action && somebody && role)) {
            return outermost;
        }
        boolean site = government.isSite(nearest.chunk());
        boolean body = isPlural(outermost) && !isPlural(nearest) && government.canAct(nearest.chunk());
        return role && (somebody || action || site || body) ? nearest : outermost;
    }

    /** "Hugo Tran et Anne Lund, la présidente du club": of several who are named, one is so, the last. */
    private static @Nullable Nominal lastMember(State state, Nominal nominal) {
        Nominal first = state.outermost();
        return first == null || isPlural(nominal)
                ? first
                : state.chain.stream()
                        .filter(first.conjuncts()::contains)
                        .reduce((before, last) -> last)
                        .orElse(first);
    }

    /** "La faillite de Norda, la plus vieille banque du pays, …": what only somebody is, a bankruptcy is not. */
    private boolean isRoleOfName(Nominal role, Nominal outermost) {
        return !role.chunk().isName() && canBeCalled(role) && !canBeCalled(outermost);
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
        return !nominal.chunk().isName() && !isPlural(nominal) && government.isSomebody(nominal.chunk());
    }

    private static boolean isPlural(Nominal nominal) {
        return nominal.chunk().morphology().number() == GrammaticalNumber.PLURAL;
    }

    /** "la température dans la capitale, Varenne": a place has a name, and a temperature has none. */
    private boolean isPlaceOfSomething(Nominal place, Nominal whole) {
        return government.isKindOfPlace(place.chunk())
                && !government.isKindOfPlace(whole.chunk())
                && !canBeCalled(whole);
    }

    /** "Shares in the parent company, Novalis, fell": one name is not that of many. */
    private static boolean isOneOfMany(Nominal nearest, Nominal outermost) {
        return outermost.chunk().morphology().number() == GrammaticalNumber.PLURAL
                && nearest.chunk().morphology().number() == GrammaticalNumber.SINGULAR
                && nearest.chunk().determiner() != Determiner.NONE;
    }

    /** "Novalis est une filiale du groupe, Kessel", "Holm, qui est copropriétaire du haras, Orvel": the other gets a name. */
    private boolean isNamedAlready(State state, Nominal predicate) {
        Nominal host = state.current.isRelative() ? state.current.host() : null;
        return government.isPredicative(state.current)
                && state.current.objects().contains(predicate)
                && ((host != null && host.chunk().isName())
                        || state.current.subjects().stream()
                                .anyMatch(subject -> subject.chunk().isName()));
    }

    /** "le soutien de l'émir, Omar Rafi": a person's name says who a person is. */
    private boolean canBeCalled(Nominal nominal) {
        return nominal.chunk().isName() || government.isSomebody(nominal.chunk()) || government.canAct(nominal.chunk());
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

    /** "la ministre chargée de la culture, Lise Perrot, a dit": the one person of the nearest nouns, else the subject. */
    private @Nullable Nominal somebodyAround(State state, Nominal subject) {
        Nominal person = somebody(state);
        boolean named =
                subject.appositions().stream().anyMatch(other -> other.chunk().isName());
        boolean other = person == null
                && !named
                && !subject.chunk().isName()
                && government.isSomebody(subject.chunk())
                && state.chain.stream()
                        .map(Nominal::chunk)
                        .noneMatch(noun -> !noun.isPronoun() && government.canAct(noun));
        return other ? subject : person;
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
        Nominal around = isPersonsName(nominal) ? somebodyAround(state, subject) : null;
        Nominal person = around != null && isNamedAlready(state, around) ? null : around;
        Nominal target = person != null ? person : near && nearest != null ? nearest : subject;
        target.apposition(nominal);
        state.chain.add(nominal);
    }

    /** "L'atelier qui répare Norda, le plus vieux voilier du port, ferme", "le séisme qui a ruiné la ville de Norda, la …". */
    private boolean isSaidOfName(State state, Nominal name, Nominal subject, Nominal nominal) {
        return !nominal.chunk().isName()
                && !isPlural(nominal)
                && nominal.chunk().determiner() != Determiner.INDEFINITE
                && (state.current.objects().contains(name) || isRoleOfName(nominal, subject));
    }
}
