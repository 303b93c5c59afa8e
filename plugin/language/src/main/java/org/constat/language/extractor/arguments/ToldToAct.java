package org.constat.language.extractor.arguments;

import java.util.List;
import org.constat.language.extractor.words.Actors;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.GrammaticalNumber;

/** "The judge ordered the driver to repay the money that he took": whoever is told to do something is meant inside of it. */
final class ToldToAct {
    private final Control control;
    private final Actors actors;

    ToldToAct(Control control, Actors actors) {
        this.control = control;
        this.actors = actors;
    }

    /** Returns who is meant by the pronoun that is the subject of a relative clause; the subjects themselves elsewhere. */
    List<Nominal> meant(Clause clause, Control.Around around) {
        List<Nominal> subjects = clause.subjects();
        Clause told =
                clause.isRelative() && subjects.size() == 1 && isPersonal(subjects.get(0)) ? clause.parent() : null;
        Clause teller = told == null || told.kind() != Clause.Kind.INFINITIVE ? null : told.parent();
        if (told == null || teller == null || teller.objects().isEmpty()) {
            return subjects;
        }
        List<Nominal> doers = control.controller(told, around);
        return doers.size() == 1 && teller.objects().contains(doers.get(0)) && mayMean(subjects.get(0), doers.get(0))
                ? doers
                : subjects;
    }

    private static boolean isPersonal(Nominal subject) {
        return numberOf(subject) != GrammaticalNumber.NONE;
    }

    private static GrammaticalNumber numberOf(Nominal pronoun) {
        return switch (pronoun.chunk().head().lemma()) {
            case "he", "she", "il", "elle" -> GrammaticalNumber.SINGULAR;
            case "they", "ils", "elles" -> GrammaticalNumber.PLURAL;
            default -> GrammaticalNumber.NONE;
        };
    }

    private boolean mayMean(Nominal pronoun, Nominal doer) {
        NounChunk noun = doer.chunk();
        Morphology form = noun.morphology();
        Morphology asked = pronoun.chunk().morphology();
        boolean gender = form.gender() == Morphology.Gender.NONE
                || asked.gender() == Morphology.Gender.NONE
                || form.gender() == asked.gender();
        boolean number = form.number() == GrammaticalNumber.NONE || form.number() == numberOf(pronoun);
        return gender && number && doer.conjuncts().isEmpty() && actors.isActor(noun) && !actors.isBody(noun);
    }
}
