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
import org.constat.language.words.Morphology.Gender;
import org.jspecify.annotations.Nullable;

/** Knows which nouns are names of persons, and which noun before such a name has it. */
final class PersonNames {
    /** Two words, between which little ones may stand. */
    private static final Pattern PERSON =
            Pattern.compile("[^ ]+ (?:(?:\\p{Ll}+|Le|La|Les|De|Du|Des|Van|El|Ben|d'|D') ?)*[^ ]+");

    private static final int LONG_NAME = 3;

    private final Government government;

    PersonNames(Government government) {
        this.government = government;
    }

    /** Towns and companies with two names are rarely apposed to a noun that somebody's office hangs on. */
    boolean is(Nominal nominal) {
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
                && is(name)
                && FirstNames.genderOf(name.chunk().head().lemma()) != Gender.NONE;
        Nominal somebody = person ? somebody(state) : null;
        return somebody == null || somebody == state.innermost() ? null : somebody;
    }

    /** "la démission de l'adjointe à la culture, Lise Perrot": the one noun of a person has the person's name. */
    @Nullable
    Nominal somebody(State state) {
        List<Nominal> persons = state.chain.stream()
                .filter(nominal -> !nominal.chunk().isName() && government.isSomebody(nominal.chunk()))
                .toList();
        return persons.size() == 1 && !persons.get(0).isPlural() ? persons.get(0) : null;
    }

    /** "la ministre chargée de la culture, Lise Perrot, a dit": the one person of the nearest nouns, else the subject. */
    @Nullable
    Nominal somebodyAround(State state, Nominal subject) {
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

    /** Returns the noun farther ahead that has a name, where the nearest one can have none and nobody else is named; or null. */
    @Nullable
    Nominal farther(State state, Nominal nearest, Nominal name) {
        boolean nobody =
                is(name) && somebody(state) == null && (isNobody(state, nearest) || isNobodyOfRank(state, name));
        return nobody ? somebodyThere(state.current).orElse(nearest) : unnamedPredicate(state, nearest, name);
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

    /** "It was a student in his class, Omar Zaid, who": the student has the name, and the class has none; or null. */
    private @Nullable Nominal unnamedPredicate(State state, Nominal nearest, Nominal name) {
        boolean person = is(name)
                && FirstNames.genderOf(name.chunk().head().lemma()) != Gender.NONE
                && !nearest.chunk().isName()
                && !government.isSomebody(nearest.chunk())
                && government.isPredicative(state.current);
        return person
                ? state.current.objects().stream()
                        .filter(object ->
                                !object.chunk().isName() && !object.isPlural() && government.isSomebody(object.chunk()))
                        .reduce((first, last) -> last)
                        .orElse(null)
                : null;
    }

    /** "le soutien de l'émir, Omar Rafi": a person's name says who a person is. */
    boolean canBeCalled(Nominal nominal) {
        return nominal.chunk().isName() || government.isSomebody(nominal.chunk()) || government.canAct(nominal.chunk());
    }
}
