package org.constat.language.sentences.connector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.sentences.verb.BareComplement;
import org.constat.language.sentences.verb.LocatedNoun;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Finds what a relative clause describes: a noun that agrees with the pronoun or with its verb. */
final class Antecedent {
    private final State state;
    private final GrammaticalNumber number;
    private final Gender gender;
    private final HarmingEvent harm;

    private Antecedent(State state, ConnectorChunk connector, Government government) {
        this.state = state;
        this.harm = new HarmingEvent(government);
        GrammaticalNumber own = numberOf(connector.lemma());
        this.number = own == GrammaticalNumber.NONE ? numberOfVerb(state) : own;
        Gender said = genderOf(connector.lemma());
        this.gender = said == Gender.NONE ? genderOfVerb(state, connector) : said;
    }

    /** Behind a comma the whole noun is described, else the nearest ("un bar à Pau qui ferme": the bar); one that agrees. */
    static @Nullable Nominal of(State state, ConnectorChunk connector, Government government) {
        boolean whole = state.isAfterMark(PunctuationChunk.Kind.COMMA) || isSumOfSomething(state, government);
        Nominal preferred = whole ? state.outermost() : state.innermost();
        if (preferred == null) {
            return null;
        }
        Nominal owner = OneOwner.of(state, connector, preferred, government);
        if (owner != null) {
            return owner;
        }
        Antecedent antecedent = new Antecedent(state, connector, government);
        Nominal located = connector.lemma().equals("où") ? null : LocatedNoun.of(state);
        if (located != null && antecedent.agrees(located)) {
            return located;
        }
        Nominal expression = BareComplement.whole(state, preferred);
        Nominal described = antecedent.rather(antecedent.agrees(expression) ? expression : preferred);
        return connector.lemma().equals("which") && isWhenOrHowMuch(state, described) ? null : described;
    }

    /** "une prime de 90 euros que la ville refuse", "a fine of 90 euros that he disputes": the bonus, and not how much it is. */
    private static boolean isSumOfSomething(State state, Government government) {
        Nominal sum = state.innermost();
        Nominal thing = state.chain.size() < 2 ? null : state.chain.get(state.chain.size() - 2);
        return sum != null
                && thing != null
                && sum.chunk().quantity() != null
                && government.isMoney(sum.chunk().head().lemma())
                && thing == state.outermost()
                && thing.complements().stream().anyMatch(complement -> complement.nominal() == sum);
    }

    /** "closed in May, which angered everybody", "fell by 5%, which surprised them": it is the whole that did. */
    private static boolean isWhenOrHowMuch(State state, Nominal described) {
        return state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && (isYear(described) || described.chunk().head().lemma().equals("%"));
    }

    /** "aggrave la crise au Liban, qui a commencé en mai": a place neither begins nor ends. */
    private @Nullable Nominal ofEvent(Nominal preferred) {
        List<Nominal> objects = state.current.objects();
        Nominal object = objects.isEmpty() ? null : objects.get(objects.size() - 1);
        boolean event = object != null
                && preferred.chunk().isName()
                && preferred.chunk().title() == null
                && !object.chunk().isName()
                && !object.chunk().isPronoun()
                && state.ahead.at(state.index + 1) instanceof VerbChunk verb
                && isBeginOrEnd(verb.lemma());
        return event && object != null && agrees(object) ? object : null;
    }

    private @Nullable Nominal harming() {
        return farther().stream()
                .filter(nominal -> harm.is(nominal) && agrees(nominal))
                .findFirst()
                .orElse(null);
    }

    private static boolean isBeginOrEnd(String verb) {
        return switch (verb) {
            case "commencer", "débuter", "éclater", "durer", "s'achever", "se terminer", "se poursuivre" -> true;
            case "begin", "start", "erupt", "last", "end" -> true;
            default -> false;
        };
    }

    private Nominal rather(Nominal preferred) {
        Nominal began = ofEvent(preferred);
        Nominal event = began == null && harm.isSaidOfPlace(state, preferred) ? harming() : began;
        if (event != null) {
            return event;
        }
        Nominal same = gender == Gender.NONE ? null : ofSameGender(preferred);
        if (same != null) {
            return same;
        }
        if (agrees(preferred) && !isYear(preferred) && !isLength(preferred)) {
            return preferred;
        }
        List<Nominal> possible = farther().stream()
                .filter(nominal -> agrees(nominal) && !nominal.chunk().time())
                .toList();
        boolean unsure = number == GrammaticalNumber.NONE || gender == Gender.NONE;
        return possible.stream()
                .filter(nominal -> unsure || !nominal.chunk().isName())
                .findFirst()
                .orElse(possible.isEmpty() ? preferred : possible.get(0));
    }

