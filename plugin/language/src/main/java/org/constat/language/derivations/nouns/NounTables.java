package org.constat.language.derivations.nouns;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.constat.language.words.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What nouns and the verbs around them say of the events that they name, by row of a table. Immutable.
 *
 * @since 0.1
 */
public final class NounTables {

    /** What a row says of its first word. */
    public enum Row {
        /** A verb that adds nothing to the noun behind it ("procéder à"). */
        LIGHT,
        /** A verb and a bare noun behind it that mean something of their own ("faire preuve"). */
        IDIOM,
        /** A verb that adds nothing to what several do together ("avoir des entretiens"). */
        SHARES,
        /** A verb for doing, from its beginning to its end, what its noun names ("entamer"). */
        PURSUES,
        /** A verb for doing again what its noun names ("reprendre"). */
        RESUMES,
        /** A verb for seeing to it that one can do what its noun names ("préparer"). */
        PREPARES,
        /** A verb for doing what it takes, with others or alone, for an aim ("coopérer"). */
        STRIVES,
        /** A verb for thinking about whether to do what its noun names ("envisager"). */
        CONSIDERS,
        /** A verb that says that its subject happens ("avoir lieu"). */
        HAPPENS,
        /** A verb that says that its subject has begun, and so is there ("débuter"). */
        BEGINS,
        /** A verb for doing what then takes place ("se réunir"), with the noun for it. */
        OCCURS,
        /** A verb that says when something shall happen ("prévoir"). */
        SCHEDULES,
        /** A verb that says to when something is put off or moved ("reporter"). */
        RESCHEDULES,
        /** A verb whose subject gets what somebody else gives ("recevoir"). */
        RECEIVES,
        /** A noun for what somebody does for or against another ("soutien"). */
        GIVEN,
        /** A verb whose subject undergoes what its noun names ("subir"). */
        UNDERGOES,
        /** A noun that stands for what its subject undergoes ("l'objet d'une enquête"). */
        UNDERGONE,
        /** A verb that has an intention as its object ("avoir"). */
        HOLDS,
        /** A verb that tells nothing of whether its subject is so ("nécessiter"). */
        UNREAL,
        /** A modifier that takes away that something is so ("éventuel"). */
        HYPOTHETICAL,
        /** A verb for what several do in public or what happens at once ("manifester"), with the noun for that. */
        STAGED,
        /** Such a verb, with the noun for those who do it ("manifestant"). */
        STAGER,
        /** A noun for what happens to something of itself ("chute"), with the verb. */
        HAPPENING,
        /** A noun for what happens to something, of itself or by somebody ("fermeture"), with the verb. */
        CHANGE,
        /** A noun for a change of how much there is of something ("rise"). */
        LEVEL,
        /** A verb for coming or being brought to a level, whichever the direction ("passer"). */
        MOVES,
        /** A noun that is made from a verb, and names no event ("importance"). */
        STATE,
        /** A noun for what is done to the person it belongs to ("arrestation"). */
        PATIENT,
        /** A noun for what only its owner does to a thing ("vente"). */
        OWN_ACT,
        /** A noun for how much who reports it has lost or earned ("perte"). */
        OWN_RESULT,
        /** A noun for who leads what it belongs to ("patron"), with the verb. */
        OFFICE,
        /** A noun for what somebody is put in charge of ("présidence"), with the noun for who is. */
        CHARGE,
        /** A verb for putting somebody in charge ("nommer"). */
        APPOINTS,
        /** The first word of a verb for coming by a charge ("prendre"). */
        TAKES_CHARGE,
        /** A verb for handing somebody a charge ("confier"). */
        HANDS_OVER,
        /** The first word of a verb for leaving a post, or for making somebody leave it ("quitter"). */
        LEAVES_POST,
        /** A noun for the post that somebody has ("fonction"). */
        POST,
        /** A verb for leading something, with the noun for who does ("présider"). */
        HOLDER,
        /** An adjective for what comes round again ("mensuel"), with the time from one to the next. */
        PERIOD,
        /** A noun for who did something to what it belongs to ("fondateur"), with the verb. */
        MAKER,
        /** A noun for a place that its name can hang on ("île de Hesta"). */
        LOCALITY,
        /** A noun for whose trade is what stands before it ("ferry operator"), or what the noun says too, with the verb. */
        TRADE,
        /** A noun for a crime, which somebody did where it is named ("meurtre"). */
        CRIME,
        /** A noun for who did something to somebody that is a crime ("ravisseur"), with the verb. */
        CULPRIT,
        /** A noun for people who died ("mort"), with the verb that kills. */
        DEAD,
        /** A noun for people who were hurt ("blessé"), with the verb that hurts. */
        HURT,
        /** A noun for people of whom one leaves open whether they died or were hurt ("casualty"). */
        HARMED,
        /** A verb for what a cause does to something ("perturber"). */
        IMPEDES,
        /** A verb that has dead and hurt people as its object ("faire"). */
        TOLL,
        /** A verb for what happens to people and things in a disaster ("tuer"). */
        HARM,
        /** A noun for what kills, hurts and destroys ("incendie"). */
        DISASTER,
        /** A verb for what documents do ("déclarer"). */
        WRITE,
        /** A verb for telling how many are dead or hurt, of whoever is to blame ("déplorer"). */
        TALLY,
        /** A noun for what lets something be seen to come ("signe"). */
        SIGN,
        /** A verb for letting something be seen ("montrer"). */
        SHOWING,
        /** A verb that says what talks are about ("porter sur"). */
        TOPIC,
        /** A noun for what somebody can see in a thing ("chance"). */
        VIEW,
        /** An adjective for one more of a kind ("nouveau"). */
        FURTHER,
        /** A noun for what one can do something by ("moyen"). */
        MEANS,
        /** A verb for seeing a thing as something ("considérer"). */
        REGARDS,
        /** A noun for how somebody speaks or stands ("ton"). */
        TONE,
        /** A verb for what becomes of a tone of itself ("se durcir"), with the verb for making it so. */
        SHIFTS,
        /** A noun that says that there is more of something ("multiplication"). */
        MORE,
        /** A noun for what says something in writing ("rapport"). */
        DOCUMENT,
        /** A noun for what people come together for ("forum"). */
        GATHERING,
        /** A noun for going somewhere, and for being there ("visite"). */
        TRIP,
        /** A noun that says that something must be ("importance"). */
        NEED,
        /** A verb for giving what is demanded ("répondre à"). */
        ANSWERS,
        /** A noun for what somebody demands or cares about ("exigence"). */
        DEMANDED,
        /** A noun that only says that something is there ("présence"). */
        PRESENCE,
        /** A verb for what somebody wants or tries ("s'efforcer"). */
        STRIVE,
        /** A verb for coming to have something ("obtenir"). */
        GET,
        /** A verb for having people work for one ("employer"). */
        EMPLOY,
        /** A noun for people who work for somebody ("salarié"). */
        STAFF,
        /** A verb for becoming or being husband and wife ("épouser"). */
        MARRIES,
        /** A verb for where people are at home ("vivre"). */
        LIVE,
        /** A noun for people of whatever kind ("personne"). */
        PEOPLE,
        /** A noun for what is about something ("accord"). */
        TOPICAL,
        /** A noun for what is directed at somebody ("sanction"). */
        AIMED,
        /** A noun for what somebody is warned of that others do to them ("amende"). */
        THREAT,
        /** A noun for what a thing has that is what the adjective beside it says ("caractère"). */
        BASIS,
        /** An adjective for how much of something there is, which does not say what it is ("solide"). */
        DEGREE,
        /** A noun for what there is to settle about something ("modalité"). */
        TERM,
        /** A noun for what somebody wants to come to ("objectif"). */
        GOAL,
        /** A verb for having a goal ("se fixer"). */
        SETS_GOAL,
        /** A verb that says no more of its subject than that it happens ("avoir lieu"). */
        TAKES_PLACE,
        /** A verb for what befalls something of itself ("pourrir"). */
        BEFALLS,
        /** A verb for where something is that also says how it is ("lie idle"). */
        STANDS,
        /** An adjective for what nobody uses ("idle"). */
        UNUSED,
        /** A verb for giving something a name ("baptiser"). */
        NAMES,
        /** A noun for what somebody has thought up or found ("invention"), with the verb. */
        OWN_WORK,
        /** A word beside a noun that says that it goes on now ("en cours"), with what it is then. */
        GOING_ON,
        /** A verb for bringing up what one has thought of ("évoquer"). */
        RAISES,
        /** A noun for what somebody can do something with ("ressource"). */
        ASSET,
        /** A verb for making a thing more of what an adjective says ("accélérer"), with the adjective. */
        MAKES_MORE,
        /** A noun for those who make up a whole ("membre"). */
        MEMBER,
        /** A noun for what asks for something ("appel"). */
        CALL,
        /** A verb for taking the side of something ("soutenir"). */
        ENDORSES,
        /** A noun for a time, whose beginning and end are no events. */
        TIME,
        /** A month, to which nothing is done ("le gel d'avril"). */
        MONTH,
        /** A noun for what asks people how they would vote ("sondage"). */
        POLL,
        /** A verb for having a share of the votes ("recueillir"). */
        WINS_VOTES,
        /** A noun for what an actor plays in a work ("rôle"). */
        PART,
        /** A verb for speaking when one is asked ("réagir"). */
        COMMENTS,
        /** A noun for what one is charged with being ("négligence"), with the adjective. */
        CHARGED_WITH,
        /** A verb for what somebody would like to do or not ("souhaiter"). */
        WISHES,
        /** A verb for saying what one thinks of something ("saluer"). */
        OPINES,
        /** A verb for doing sooner what is done anyway ("accélérer"). */
        HASTENS,
        /** A noun for work that begins as soon as somebody is in charge of it ("enquête"). */
        INQUIRY,
        /** A noun for a span of the calendar, which is counted while something goes on ("semaine"). */
        SPAN,
        /** A verb for being given a prize ("décrocher"). */
        WINS_PRIZE,
        /** A verb for what is done to suspects ("inculper"). */
        SUSPECTS,
        /** A noun before "chief" or "boss" that is short for a body ("fire"), with the body. */
        HEADED,
        /** A noun for what somebody means to do ("volonté"), with the verb, where the lexicon has none. */
        INTENT,
        /** A noun for what whoever is given it may do ("droit"). */
        GRANTED,
        /** A noun for what one has thought of, and may bring up ("idée"); a project is more. */
        IDEA,
        /** A noun for a gathering that has a jury, and awards prizes ("festival"). */
        CONTEST,
        /** A word for whoever has been elected, and does not yet hold the office ("élu"). */
        ELECT,
        /** A noun for what is large in one direction ("tour"), with the adjective for being so. */
        SIZED;

