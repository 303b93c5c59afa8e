package org.constat.language.words.french;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells the article "des" from "de" and "les" in one. */
final class FrenchArticles {
    private static final int FARTHEST_AUXILIARY = 14;

    private static final Set<String> VERBS_WITH_DE = Set.of(
            "agir",
            "dépendre",
            "parler",
            "profiter",
            "bénéficier",
            "discuter",
            "provenir",
            "disposer",
            "manquer",
            "traiter",
            "jouir",
            "douter",
            "hériter",
            "résulter",
            "venir",
            "sortir",
            "partir",
            "découler",
            "débattre",
            "convenir",
            "témoigner",
            "relever",
            "souffrir",
            "émaner",
            "sembler",
            "composer",
            "emparer",
            "inquiéter",
            "méfier",
            "occuper",
            "servir",
            "charger",
            "priver",
            "doter",
            "menacer",
            "informer",
            "accuser",
            "rapprocher",
            "éloigner",
            "faire",
            "issu",
            "naître",
            "changer",
            "rêver",
            "abuser",
            "user",
            "jouer",
            "rire",
            "triompher",
            "disparaître",
            "surgir",
            "démissionner",
            "déborder");

    /** "lors des débats", "hors des murs": of them, and not some. */
    private static final Set<String> PREPOSITIONS_WITH_DE = Set.of(
            "de",
            "au-delà",
            "au-dessous",
            "au-dessus",
            "au-devant",
            "auprès",
            "autour",
            "faute",
            "hors",
            "loin",
            "lors",
            "près");

    private static final Set<String> PUTTING = Set.of("mettre", "remettre", "prendre", "reprendre");

    private static final Set<String> REFLEXIVE_WITH_DE = Set.of(
            "approcher",
            "retirer",
            "plaindre",
            "souvenir",
            "abstenir",
            "réjouir",
            "indigner",
            "moquer",
            "contenter",
            "détourner",
            "écarter",
            "dégager",
            "évader",
            "préoccuper",
            "soucier",
            "inspirer",
            "accompagner",
            "passer",
            "féliciter",
            "étonner",
            "alarmer",
            "offusquer");

    private static final Pattern DAY = Pattern.compile("(lun|mar|mercre|jeu|vendre|same)di|dimanche");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private static final Set<String> DEPRIVING = Set.of("priver", "doter", "équiper", "munir", "débarrasser");

    /** Words of which "des" says of how many they are some. */
    private static final Set<String> SOME = Set.of(
            "plusieurs",
            "certains",
            "certaines",
            "aucun",
            "aucune",
            "chacun",
            "chacune",
            "quelques-uns",
            "quelques-unes");

    private FrenchArticles() {}

    static void desAsArticle(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (draft.is("des") || (draft.is("du") && draft.pos == Pos.DET)) {
            Draft before = Repair.neighbour(drafts, at - 1);
            boolean behind = before != null
                    && (isFollowedByArticle(before)
                            || isSecondParticiple(drafts, at - 1)
                            || isPutThere(drafts, at - 1)
                            || isBehindAvoir(drafts, at - 1)
                            || isDeprivedOf(drafts, at - 1)
                            || isBehindTime(drafts, at - 1));
            boolean article = before == null
                    || (behind
                            && !isReflexiveWithDe(drafts, at)
                            && !isBehindQuotedNoun(drafts, at)
                            && !FrenchComplements.goesOn(drafts, at));
            draft.pos = article && draft.is("des") ? Pos.DET : Pos.ADP;
            draft.lemma = draft.pos == Pos.DET ? "un" : "de";
        }
    }

    /** "s'approche des côtes", "s'est retiré des débats": of them, and not some. */
    private static boolean isReflexiveWithDe(List<Draft> drafts, int at) {
        Draft verb = drafts.get(at - 1);
        boolean reflexive = drafts.subList(Math.max(0, at - 3), at - 1).stream()
                .anyMatch(draft -> draft.is("se") || draft.is("s'"));
        return reflexive && verb.entries.stream().anyMatch(entry -> REFLEXIVE_WITH_DE.contains(entry.lemma()));
    }

    /** "ont bloqué le port et brûlé des pneus": the second verb of one auxiliary has an object. */
    private static boolean isSecondParticiple(List<Draft> drafts, int at) {
        Draft verb = drafts.get(at);
        boolean second = at > 1
                && verb.is(Pos.VERB)
                && verb.can(Mood.PAST_PARTICIPLE)
                && drafts.get(at - 1).is("et")
                && verb.entries.stream().noneMatch(entry -> VERBS_WITH_DE.contains(entry.lemma()));
        for (int i = at - 2; second && i > at - FARTHEST_AUXILIARY && i > 0; i--) {
            if (drafts.get(i).can(Mood.PAST_PARTICIPLE) && drafts.get(i).is(Pos.VERB)) {
                return drafts.get(i - 1).entries.stream()
                        .anyMatch(entry -> entry.lemma().equals("avoir"));
            }
        }
        return false;
    }

