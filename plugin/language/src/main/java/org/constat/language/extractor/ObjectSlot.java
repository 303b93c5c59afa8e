package org.constat.language.extractor;

import java.util.ArrayList;
import java.util.List;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.jspecify.annotations.Nullable;

/** Fills the object: what is done to, what a passive is about, what somebody is. */
final class ObjectSlot {
    private final Grammar grammar;
    private final Voice voice;
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
        this.grammatical = grammatical;
        this.fillers = fillers;
        this.phrases = phrases;
        this.pronouns = pronouns;
    }

    List<@Nullable Filler> of(Clause clause, VerbChunk verb, Relation relation) {
        if (Voice.isPassive(clause, verb) && voice.isGivenSomething(clause, verb)) {
            return fillers.of(clause.objects().subList(0, 1), null, false);
        }
        if (Voice.isPassive(clause, verb)) {
            List<@Nullable Filler> found = fillers.of(grammatical.of(clause, verb), verb, false);
            return Fillers.isPossessive(clause) ? fillers.owned(clause, found) : found;
        }
        List<Nominal> nominals = new ArrayList<>();
        if (SubjectSlot.isImpersonal(clause, verb)) {
            return List.of();
        }
        for (Nominal object : clause.objects()) {
            if (object.chunk().begin() >= relation.end()) {
                nominals.add(object);
            }
        }
        Nominal described = clause.kind() == Clause.Kind.OBJECT_RELATIVE ? clause.host() : null;
        if (nominals.isEmpty() && described != null) {
            nominals.add(described);
        } else if (nominals.isEmpty() && relation.preposition()) {
            Governed.by(clause, relation).forEach(nominals::add);
        }
        if (nominals.isEmpty() && grammar.isCopula(verb.lemma())) {
            return predicates(clause, relation.end());
        }
        if (nominals.isEmpty()) {
            return pronounObject(clause, verb);
        }
        if (voice.isDoubleObject(nominals, verb)) {
            return fillers.of(nominals.subList(1, 2), null, false);
        }
        if (nominals.get(0).chunk().isPronoun() && nominals.get(0).chunk().isNegative()) {
            return List.of();
        }
        if (nominals.get(0).chunk().isPronoun()) {
            return List.of(pronouns.object(nominals.get(0), clause.subjects()));
        }
        return fillers.of(nominals.subList(0, 1), null, false);
    }

    /** "la boycotte": what was named last and agrees. */
    private List<@Nullable Filler> pronounObject(Clause clause, VerbChunk verb) {
        List<@Nullable Filler> found = new ArrayList<>();
        if (standsForTheSentence(clause, verb)) {
            return found;
        }
        for (String clitic : verb.clitics()) {
            Phrase object = pronouns.object(clitic, verb, grammatical.of(clause, verb));
            if (object != null) {
                found.add(object);
                break;
            }
        }
        return found;
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
