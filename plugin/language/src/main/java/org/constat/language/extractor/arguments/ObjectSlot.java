package org.constat.language.extractor.arguments;

import java.util.ArrayList;
import java.util.List;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.reference.Neutral;
import org.constat.language.extractor.reference.ObjectPronouns;
import org.constat.language.extractor.reference.Pronouns;
import org.constat.language.extractor.relation.Governed;
import org.constat.language.extractor.relation.Relation;
import org.constat.language.extractor.relation.Voice;
import org.constat.language.extractor.status.ContentClauses;
import org.constat.language.extractor.status.Markers;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.jspecify.annotations.Nullable;

/** Fills the object: what is done to, what a passive is about, what somebody is. */
final class ObjectSlot {
    private static final Phrase PERSONNE = Phrase.of("personne", Word.of("personne", "personne", Word.Kind.NOUN));
    private static final Phrase PERSON = Phrase.of("person", Word.of("person", "person", Word.Kind.NOUN));

    private final Grammar grammar;
    private final Voice voice;
    private final HandedDown handed;
    private final GrammaticalSubjects grammatical;
    private final Fillers fillers;
    private final PhraseBuilder phrases;
    private final ObjectPronouns pronouns;

    ObjectSlot(
            Grammar grammar,
            GrammaticalSubjects grammatical,
            Fillers fillers,
            PhraseBuilder phrases,
            ObjectPronouns pronouns) {
        this.grammar = grammar;
        this.voice = new Voice(grammar);
        this.handed = new HandedDown(grammar);
        this.grammatical = grammatical;
        this.fillers = fillers;
        this.phrases = phrases;
        this.pronouns = pronouns;
    }

    List<@Nullable Filler> of(Clause clause, VerbChunk verb, Relation relation) {
        if (Voice.isPassive(clause, verb)) {
            return ofPassive(clause, verb);
        }
        if (SubjectSlot.isImpersonal(clause, verb)) {
            return List.of();
        }
        if (ToughInfinitives.is(clause, grammar)) {
            return fillers.of(governing(clause), null, false);
        }
        List<Nominal> nominals = nominals(clause, relation);
        if (isExpletive(nominals, clause)) {
            return List.of();
        }
        if (!nominals.isEmpty()) {
            return ofNominals(nominals, clause, verb);
        }
        return grammar.isCopula(verb.lemma()) ? predicates(clause, relation.end()) : pronounObject(clause, verb);
    }

    /** "makes it easier to vote": stands for the clause to come. */
    private static boolean isExpletive(List<Nominal> nominals, Clause clause) {
        return nominals.size() == 1
                && nominals.get(0).chunk().head().lemma().equals("it")
                && !clause.predicates().isEmpty()
                && clause.children().stream().anyMatch(ContentClauses::isContent);
    }

    private List<@Nullable Filler> ofPassive(Clause clause, VerbChunk verb) {
        if (voice.isGivenSomething(clause, verb)) {
            return fillers.of(clause.objects().subList(0, 1), null, false);
        }
        List<Nominal> subjects = grammatical.of(clause, verb);
        List<@Nullable Filler> found = fillers.described(clause, subjects, fillers.of(subjects, verb, false));
        return Fillers.isPossessive(clause) ? fillers.owned(clause, found) : found;
    }

    /** Returns the objects behind the relation, else what it describes or governs. */
    private List<Nominal> nominals(Clause clause, Relation relation) {
        List<Nominal> nominals = new ArrayList<>();
        clause.objects().stream()
                .filter(object -> object.chunk().begin() >= relation.end())
                .forEach(nominals::add);
        Nominal described = described(clause);
        if (nominals.isEmpty() && described != null) {
            nominals.add(described);
        } else if (nominals.isEmpty() && relation.preposition()) {
            Governed.by(clause, relation).forEach(nominals::add);
        }
        return nominals;
    }

    private @Nullable Nominal described(Clause clause) {
        if (clause.kind() == Clause.Kind.OBJECT_RELATIVE) {
            return handed.isFrom(clause) ? null : clause.host();
        }
        return clause.kind() == Clause.Kind.INFINITIVE ? handed.to(clause) : null;
    }

