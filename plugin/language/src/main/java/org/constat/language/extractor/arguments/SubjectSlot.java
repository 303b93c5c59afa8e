package org.constat.language.extractor.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.language.extractor.reference.ObjectPronouns;
import org.constat.language.extractor.relation.Voice;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.jspecify.annotations.Nullable;

/** Fills the subject: the passive becomes active, and infinitives borrow theirs. */
final class SubjectSlot {
    private final GrammaticalSubjects grammatical;
    private final Fillers fillers;
    private final Grammar grammar;
    private final ObjectPronouns pronouns;

    SubjectSlot(Grammar grammar, GrammaticalSubjects grammatical, Fillers fillers, ObjectPronouns pronouns) {
        this.grammar = grammar;
        this.pronouns = pronouns;
        this.grammatical = grammatical;
        this.fillers = fillers;
    }

    List<@Nullable Filler> of(Clause clause, VerbChunk verb, boolean collective) {
        if (Voice.isPassive(clause, verb)) {
            List<Nominal> principals = Commissions.principals(clause, verb);
            return principals.isEmpty() ? fillers.agents(clause) : fillers.of(principals, verb, collective);
        }
        Phrase asked = Control.isOfSomebodyAsked(clause, grammar) ? recipient(clause) : called(clause);
        if (asked != null) {
            List<@Nullable Filler> who = new ArrayList<>();
            who.add(asked);
            return who;
        }
        List<Nominal> named = isImpersonal(clause, verb) ? clause.objects() : grammatical.of(clause, verb);
        if (isPronounOfObject(clause, named)) {
            return object(named.get(0), Objects.requireNonNull(clause.parent()));
        }
        List<@Nullable Filler> found = fillers.besidesHost(
                clause, named, fillers.described(clause, named, fillers.of(named, verb, collective)));
        return Fillers.isPossessive(clause) && !Fillers.isOfObject(clause) ? fillers.owned(clause, found) : found;
    }

    /** "the baker's lawyer urged him to pay": whoever is urged is not whoever urges. */
    private static boolean isPronounOfObject(Clause clause, List<Nominal> named) {
        Clause around = clause.parent();
        return clause.kind() == Clause.Kind.INFINITIVE
                && named.size() == 1
                && named.get(0).chunk().isPronoun()
                && around != null
                && around.verb() != null
                && around.objects().contains(named.get(0));
    }

    private List<@Nullable Filler> object(Nominal pronoun, Clause around) {
        VerbChunk verb = Objects.requireNonNull(around.verb());
        List<@Nullable Filler> found = new ArrayList<>();
        found.add(pronouns.object(pronoun, verb, grammatical.of(around, verb), List.of()));
        return found;
    }

    /** "lui demande de partir": whoever is asked would leave. */
    private @Nullable Phrase recipient(Clause infinitive) {
        Clause around = Objects.requireNonNull(infinitive.parent());
        VerbChunk outer = Objects.requireNonNull(around.verb());
        return pronouns.recipient(outer.clitics(), grammatical.of(around, outer), false);
    }

    /** "l'accuse de mentir": whoever is accused lies; null where no pronoun names them. */
    private @Nullable Phrase called(Clause infinitive) {
        if (!Control.isOfSomebodyCalled(infinitive, grammar)) {
            return null;
        }
        Clause around = Objects.requireNonNull(infinitive.parent());
        VerbChunk outer = Objects.requireNonNull(around.verb());
        return outer.clitics().stream()
                .map(clitic -> pronouns.object(clitic, outer, around.subjects()))
                .filter(found -> found != null && found.mention() != null)
                .findFirst()
                .orElse(null);
    }

    /** "il pourrait manquer la finale": somebody misses a known thing. */
    private static boolean isMissed(Clause clause, VerbChunk verb) {
        return verb.lemma().equals("manquer") && clause.objects().get(0).chunk().determiner() == Determiner.DEFINITE;
    }

    /** "il est tombé 30 millimètres": what falls stands behind the verb. */
    static boolean isImpersonal(Clause clause, VerbChunk verb) {
        boolean neutral = clause.subjects().size() == 1
                && clause.subjects().get(0).chunk().head().lemma().equals("il");
        return neutral
                && !clause.objects().isEmpty()
                && !isMissed(clause, verb)
                && switch (verb.lemma()) {
                    case "manquer",
                            "rester",
                            "suffire",
                            "tomber",
                            "exister",
                            "arriver",
                            "survenir",
                            "subsister",
                            "se produire",
                            "se passer" -> true;
                    default -> false;
                };
    }
}