        static Row parse(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    private static final Map<String, NounTables> LOADED = new ConcurrentHashMap<>();

    /** By word, for most words that are asked for stand in no row. */
    private final Map<String, Map<Row, String>> rows = new HashMap<>();

    private NounTables() {}

    /** Returns the tables of a language, which are read once. */
    public static NounTables of(String language) {
        return LOADED.computeIfAbsent(language, NounTables::read);
    }

    private static NounTables read(String language) {
        NounTables tables = new NounTables();
        Resource.lines(NounTables.class, language + ".tsv")
                .map(line -> line.split("\t", -1))
                .forEach(tables::add);
        return tables;
    }

    private void add(String[] cells) {
        for (String word : cells[1].split(", ", -1)) {
            rows.computeIfAbsent(word, first -> new EnumMap<>(Row.class))
                    .put(Row.parse(cells[0]), cells.length > 2 ? cells[2] : "");
        }
    }

    /** Returns whether a noun stands in a row, or the noun that an expression is a kind of ("a car crash", "un accident de la route"). */
    public boolean isKind(Row row, String noun) {
        return has(row, noun)
                || has(row, noun.substring(0, Math.max(0, noun.indexOf(' '))))
                || has(row, noun.substring(noun.lastIndexOf(' ') + 1));
    }

    /** Returns whether a word stands in a row. */
    public boolean has(Row row, String word) {
        return value(row, word) != null;
    }

    /** Returns what a row says of a word, or null where there is none. */
    public @Nullable String value(Row row, String word) {
        Map<Row, String> own = rows.get(word);
        return own == null ? null : own.get(row);
    }
}
