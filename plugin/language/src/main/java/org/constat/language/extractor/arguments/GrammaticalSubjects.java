package org.constat.language.extractor.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.Modality;
import org.constat.Tense;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.reference.Doers;
import org.constat.language.extractor.relation.Untimely;
import org.constat.language.extractor.relation.Voice;
import org.constat.language.extractor.words.Actors;
import org.constat.language.extractor.words.Listed;
import org.constat.language.extractor.words.Ranks;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Morphology.GrammaticalNumber;

/**
 * Finds the subject that grammar gives to a verb: its own, the noun it describes, or one of the clause around it.
 *
 * @since 0.1
 */
public final class GrammaticalSubjects implements Doers {
    private static final Set<String> COUNTED_DEEDS = Listed.as("counted-deed");

    private final Grammar grammar;
    private final Control control;
    private final ToldToAct told;
    private final PhraseBuilder phrases;

    GrammaticalSubjects(Grammar grammar, PhraseBuilder phrases, Control control, Actors actors) {
        this.grammar = grammar;
        this.phrases = phrases;
        this.control = control;
        this.told = new ToldToAct(control, actors);
    }

    @Override
    public List<Nominal> of(Clause clause, VerbChunk verb) {
        Prepositional deed = Untimely.deed(clause);
        if (deed != null) {
            return List.of(deed.nominal());
        }
        if (isOpen(clause, verb)) {
            return List.of();
        }
        Nominal topic = Topics.takenUp(clause);
        if (topic != null) {
            return List.of(topic);
        }
        if (!clause.subjects().isEmpty()) {
            return told.meant(clause, this::of);
        }
        if (verb.subject() != null) {
            return List.of();
        }
        Nominal host = clause.host();
        return switch (clause.kind()) {
            case SUBJECT_RELATIVE -> host == null ? List.of() : described(clause, oneOf(host, verb));
            case PARTICIPLE -> host == null ? ofParent(clause) : described(clause, host);
            case INFINITIVE -> control.controller(clause, this::of);
            case QUESTION -> verb.form() == VerbChunk.Form.INFINITIVE ? ofParent(clause) : List.of();
            case CONDITION, CIRCUMSTANCE -> isElliptic(clause, verb) ? ofParent(clause) : List.of();
            default -> List.of();
        };
    }

    /** "If convicted, Holm faces two years": she would be; but "if needed" nobody is meant. */
    private boolean isElliptic(Clause clause, VerbChunk verb) {
        return grammar.language().equals("en")
                && Voice.isPassive(clause, verb)
                && switch (verb.lemma()) {
                    case "need", "require", "agree", "state", "note", "say", "expect", "plan" -> false;
                    default -> true;
                };
    }

    /** "il est interdit de fumer", "il a été décidé que …": nobody is meant by this subject. */
    private boolean isOpen(Clause clause, VerbChunk verb) {
        if (isEnglishOpen(clause, verb) || Untimely.is(clause) || TimeOfDay.isTold(clause)) {
            return true;
        }
        boolean neutral = clause.subjects().size() == 1
                && clause.subjects().get(0).chunk().head().lemma().equals("il");
        boolean linked = verb.passive()
                || (grammar.isCopula(verb.lemma()) && clause.objects().isEmpty());
        boolean there = verb.lemma().equals("avoir") && verb.clitics().contains("y");
        if (neutral && (there || phrases.hasVerb(verb, "falloir") || isLeftToDo(clause, verb))) {
            return true;
        }
        return neutral
                && linked
                && clause.children().stream()
                        .anyMatch(child -> child.kind() == Clause.Kind.CONTENT
                                || (child.kind() == Clause.Kind.INFINITIVE
                                        && child.marker().equals("de")
                                        && !isDoneToSomebody(verb)));
    }

    /** "il est soupçonné d'avoir triché", "il a été contraint de partir": somebody is, as "il est interdit de tricher" leaves open whom it tells so. */
    private boolean isDoneToSomebody(VerbChunk verb) {
        boolean forced = switch (verb.lemma()) {
            case "contraindre", "forcer", "obliger" -> true;
            default -> false;
        };
        boolean asked = "de".equals(grammar.markerOfControl(verb.lemma())) && !grammar.isControlByDative(verb.lemma());
        return verb.passive() && (forced || asked);
    }

