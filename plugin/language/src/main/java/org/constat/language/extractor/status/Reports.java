package org.constat.language.extractor.status;

import org.constat.language.extractor.relation.Relation;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.words.Morphology.GrammaticalNumber;

/**
 * Knows where what stands inside of a verb is reported, so that its subject is a source.
 *
 * @since 0.1
 */
public final class Reports {
    private final Grammar grammar;
    private final Stances stances;

    public Reports(Grammar grammar, Stances stances) {
        this.grammar = grammar;
        this.stances = stances;
    }

    /** Returns whether a clause reports what its first content says. */
    public boolean isReport(Clause clause, VerbChunk verb, Relation relation) {
        for (Clause child : clause.children()) {
            if (ContentClauses.isContent(child)) {
                return child.kind() == Clause.Kind.INFINITIVE
                        ? isReportOfInfinitive(clause, child, verb, relation)
                        : !isWished(child, verb)
                                && !(isJudged(clause, verb) && relation.lemma().equals(verb.lemma()))
                                && (stances.reports(relation.lemma()) || stances.reports(verb.lemma()));
            }
        }
        return false;
    }

    private boolean isReportOfInfinitive(Clause clause, Clause child, VerbChunk verb, Relation relation) {
        boolean request = child.marker().isEmpty() && !clause.objects().isEmpty();
        boolean others = grammar.isAboutOthers(verb.lemma()) && isGerund(child);
        return !request
                && !others
                && !isJudged(clause, verb)
                && !verb.passive()
                && (reportsInfinitive(verb, relation) || isClaimOfDeed(child, verb));
    }

    /** "claim to have taken the airport", "assure vouloir dialoguer": a deed or state, and nothing that is claimed as one's own. */
    private boolean isClaimOfDeed(Clause content, VerbChunk verb) {
        VerbChunk deed = content.verb();
        return deed != null
                && (deed.perfect()
                        || (content.marker().isEmpty() && grammar.language().equals("fr")))
                && deed.form() == VerbChunk.Form.INFINITIVE
                && stances.claims(verb.lemma());
    }

    /** "juge inutile de fermer l'école", "finds it odd that they left": says of it what it is, and not that it takes place. */
    private boolean isJudged(Clause clause, VerbChunk verb) {
        return grammar.isJudging(verb.lemma())
                && clause.predicates().stream().anyMatch(adjective -> adjective.begin() >= verb.end());
    }

    /** "rules out closing" reports nothing, whatever a judge rules, nor does "conviennent de fermer", unlike "convient que". */
    private boolean reportsInfinitive(VerbChunk verb, Relation relation) {
        boolean particle = grammar.language().equals("en") && verb.end() > verb.main() + 1;
        boolean promised = relation.preposition() && stances.promises(relation.lemma());
        return !promised
                && !stances.isPhase(relation.lemma())
                && stances.reportsInfinitive(particle ? relation.lemma() : verb.lemma());
    }

    static boolean isGerund(Clause content) {
        VerbChunk verb = content.verb();
        return verb != null && verb.form() == VerbChunk.Form.PRESENT_PARTICIPLE;
    }

    /** "suggère que le vote ait lieu", "propose que les juges votent": the subjunctive is not a report. */
    private static boolean isWished(Clause content, VerbChunk around) {
        VerbChunk verb = content.verb();
        return around.lemma().equals("proposer")
                || around.lemma().equals("propose")
                || (verb != null && (isSubjunctive(verb) || (isAdvising(around.lemma()) && isOfOne(content, verb))));
    }

    private static boolean isAdvising(String verb) {
        return switch (verb) {
            case "suggest", "recommend", "advise", "propose", "prefer" -> true;
            case "insist", "demand", "ask", "request", "require", "urge", "order" -> true;
            default -> false;
        };
    }

    /** "suggests that the club sell the park": of one the indicative would be another form. */
    private static boolean isOfOne(Clause content, VerbChunk verb) {
        return verb.isBase()
                && content.marker().equals("that")
                && content.subjects().size() == 1
                && content.subjects().get(0).conjuncts().isEmpty()
                && isOne(content.subjects().get(0).chunk());
    }

    private static boolean isOne(NounChunk subject) {
        boolean counts = subject.quantity() != null || subject.isPronoun();
        boolean article = subject.determiner() != Determiner.NONE || subject.isName();
        return !counts && article && subject.morphology().number() == GrammaticalNumber.SINGULAR;
    }

    private static boolean isSubjunctive(VerbChunk verb) {
        return switch (verb.agreement().mood()) {
            case SUBJUNCTIVE -> true;
            case INFINITIVE -> verb.isFinite() && verb.isBare();
            default -> false;
        };
    }
}
