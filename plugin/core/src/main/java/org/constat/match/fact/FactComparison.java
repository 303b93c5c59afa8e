package org.constat.match.fact;

import java.util.List;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Slot;
import org.constat.Tense;
import org.constat.assertion.Assertion;
import org.constat.match.article.ArticleContext;
import org.constat.match.form.Form;
import org.constat.match.form.Forms;
import org.constat.match.form.RelationView;
import org.constat.match.form.Wordings;
import org.constat.match.parts.Openings;
import org.constat.match.phrase.PhraseComparison;
import org.constat.match.phrase.Proof;
import org.constat.match.phrase.Setting;
import org.constat.match.phrase.WordPair;
import org.constat.match.query.Query;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/**
 * Holds one form of one fact against one query, slot by slot, without credit from one slot to another.
 *
 * @since 0.1
 */
public final class FactComparison {
    private final Lexemes lexemes;
    private final NestedForms nested;
    private final RelationComparison relations;
    private final SourceComparison sources;
    private final FillerComparison fillers;
    private final ArgumentComparison arguments;
    private final SubjectComparison subjects;

    public FactComparison(
            Lexemes lexemes,
            Openings openings,
            PhraseComparison phrases,
            RelationComparison relations,
            SourceComparison sources,
            Forms forms,
            Wordings wordings) {
        this.nested = new NestedForms(lexemes, forms, wordings);
        this.lexemes = lexemes;
        this.relations = relations;
        this.sources = sources;
        this.fillers = new FillerComparison(phrases, new ContentComparison(lexemes, openings, phrases, this));
        this.arguments = new ArgumentComparison(lexemes, openings, fillers, phrases);
        this.subjects = new SubjectComparison(lexemes, fillers, phrases);
    }

    /**
     * Returns how a form of a fact answers a query.
     *
     * @param limit the distance from which on the two are no longer held together, so that some gaps may be missing
     */
    public Comparison compare(Query asked, Form found, ArticleContext article, int limit) {
        return compare(asked, found, article, null, isOpen(found), limit);
    }

    /** Returns whether a form of a fact satisfies a query. */
    public boolean satisfies(Query asked, Form found, ArticleContext article) {
        return compare(asked, found, article, Comparison.ANY_GAP).isSatisfied();
    }

    /** Returns whether it does as if two words were one, to see whether all else agrees. */
    public boolean satisfies(Query asked, Form found, ArticleContext article, WordPair assumed) {
        return compare(asked, found, article, assumed, isOpen(found), Comparison.ANY_GAP)
                .isSatisfied();
    }

    private static boolean isOpen(Form found) {
        return found.fact().modality() != Modality.ASSERTED;
    }

    private Comparison compare(
            Query asked, Form found, ArticleContext article, @Nullable WordPair assumed, boolean open, int limit) {
        Proof proof = new Proof();
        proof.addAll(found.steps());
        Setting setting = new Setting(
                asked.language(),
                found.language(),
                article,
                asked.options().exact(),
                asked.options().inference(),
                assumed,
                asked.fact().subject(),
                opposedQuality(found),
                open,
                proof);

        Gaps gaps = new Gaps(limit);
        Proof status = new Proof();
        Related related = compareRelation(asked, found, setting, gaps);
        compareStatus(asked, found.fact(), lasts(asked, related), status, gaps);
        if (!gaps.areTooMany()) {
            subjects.compare(asked, found.fact(), related, setting, gaps);
        }
        if (!gaps.areTooMany()) {
            arguments.compare(asked, found.fact(), setting, gaps);
        }
        proof.addAll(status.steps());
        proof.enter(Slot.SOURCE);
        if (!sources.satisfies(asked, found.fact().source(), setting)) {
            gaps.status(
                    Slot.SOURCE,
                    sourceText(asked),
                    SourceComparison.text(found.fact().source()));
        }
        return new Comparison(gaps.all(), proof.steps());
    }

    private @Nullable Lexeme opposedQuality(Form found) {
        return found.view().kind() == RelationView.Kind.OPPOSITE_QUALITY
                        && found.fact().object() instanceof Phrase quality
                ? lexemes.of(Lexemes.head(quality), found.language())
                : null;
    }

    private @Nullable Related compareRelation(Query asked, Form found, Setting setting, Gaps gaps) {
        setting.proof().enter(Slot.RELATION);
        Related related = relations.relate(asked, found, setting);
        if (related == null) {
            gaps.participant(
                    Slot.RELATION,
                    asked.fact().relation().text(),
                    found.fact().relation().text());
        }
        return related;
    }

    /** What somebody wanted or hoped when the article spoke of it he wants and hopes; what was need not be. */
    private static boolean lasts(Query asked, @Nullable Related related) {
        return related != null && related.state() && !SubjectComparison.minds(asked, related);
    }

    private static void compareStatus(Query query, Fact found, boolean lasts, Proof proof, Gaps gaps) {
        Fact asked = query.fact();
        if (asked.polarity() != found.polarity()) {
            gaps.status(Slot.POLARITY, polarity(asked), polarity(found));
        }
        proof.enter(Slot.MODALITY);
        if (!StatusTables.modalitySatisfies(asked, query.language(), found, proof)) {
            gaps.status(Slot.MODALITY, modality(asked.modality()), modality(found.modality()));
        }
        if (!StatusTables.tenseSatisfies(asked, found, lasts, proof)) {
            gaps.status(Slot.TENSE, tense(asked.tense()), tense(found.tense()));
        }
    }

    private static String polarity(Fact fact) {
        return fact.polarity() == Polarity.AFFIRMATIVE ? "affirmed" : "negated";
    }

    private static String modality(Modality modality) {
        return modality.wireName();
    }

    private static String tense(Tense tense) {
        return tense.wireName();
    }

    private static String sourceText(Query asked) {
        String source = asked.options().source();
        return asked.fact().source().isEmpty()
                ? (source == null ? "the article or one who reports it" : source)
                : SourceComparison.text(asked.fact().source());
    }

    /** Returns whether nested content says the content that is asked, in one of the ways to say it. */
    boolean contentSatisfies(Fact asked, Fact found, Scope scope, Setting setting) {
        boolean exact = setting.exact() || scope != Scope.NARROWING;
        Assertion.Options options = new Assertion.Options(exact, setting.inference(), null, true);
        if (contentSatisfies(
                nested.query(asked, asked, setting.asked(), options), nested.plain(found, setting), setting)) {
            return true;
        }
        if (setting.asWritten() || exact) {
            return false;
        }
        List<Query> queries = nested.queries(asked, setting.asked(), options);
        return nested.forms(found, setting.found()).stream()
                .anyMatch(form -> queries.stream().anyMatch(query -> contentSatisfies(query, form, setting)));
    }

    private boolean contentSatisfies(Query asked, Form found, Setting setting) {
        Comparison comparison = compare(asked, found, setting.article(), setting.assumed(), true, Comparison.ANY_GAP);
        if (comparison.isSatisfied()) {
            comparison.proof().forEach(step -> setting.proof().add(step.kind(), step.from(), step.to(), step.by()));
        }
        return comparison.isSatisfied();
    }
}