    private List<@Nullable Filler> ofNominals(List<Nominal> nominals, Clause clause, VerbChunk verb) {
        List<Nominal> given = Voice.withDescribed(clause, nominals);
        if (voice.isDoubleObject(given, verb)) {
            return fillers.of(given.subList(1, 2), null, false);
        }
        Nominal first =
                clause.host() != null && voice.isJudgedThing(clause, nominals, verb) ? clause.host() : nominals.get(0);
        if (verb.clitics().contains("en") && first.chunk().isBareNumber()) {
            return List.of(pronouns.some(first));
        }
        if (!ObjectPronouns.refersBack(first)) {
            List<@Nullable Filler> found =
                    fillers.described(clause, List.of(first), fillers.of(List.of(first), null, false));
            return Fillers.isPossessive(clause) && Fillers.isOfObject(clause) ? fillers.owned(clause, found) : found;
        }
        boolean clausal = first.chunk().head().lemma().equals("it") && Neutral.isSaidOfClauses(verb.lemma());
        if (isNobody(first)) {
            return List.of(grammar.language().equals("fr") ? PERSONNE : PERSON);
        }
        return first.chunk().isNegative() || clausal
                ? List.of()
                : List.of(pronouns.object(first, verb, grammatical.of(clause, verb), governing(clause)));
    }

    /** "n'a recruté personne": it was done to no person, whoever that might be. */
    private static boolean isNobody(Nominal nominal) {
        return nominal.chunk().isNegative()
                && switch (nominal.chunk().head().lemma()) {
                    case "personne", "nobody", "no one" -> true;
                    default -> false;
                };
    }

    /** "la boycotte": what was named last and agrees. */
    private List<@Nullable Filler> pronounObject(Clause clause, VerbChunk verb) {
        List<@Nullable Filler> found = new ArrayList<>();
        if (standsForTheSentence(clause, verb)) {
            return found;
        }
        for (String clitic : verb.clitics()) {
            Nominal again = objectAgain(clause, clitic, verb);
            if (again != null) {
                found.add(phrases.phrase(again).withMention(clitic));
                break;
            }
            Phrase object = pronouns.object(clitic, verb, around(clause, verb));
            if (object != null) {
                found.add(object);
                break;
            }
        }
        return found;
    }

    /** "répare les ponts plutôt que de les remplacer": the one object of the clause around, where it agrees; or null. */
    private static @Nullable Nominal objectAgain(Clause clause, String clitic, VerbChunk verb) {
        Clause around = clause.parent();
        Morphology form = Pronouns.ofClitic(clitic, verb);
        boolean parallel = clause.kind() == Clause.Kind.INFINITIVE
                && clause.host() == null
                && Markers.isPurpose(clause)
                && around != null
                && around.objects().size() == 1;
        if (!parallel || around == null || form == null || clitic.equals("l'")) {
            return null;
        }
        Nominal object = around.objects().get(0);
        Morphology own = object.chunk().morphology();
        boolean agrees =
                own.number() == form.number() && (form.gender() == Gender.NONE || own.gender() == form.gender());
        return agrees && object.conjuncts().isEmpty() && !object.chunk().isPronoun() ? object : null;
    }

    private List<Nominal> governing(Clause clause) {
        Clause outer = clause.kind() == Clause.Kind.INFINITIVE ? clause.parent() : null;
        VerbChunk verb = outer == null ? null : outer.verb();
        return outer == null || verb == null ? List.of() : grammatical.of(outer, verb);
    }

    /** "l'intention de la vendre", "la Cour ordonne de la changer": neither the intention nor the court. */
    private List<Nominal> around(Clause clause, VerbChunk verb) {
        List<Nominal> around = new ArrayList<>(grammatical.of(clause, verb));
        Clause governing = clause.kind() == Clause.Kind.INFINITIVE ? clause.parent() : null;
        around.addAll(governing == null ? List.of() : governing.objects());
        VerbChunk outer = governing == null ? null : governing.verb();
        if (governing != null && outer != null && grammar.isControlByDative(outer.lemma())) {
            around.addAll(grammatical.of(governing, outer));
        }
        return around;
    }

    /** "si les experts le recommandent": what the sentence around says. */
    private boolean standsForTheSentence(Clause clause, VerbChunk verb) {
        boolean circumstance = clause.kind() == Clause.Kind.CONDITION || clause.kind() == Clause.Kind.CIRCUMSTANCE;
        return circumstance
                && (verb.clitics().contains("le") || verb.clitics().contains("l'"))
                && switch (verb.lemma()) {
                    case "recommander",
                            "conseiller",
                            "permettre",
                            "demander",
                            "exiger",
                            "vouloir",
                            "souhaiter",
                            "décider",
                            "ordonner",
                            "pouvoir",
                            "prévoir",
                            "affirmer",
                            "annoncer",
                            "dire",
                            "confirmer" -> true;
                    default -> false;
                };
    }

    private List<@Nullable Filler> predicates(Clause clause, int from) {
        List<@Nullable Filler> found = new ArrayList<>();
        for (AdjectiveChunk adjective : clause.predicates()) {
            if (adjective.begin() >= from || adjective.end() > from) {
                found.add(phrases.phrase(adjective));
            }
        }
        return found;
    }
}