    /** "prive d'eau des milliers de foyers": whom, behind what they lack. */
    private static boolean isDeprivedOf(List<Draft> drafts, int noun) {
        Draft of = Repair.neighbour(drafts, noun - 1);
        Draft verb = Repair.neighbour(drafts, noun - 2);
        return verb != null
                && of != null
                && drafts.get(noun).is(Pos.NOUN)
                && (of.is("de") || of.is("d'"))
                && verb.isOneOf(DEPRIVING);
    }

    /** "met en place des navettes", "prend en charge des blessés": the expression has an object. */
    private static boolean isPutThere(List<Draft> drafts, int at) {
        Draft verb = Repair.neighbour(drafts, at - 2);
        return verb != null
                && verb.is(Pos.VERB)
                && drafts.get(at - 1).is("en")
                && drafts.get(at).is(Pos.NOUN)
                && verb.entries.stream().anyMatch(entry -> PUTTING.contains(entry.lemma()));
    }

    /** 'la "lenteur" des juges': behind what is quoted it goes on. */
    private static boolean isBehindQuotedNoun(List<Draft> drafts, int at) {
        boolean noun = at > 1
                && drafts.get(at - 1).is("\"")
                && (drafts.get(at - 2).is(Pos.NOUN) || drafts.get(at - 2).is(Pos.ADJ));
        return noun
                && drafts.subList(0, at).stream()
                                        .filter(draft -> draft.is("\""))
                                        .count()
                                % 2
                        == 0;
    }

    /** "celles des voisins": of them. */
    private static boolean isThatOf(Draft before) {
        return before.is("celui") || before.is("celle") || before.is("ceux") || before.is("celles");
    }

    static boolean isFollowedByArticle(Draft before) {
        return switch (before.pos) {
            case ADP -> !PREPOSITIONS_WITH_DE.contains(before.lower);
            case CCONJ, SCONJ, PUNCT -> true;
            case DET -> before.is("tous") || before.is("toutes") || before.is("un") || before.is("une");
            case VERB, AUX ->
                before.entries.stream().noneMatch(entry -> VERBS_WITH_DE.contains(entry.lemma()))
                        && !(before.can(Mood.PAST_PARTICIPLE) && before.can(Pos.ADJ));
            case PRON -> !before.is("en") && !isThatOf(before) && !SOME.contains(before.lower);
            case ADV -> !before.is("près") && !before.is("plus") && !before.is("moins") && !before.is("lors");
            default -> false;
        };
    }

    /** "De hauts fonctionnaires partent", "sur d'autres faux papiers": before adjectives and a plural "des" is written "de". */
    static void deAsArticle(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft adjective = Repair.neighbour(drafts, at + 1);
        Draft second = Repair.neighbour(drafts, at + 2);
        Draft noun = second != null && second.is(Pos.ADJ) ? Repair.neighbour(drafts, at + 3) : second;
        boolean de = draft.pos == Pos.ADP && (draft.is("de") || draft.is("d'"));
        if (!de || adjective == null || noun == null || adjective.pos != Pos.ADJ || noun.pos != Pos.NOUN) {
            return;
        }
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean article = before != null && (isFollowedByArticle(before) || isBehindAvoir(drafts, at - 1));
        boolean opens = before == null || (before.pos != Pos.ADV && article && !before.is("d'"));
        if (opens && !isSecondOf(drafts, at) && isPlural(noun) && isPlural(adjective)) {
            draft.pos = Pos.DET;
            draft.lemma = "un";
        }
    }

    /** "une réunion de juges et de hauts gradés": of both. */
    private static boolean isSecondOf(List<Draft> drafts, int at) {
        return at > 2
                && drafts.get(at - 1).is("et")
                && (drafts.get(at - 2).is(Pos.NOUN) || drafts.get(at - 2).is(Pos.PROPN))
                && (drafts.get(at - 3).is("de") || drafts.get(at - 3).is("d'"));
    }

    /** "a vendu de faux billets": done, and no adjective. */
    private static boolean isBehindAvoir(List<Draft> drafts, int at) {
        Draft auxiliary = Repair.neighbour(drafts, at - 1);
        Draft verb = drafts.get(at);
        return auxiliary != null
                && verb.is(Pos.VERB)
                && auxiliary.entries.stream().anyMatch(entry -> entry.lemma().equals("avoir"))
                && verb.entries.stream().noneMatch(entry -> VERBS_WITH_DE.contains(entry.lemma()));
    }

    /** "a signalé mardi des fuites", "a signalé dès 2017 des fuites": when, between a verb and its object. */
    private static boolean isBehindTime(List<Draft> drafts, int at) {
        String time = drafts.get(at).lower;
        int verb = isDay(drafts.get(at)) ? at - 1 : YEAR.matcher(time).matches() ? at - 2 : 0;
        boolean dated = verb == at - 1 || (verb > 0 && drafts.get(at - 1).is(Pos.ADP));
        return verb > 0 && dated && isBehindAvoir(drafts, verb);
    }

    /** Returns whether a word names a day of the week. */
    static boolean isDay(Draft draft) {
        return DAY.matcher(draft.lower).matches();
    }

    private static boolean isPlural(Draft draft) {
        return draft.entries.stream()
                .anyMatch(entry -> entry.morphology().number() == Morphology.GrammaticalNumber.PLURAL
                        || draft.form.endsWith("s")
                        || draft.form.endsWith("x"));
    }
}