    /** "il reste à convaincre les riverains", "il suffit de payer", "il suffit d'un clic". */
    private static boolean isLeftToDo(Clause clause, VerbChunk verb) {
        return switch (verb.lemma()) {
            case "rester" -> clause.predicates().isEmpty() && hasInfinitive(clause, "à");
            case "suffire" ->
                hasInfinitive(clause, "de")
                        || clause.arguments().stream()
                                .map(Prepositional::preposition)
                                .anyMatch(preposition -> preposition != null && preposition.isOf());
            default -> false;
        };
    }

    private static boolean hasInfinitive(Clause clause, String marker) {
        return clause.children().stream()
                .anyMatch(child ->
                        child.kind() == Clause.Kind.INFINITIVE && child.marker().equals(marker));
    }

    /** "it is too early to say", "it is clear that": nobody is meant by "it". */
    private boolean isEnglishOpen(Clause clause, VerbChunk verb) {
        if (isTakingTime(clause) || isFirstOfKind(clause, verb)) {
            return true;
        }
        boolean neutral = clause.subjects().size() == 1
                && clause.subjects().get(0).chunk().head().lemma().equals("it")
                && grammar.isCopula(verb.lemma())
                && clause.objects().isEmpty();
        boolean judged = clause.predicates().stream()
                .anyMatch(adjective -> grammar.isImpersonal(adjective.head().lemma()));
        return neutral
                && clause.children().stream()
                        .anyMatch(child -> child.kind() == Clause.Kind.CONTENT
                                || (judged && child.kind() == Clause.Kind.INFINITIVE));
    }

    /** "It was the club's first title since 1987": whatever has been told. */
    private boolean isFirstOfKind(Clause clause, VerbChunk verb) {
        return grammar.isCopula(verb.lemma())
                && clause.subjects().size() == 1
                && clause.subjects().get(0).chunk().head().lemma().equals("it")
                && clause.objects().size() == 1
                && Ranks.isRanked(clause.objects().get(0).chunk())
                && (isOwnDeed(clause.objects().get(0).chunk()) || isSince(clause));
    }

    private static boolean isSince(Clause clause) {
        return clause.arguments().stream()
                .map(Prepositional::preposition)
                .anyMatch(
                        preposition -> preposition != null && preposition.role().equals("since"));
    }

    /** "It was her third victory": what she has done, and not she. */
    private static boolean isOwnDeed(NounChunk deed) {
        return deed.possessor() != null && COUNTED_DEEDS.contains(deed.head().lemma());
    }

    /** "it took rescuers two hours to reach the village". */
    private static boolean isTakingTime(Clause clause) {
        VerbChunk verb = clause.verb();
        return verb != null
                && verb.lemma().equals("take")
                && clause.subjects().size() == 1
                && clause.subjects().get(0).chunk().head().lemma().equals("it")
                && clause.children().stream().anyMatch(child -> child.kind() == Clause.Kind.INFINITIVE);
    }

    /** "le gel puis la grêle, qui a ravagé": the last of several who are named, where one alone does so. */
    private static Nominal oneOf(Nominal host, VerbChunk verb) {
        Nominal last = host.conjuncts().stream()
                .filter(conjunct -> conjunct.chunk().end() <= verb.begin())
                .reduce(host, (first, second) -> second);
        return verb.agreement().number() == GrammaticalNumber.SINGULAR
                        && last.chunk().morphology().number() != GrammaticalNumber.PLURAL
                ? last
                : host;
    }

    /** "Hexal est la firme qui a bâti le pont": so Hexal has. */
    private List<Nominal> described(Clause clause, Nominal host) {
        Clause parent = clause.parent();
        VerbChunk linking = parent == null ? null : parent.verb();
        boolean named = parent != null
                && parent.subjects().size() == 1
                && parent.subjects().get(0).chunk().isName();
        boolean linked = named
                && parent != null
                && linking != null
                && parent.objects().contains(host)
                && host.conjuncts().isEmpty()
                && (linking.lemma().equals("être") || linking.lemma().equals("be"))
                && !linking.negative()
                && !linking.conditional()
                && linking.modality() == Modality.ASSERTED
                && linking.tense() != Tense.NO_LONGER
                && linking.tense() != Tense.FUTURE;
        List<Nominal> all = new ArrayList<>(List.of(host));
        all.addAll(linked && parent != null ? parent.subjects() : Decrees.issuers(clause, host));
        all.addAll(KindsOfThings.of(clause, host));
        return all;
    }

    private List<Nominal> ofParent(Clause clause) {
        Clause parent = clause.parent();
        return parent == null ? List.of() : of(parent);
    }

    private List<Nominal> of(Clause clause) {
        VerbChunk verb = clause.verb();
        return verb == null ? clause.subjects() : of(clause, verb);
    }
}