    private @Nullable Nominal ofSameGender(Nominal preferred) {
        return Stream.concat(Stream.of(preferred), farther().stream())
                .filter(nominal -> nominal.chunk().morphology().gender() == gender)
                .filter(nominal -> agrees(nominal) && !nominal.chunk().time())
                .findFirst()
                .orElse(null);
    }

    /** What else it may describe: the nouns before in the same clause, from the nearest on. */
    private List<Nominal> farther() {
        List<Nominal> found = new ArrayList<>(state.chain);
        List<Nominal> objects = state.current.objects();
        for (int i = objects.size() - 1; i >= 0; i--) {
            found.add(objects.get(i));
            objects.get(i).complements().forEach(complement -> found.add(complement.nominal()));
        }
        if (state.current.host() != null) {
            found.add(state.current.host());
        }
        List<Prepositional> arguments = state.current.arguments();
        for (int i = arguments.size() - 1; i >= 0; i--) {
            found.add(arguments.get(i).nominal());
        }
        return found;
    }

    private boolean agrees(Nominal nominal) {
        Morphology own = nominal.chunk().morphology();
        boolean joined = !nominal.conjuncts().isEmpty() && number == GrammaticalNumber.PLURAL;
        boolean sameGender =
                gender == Gender.NONE || own.gender() == Gender.NONE || own.gender() == gender || isPerson(nominal);
        return joined || (agreesInNumber(nominal, own.number()) && sameGender);
    }

    private boolean agreesInNumber(Nominal nominal, GrammaticalNumber own) {
        if (own == GrammaticalNumber.NONE) {
            return number != GrammaticalNumber.PLURAL || !nominal.chunk().isName();
        }
        return number == GrammaticalNumber.NONE || own == number;
    }

    private static boolean isPerson(Nominal nominal) {
        return nominal.chunk().title() != null;
    }

    private static GrammaticalNumber numberOfVerb(State state) {
        Chunk next = state.ahead.at(state.index + 1);
        return next instanceof VerbChunk verb && verb.isFinite()
                ? verb.agreement().number()
                : GrammaticalNumber.NONE;
    }

    /** "qui a été lancée": what was launched is feminine. */
    private static Gender genderOfVerb(State state, ConnectorChunk connector) {
        boolean subject = connector.kind() == ConnectorChunk.Kind.SUBJECT_RELATIVE;
        return subject && state.ahead.at(state.index + 1) instanceof VerbChunk verb && verb.passive()
                ? verb.agreement().gender()
                : Gender.NONE;
    }

    private static GrammaticalNumber numberOf(String pronoun) {
        String last = pronoun.substring(pronoun.lastIndexOf(' ') + 1);
        return switch (last) {
            case "lequel", "auquel", "duquel", "laquelle" -> GrammaticalNumber.SINGULAR;
            case "lesquels", "auxquels", "desquels", "lesquelles", "auxquelles", "desquelles" ->
                GrammaticalNumber.PLURAL;
            default -> GrammaticalNumber.NONE;
        };
    }

    private static Gender genderOf(String pronoun) {
        String last = pronoun.substring(pronoun.lastIndexOf(' ') + 1);
        return switch (last) {
            case "lequel", "auquel", "duquel", "lesquels", "auxquels", "desquels" -> Gender.MASCULINE;
            case "laquelle", "lesquelles", "auxquelles", "desquelles" -> Gender.FEMININE;
            default -> Gender.NONE;
        };
    }

    /** "le tunnel, long de 12 kilomètres et dont le coût": how long it is has no cost. */
    private static boolean isLength(Nominal nominal) {
        return nominal.chunk().quantity() != null
                && nominal.chunk().head().lemma().endsWith("mètre");
    }

    private static boolean isYear(Nominal nominal) {
        return nominal.chunk().time() && nominal.chunk().determiner() == Determiner.NONE;
    }
}
