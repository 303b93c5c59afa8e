package org.constat.language.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.constat.language.words.Morphology.Mood;
import org.jspecify.annotations.Nullable;

/** Small general rules for what the French tagger gets wrong. */
final class FrenchRepairs {

    private static final List<Repair> IN_ORDER = List.of(
            FrenchRepairs::closedClassNeedsNoGuess,
            FrenchRepairs::littleWordWithCapital,
            FrenchRepairs::articleOrPronoun,
            FrenchRepairs::reflexiveOrIf,
            FrenchRepairs::theirsOrToThem,
            FrenchRepairs::allOfThem,
            FrenchRepairs::thatWhichAsks,
            FrenchRepairs::commonNounWithCapital,
            FrenchRepairs::nameThatTheDictionaryHasAsNoun,
            FrenchRepairs::lowerCaseIsNoName,
            FrenchRepairs::finiteFormIsVerb,
            FrenchRepairs::verbThatNoDictionaryKnows,
            FrenchRepairs::nounThatCanOnlyBeVerb,
            FrenchRepairs::onlyFewVerbsAreAuxiliaries,
            FrenchRepairs::partOfSpeechThatNoDictionaryKnows,
            FrenchRepairs::participleBehindArticle,
            FrenchRepairs::adjectiveThatHeadsItsPhrase,
            FrenchRepairs::desAsArticle);

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
            "rêver");

    private static final Set<String> BEFORE_NOUNS = Set.of(
            "nouveau",
            "petit",
            "grand",
            "jeune",
            "vieux",
            "bon",
            "mauvais",
            "autre",
            "premier",
            "deuxième",
            "second",
            "dernier",
            "ancien",
            "même",
            "seul",
            "haut",
            "gros",
            "beau",
            "long",
            "prochain",
            "futur",
            "double",
            "vrai",
            "faux",
            "divers");

    private static final Set<String> AUXILIARIES = Set.of("être", "avoir");

    private FrenchRepairs() {}

    static void apply(List<Draft> drafts, Predicate<Draft> participle) {
        for (Repair repair : IN_ORDER) {
            for (int i = 0; i < drafts.size(); i++) {
                repair.apply(drafts, i);
            }
        }
        for (Draft draft : drafts) {
            adjectiveThatNoVerbHas(draft, participle);
        }
        VerblessSentence.repair(drafts, FrenchRepairs::isClosed);
        for (int i = 0; i < drafts.size(); i++) {
            auxiliaryBeforeParticiple(drafts, i, participle);
        }
    }

    private static boolean isClosed(Draft draft) {
        return FrenchClosed.get(draft.form.toLowerCase(Locale.ROOT)) != null;
    }

    private static void closedClassNeedsNoGuess(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        ClosedClass.Word word = FrenchClosed.get(draft.form.toLowerCase(Locale.ROOT));
        boolean name = at > 0 && draft.pos == Pos.PROPN && draft.isCapitalised();
        if (word == null || name) {
            return;
        }
        draft.lemma = word.lemma();
        boolean noun = draft.pos == Pos.NOUN && at > 0 && draft.can(Pos.NOUN) && drafts.get(at - 1).pos == Pos.DET;
        if (word.pos() != null && !noun) {
            boolean verb = isBehindClitic(drafts, at) || isBeforePreposition(drafts, at);
            draft.pos = word.pos() == Pos.ADP && verb && draft.canBeFinite() ? Pos.VERB : word.pos();
        }
    }

    /** "entre en vigueur": no preposition stands before another one. */
    private static boolean isBeforePreposition(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean subject =
                before != null && (before.pos == Pos.NOUN || before.pos == Pos.PROPN || before.pos == Pos.PRON);
        return subject && next != null && (next.is("en") || next.is("dans") || next.is("au") || next.is("à"));
    }

    /** "personne n'y entre": no preposition stands behind a pronoun that a verb leans on. */
    private static boolean isBehindClitic(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        return before != null
                && (before.is("y") || before.is("ne") || before.is("n'") || before.is("se") || before.is("s'"));
    }

    private static void littleWordWithCapital(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean little = switch (draft.pos) {
            case DET, ADP, PRON, INTJ, X, CCONJ, SCONJ, SYM, PART, AUX, ADV -> true;
            default -> false;
        };
        boolean lettered = Character.isLetter(draft.form.charAt(0));
        if (!lettered || !little || !draft.isCapitalised() || isClosed(draft) || draft.can(draft.pos)) {
            return;
        }
        boolean name = draft.entries.isEmpty() || draft.can(Pos.PROPN);
        draft.pos = name ? Pos.PROPN : likeliest(draft, null, Repair.neighbour(drafts, at + 1));
    }

    private static void onlyFewVerbsAreAuxiliaries(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (draft.pos == Pos.AUX && auxiliary(draft) == null && draft.can(Pos.VERB)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "les évacués pourront": no article stands before a verb. */
    private static void participleBehindArticle(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean nounFollows = next != null && (next.pos == Pos.NOUN || next.pos == Pos.PROPN || next.pos == Pos.ADJ);
        boolean article = before != null && before.pos == Pos.DET && !before.is("tous") && !before.is("toutes");
        if (draft.pos == Pos.VERB && draft.can(Mood.PAST_PARTICIPLE) && article && !nounFollows) {
            draft.pos = Pos.NOUN;
        }
    }

    private static void articleOrPronoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean name = at > 0 && draft.pos == Pos.PROPN && draft.isCapitalised();
        if (!draft.lemma.equals("le") || draft.text.startsWith("-") || name) {
            return;
        }
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean verbFollows = next != null
                && (next.pos == Pos.VERB || next.pos == Pos.AUX)
                && next.canBeFinite()
                && !next.can(Pos.NOUN);
        if (draft.pos != Pos.PRON && draft.pos != Pos.DET) {
            draft.pos = verbFollows ? Pos.PRON : Pos.DET;
        } else if (verbFollows && at > 0 && drafts.get(at - 1).pos == Pos.PRON) {
            draft.pos = Pos.PRON;
        }
    }

    private static void theirsOrToThem(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (draft.is("leur") && next != null) {
            boolean verb = next.canBeFinite() && !next.can(Pos.NOUN) && !next.can(Pos.ADJ);
            boolean noun = next.pos == Pos.NOUN || next.pos == Pos.ADJ;
            draft.pos = verb ? Pos.PRON : noun ? Pos.DET : draft.pos;
        }
    }

    /** "tous les articles": a determiner before another one, or before a noun. */
    private static void allOfThem(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean all = draft.is("tout") || draft.is("tous") || draft.is("toute") || draft.is("toutes");
        if (all && next != null && (next.pos == Pos.DET || next.pos == Pos.NOUN)) {
            draft.pos = Pos.DET;
        }
    }

    private static void thatWhichAsks(List<Draft> drafts, int at) {
        if (at == 0
                && drafts.get(0).lemma.equals("que")
                && drafts.get(drafts.size() - 1).is("?")) {
            drafts.get(0).pos = Pos.PRON;
        }
    }

    private static void reflexiveOrIf(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (draft.is("s'")) {
            Draft next = Repair.neighbour(drafts, at + 1);
            boolean condition = next != null && (next.is("il") || next.is("ils"));
            draft.pos = condition ? Pos.SCONJ : Pos.PRON;
            draft.lemma = condition ? "si" : "se";
        }
    }

    private static void commonNounWithCapital(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (draft.pos != Pos.PROPN || !draft.isCapitalised() || draft.can(Pos.PROPN) || draft.entries.isEmpty()) {
            return;
        }
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean nameFollows = next != null && next.pos == Pos.PROPN;
        boolean determined = before != null && (before.pos == Pos.DET || isContraction(before)) && !nameFollows;
        if (determined && draft.can(Pos.NOUN)) {
            draft.pos = Pos.NOUN;
        } else if (isFirstWord(drafts, at) && !nameFollows) {
            draft.pos = likeliest(draft, before, next);
        }
    }

    /** "l'ONU", "le Royaume-Uni": the dictionary calls them nouns, with their capital. */
    private static void nameThatTheDictionaryHasAsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean capitalLemma = draft.entries.stream()
                .anyMatch(entry -> Character.isUpperCase(entry.lemma().charAt(0)));
        if (draft.pos == Pos.NOUN && draft.isCapitalised() && capitalLemma) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "de contingents militaires": where no noun follows, what can be one is one. */
    private static void adjectiveThatHeadsItsPhrase(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean opens = before != null && (before.pos == Pos.DET || before.pos == Pos.ADP || before.pos == Pos.NUM);
        boolean nounFollows = next != null && (next.pos == Pos.NOUN || next.pos == Pos.PROPN || next.pos == Pos.NUM);
        boolean maybeFollows = next != null && next.can(Pos.NOUN) && isBeforeNouns(draft);
        boolean onlyAdjectives = next != null && next.pos == Pos.ADJ && !isBeforeNouns(draft);
        boolean noun = draft.can(Pos.NOUN) || onlyAdjectives;
        if (draft.pos == Pos.ADJ && noun && opens && !nounFollows && !maybeFollows) {
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean isBeforeNouns(Draft draft) {
        return draft.entries.stream().anyMatch(entry -> BEFORE_NOUNS.contains(entry.lemma()));
    }

    private static boolean isContraction(Draft draft) {
        return draft.is("du") || draft.is("des") || draft.is("au") || draft.is("aux");
    }

    private static boolean isFirstWord(List<Draft> drafts, int at) {
        return at == 0
                || (drafts.get(at - 1).pos == Pos.PUNCT
                        && !drafts.get(at - 1).is(",")
                        && !drafts.get(at - 1).is("-"));
    }

    private static void lowerCaseIsNoName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean guess = draft.pos == Pos.PROPN || draft.pos == Pos.X || draft.pos == Pos.INTJ;
        if (guess && !draft.isCapitalised() && !draft.entries.isEmpty() && !draft.can(draft.pos)) {
            draft.pos = likeliest(draft, Repair.neighbour(drafts, at - 1), Repair.neighbour(drafts, at + 1));
        }
    }

    /** "ont", "serait", "a": forms of the auxiliaries are verbs whatever the tagger says. */
    private static void finiteFormIsVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean noun = at > 0 && (drafts.get(at - 1).pos == Pos.DET || isContraction(drafts.get(at - 1)));
        boolean auxiliary =
                draft.entries.stream().anyMatch(entry -> entry.isFinite() && AUXILIARIES.contains(entry.lemma()));
        if (auxiliary && !noun && draft.pos != Pos.VERB && (!draft.isCapitalised() || at == 0)) {
            draft.pos = Pos.AUX;
        }
    }

    private static void verbThatNoDictionaryKnows(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean verb = draft.pos == Pos.VERB || draft.pos == Pos.AUX;
        boolean participleAsAdjective = draft.can(Pos.ADJ) && draft.form.matches(".*[éi](?:e|s|es)?");
        if (verb && !draft.entries.isEmpty() && !draft.can(Pos.VERB) && !participleAsAdjective) {
            draft.pos = likeliest(draft, Repair.neighbour(drafts, at - 1), Repair.neighbour(drafts, at + 1));
        }
    }

    private static void nounThatCanOnlyBeVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean onlyVerb =
                !draft.entries.isEmpty() && draft.entries.stream().allMatch(entry -> entry.pos() == Pos.VERB);
        boolean wrong = draft.pos != Pos.VERB && draft.pos != Pos.AUX && draft.pos != Pos.ADJ && draft.pos != Pos.PROPN;
        if (onlyVerb && wrong && !isClosed(draft)) {
            draft.pos = Pos.VERB;
        }
    }

    private static void partOfSpeechThatNoDictionaryKnows(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean open = draft.pos == Pos.NOUN || draft.pos == Pos.ADJ || draft.pos == Pos.ADV;
        boolean participle = draft.pos == Pos.ADJ && draft.can(Pos.VERB);
        if (open && !isClosed(draft) && !participle && !draft.entries.isEmpty() && !draft.can(draft.pos)) {
            draft.pos = likeliest(draft, Repair.neighbour(drafts, at - 1), Repair.neighbour(drafts, at + 1));
        }
    }

    private static void desAsArticle(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (draft.is("des") || (draft.is("du") && draft.pos == Pos.DET)) {
            Draft before = Repair.neighbour(drafts, at - 1);
            boolean article = before == null || isFollowedByArticle(before);
            draft.pos = article && draft.is("des") ? Pos.DET : Pos.ADP;
            draft.lemma = draft.pos == Pos.DET ? "un" : "de";
        }
    }

    private static boolean isFollowedByArticle(Draft before) {
        return switch (before.pos) {
            case ADP, CCONJ, SCONJ, PUNCT, DET -> !before.is("de") && !before.is("autour");
            case VERB, AUX ->
                before.entries.stream().noneMatch(entry -> VERBS_WITH_DE.contains(entry.lemma()))
                        && !(before.can(Mood.PAST_PARTICIPLE) && before.can(Pos.ADJ));
            case PRON -> !before.is("en");
            case ADV -> !before.is("près") && !before.is("plus") && !before.is("moins") && !before.is("lors");
            default -> false;
        };
    }

    /** "prématurée" looks like a participle, and comes from no verb. */
    private static void adjectiveThatNoVerbHas(Draft draft, Predicate<Draft> participle) {
        if (draft.pos == Pos.VERB && !draft.can(Pos.VERB) && draft.can(Pos.ADJ) && !participle.test(draft)) {
            draft.pos = Pos.ADJ;
        }
    }

    private static void auxiliaryBeforeParticiple(List<Draft> drafts, int at, Predicate<Draft> participle) {
        Draft draft = drafts.get(at);
        String lemma = auxiliary(draft);
        if (lemma == null || (draft.pos != Pos.VERB && draft.pos != Pos.AUX)) {
            return;
        }
        int target = behindAdverbs(drafts, at + 1);
        target = isAdverbial(drafts, target) ? behindAdverbial(drafts, target) : target;
        Draft word = Repair.neighbour(drafts, target);
        boolean follows = word != null && participle.test(word) && isMeant(drafts, target, lemma);
        draft.pos = follows ? Pos.AUX : Pos.VERB;
        if (follows) {
            drafts.get(target).pos = auxiliary(drafts.get(target)) == null ? Pos.VERB : Pos.AUX;
        }
    }

    private static @Nullable String auxiliary(Draft draft) {
        for (Entry entry : draft.entries) {
            if (entry.pos() == Pos.VERB && AUXILIARIES.contains(entry.lemma())) {
                return entry.lemma();
            }
        }
        return null;
    }

    private static boolean isMeant(List<Draft> drafts, int target, String auxiliary) {
        Draft word = drafts.get(target);
        boolean byAgent = target + 1 < drafts.size() && drafts.get(target + 1).is("par");
        return switch (word.pos) {
            case VERB, AUX -> true;
            case NOUN -> (auxiliary.equals("avoir") && word.can(Mood.PAST_PARTICIPLE)) || byAgent;
            case ADJ -> auxiliary.equals("avoir") || byAgent || !word.can(Pos.ADJ);
            default ->
                auxiliary.equals("avoir")
                        && word.can(Mood.PAST_PARTICIPLE)
                        && !word.isCapitalised()
                        && word.pos != Pos.DET;
        };
    }

    /** "a en fait été", "a quant à lui abordé", "a de nouveau refusé". */
    private static boolean isAdverbial(List<Draft> drafts, int at) {
        Draft draft = Repair.neighbour(drafts, at);
        return draft != null
                && (draft.is("en")
                        || draft.is("quant")
                        || draft.is("par")
                        || draft.is("pour")
                        || draft.is("de")
                        || draft.is("à"));
    }

    private static int behindAdverbial(List<Draft> drafts, int from) {
        for (int i = from + 1; i < drafts.size() && i < from + 5; i++) {
            Draft draft = drafts.get(i);
            if ((draft.pos == Pos.VERB || draft.pos == Pos.AUX) && draft.can(Mood.PAST_PARTICIPLE) && i > from + 1) {
                return i;
            }
            boolean inside = draft.pos == Pos.NOUN
                    || draft.pos == Pos.ADJ
                    || draft.pos == Pos.PRON
                    || draft.pos == Pos.DET
                    || draft.pos == Pos.ADP
                    || draft.pos == Pos.ADV;
            if (!inside) {
                return from;
            }
        }
        return from;
    }

    private static int behindAdverbs(List<Draft> drafts, int from) {
        int at = from;
        while (at < drafts.size() && at - from < 5 && isSkipped(drafts, at)) {
            at++;
        }
        return at;
    }

    private static boolean isSkipped(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean all = draft.is("tous") || draft.is("toutes") || draft.is("tout");
        return draft.pos == Pos.ADV
                || draft.text.startsWith("-")
                || all
                || (draft.is("en")
                        && at + 1 < drafts.size()
                        && drafts.get(at + 1).is("outre"))
                || draft.is("outre");
    }

    private static Pos likeliest(Draft draft, @Nullable Draft before, @Nullable Draft next) {
        boolean afterDeterminer =
                before != null && (before.pos == Pos.DET || before.pos == Pos.NUM || isContraction(before));
        boolean afterNoun = before != null && before.pos == Pos.NOUN;
        if (afterDeterminer && draft.can(Pos.NOUN)) {
            return Pos.NOUN;
        }
        if (afterNoun && draft.can(Pos.ADJ)) {
            return Pos.ADJ;
        }
        boolean determinerFollows = next != null && (next.pos == Pos.DET || next.pos == Pos.PRON);
        if (determinerFollows && draft.canBeFinite() && !draft.can(Pos.NOUN)) {
            return Pos.VERB;
        }
        for (Pos pos : List.of(Pos.NOUN, Pos.VERB, Pos.ADJ)) {
            if (draft.can(pos)) {
                return pos;
            }
        }
        return draft.entries.get(0).pos();
    }
}
