package org.constat.language.sentences.preposition;

import java.util.Objects;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.DateInsideDeed;
import org.constat.language.sentences.state.EventApart;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Gives a noun behind a preposition its place: on the noun before it, in the clause, or as who says so.
 *
 * @since 0.1
 */
public final class PrepositionStep {
    private final Government government;
    private final Attribution attribution;
    private final Extent extent;
    private final SubjectBehindDe subjects;
    private final ObjectBehindDe objects;
    private final LabelBehindDe labels;
    private final ContentOfSum sums;
    private final HostOfPreposition hosts;
    private final NameBehindKind names;

    public PrepositionStep(Government government) {
        this.government = government;
        this.attribution = new Attribution(government);
        this.extent = new Extent(government);
        this.subjects = new SubjectBehindDe(government);
        this.objects = new ObjectBehindDe(government);
        this.labels = new LabelBehindDe(government);
        this.sums = new ContentOfSum(government);
        this.hosts = new HostOfPreposition(government);
        this.names = new NameBehindKind(government);
    }

    public void hold(State state, PrepositionChunk preposition) {
        PrepositionChunk before = state.preposition;
        if (before == null || !isSome(state, before, preposition)) {
            state.preposition = preposition;
        } else if (preposition.article()) {
            state.preposition = before.withArticle();
        }
    }

    /** "pollué par du mercure", "avec de la farine": some of it, and not of it. */
    private boolean isSome(State state, PrepositionChunk before, PrepositionChunk preposition) {
        boolean some = preposition.article()
                || (state.ahead.at(state.index + 1) instanceof NounChunk noun
                        && noun.determiner() == Determiner.DEFINITE);
        return some
                && government.isFrench()
                && preposition.lemma().equals("de")
                && state.ahead.at(state.index - 1) == before
                && !before.article()
                && !before.isOf();
    }

    public void attach(State state, Nominal nominal) {
        if (state.preposition == null) {
            return;
        }
        PrepositionChunk preposition =
                government.isFrench() ? SamePreposition.ofLand(state, state.preposition) : state.preposition;
        state.afterCoordinator |= ListedAlike.isIn(state, preposition);
        PrepositionChunk range = TimeRange.preposition(state, preposition);
        PrepositionChunk span = range == null ? preposition : range;
        Nominal then = OfficeThen.of(state, span, nominal.chunk(), government);
        Nominal office = then != null ? then : TermOfOffice.of(state, span, nominal.chunk(), government);
        if (office != null) {
            TermOfOffice.hold(office, span, nominal);
            return;
        }
        Nominal speaker = AgedSpeaker.of(state, preposition, nominal.chunk(), government);
        if (speaker != null) {
            speaker.complement(new Prepositional(preposition, nominal));
            return;
        }
        if (OfficeThen.isThen(span, nominal.chunk())) {
            state.current.argument(new Prepositional(
                    new PrepositionChunk(span.begin(), span.end(), span.lemma(), "time", span.article()), nominal));
            return;
        }
        if (range != null) {
            state.current.argument(new Prepositional(range, nominal));
            return;
        }
        if (isInParts(state, preposition, nominal)
                || DateInsideDeed.is(state, state.index - 1, nominal.chunk(), government)) {
            Objects.requireNonNull(state.innermost()).complement(new Prepositional(preposition, nominal));
            return;
        }
        if (isPartOfClause(state, preposition, nominal)) {
            return;
        }
        Nominal sum = sums.sumBefore(state, preposition);
        if (sum != null) {
            hangOn(state, sum, new Prepositional(ContentOfSum.of(preposition), nominal));
        } else {
            hang(state, LimitedPresence.bound(state, preposition, nominal), nominal);
        }
    }

    /** "un plan en dix points visant à": how it is parted, which nothing more is said of. */
    private static boolean isInParts(State state, PrepositionChunk preposition, Nominal nominal) {
        return preposition.lemma().equals("en")
                && nominal.chunk().quantity() != null
                && state.innermost() != null
                && state.ahead.at(state.index - 2) == state.innermost().chunk()
                && switch (nominal.chunk().head().lemma()) {
                    case "point", "partie", "étape", "phase", "volume", "épisode", "acte", "langue", "article" -> true;
                    default -> false;
                };
    }

    /** Gives it to the clause where no circumstance is meant: by how much, who says so, or an object. */
    private boolean isPartOfClause(State state, PrepositionChunk preposition, Nominal nominal) {
        boolean extended = extent.isIn(state, preposition, nominal);
        if (extended || NumberRange.begins(state, preposition, nominal)) {
            state.current.argument(new Prepositional(preposition.as(extended ? "by" : "from"), nominal));
            state.place(nominal);
            return true;
        }
        Nominal source = attribution.source(state, preposition, nominal);
        if (source != null) {
            Attribution.clause(state).source(source);
        } else if (Attribution.isSpeaker(state, preposition) || subjects.isSubject(state, preposition)) {
            state.current.subject(nominal);
        } else if (objects.isObject(state, preposition)) {
            addObject(state, nominal);
            return true;
        } else if (!LikewiseSubject.take(state, preposition, nominal)) {
            return false;
        }
        state.place(nominal);
        return true;
    }

    /** "par la baisse des ventes, qui ont reculé, et par la hausse des prix": goes on in the clause around. */
    private static void leaveRelative(State state, PrepositionChunk preposition) {
        if (isBehindComparison(state, preposition) || isConditionOfClause(state, preposition)) {
            state.current = Objects.requireNonNull(state.current.parent());
            state.chain.clear();
            return;
        }
        Clause event = EventApart.around(state, state.index - 1, preposition.lemma());
        if (event != state.current) {
            state.current = event;
            state.chain.clear();
            return;
        }
        if (ClosedRelative.isClosed(state)) {
            ClosedRelative.leave(state);
            return;
        }
        boolean apart = state.afterCoordinator && state.ahead.isMark(state.index - 3, PunctuationChunk.Kind.COMMA);
        Clause around = state.current.parent();
        if (apart
                && around != null
                && state.current.isRelative()
                && SamePreposition.partner(state.current, preposition) == null
                && SamePreposition.partner(around, preposition) != null) {
            state.current = around;
            state.chain.clear();
        }
    }

    /** "lower than last year because of the rain": why it is lower. */
    private static boolean isBehindComparison(State state, PrepositionChunk preposition) {
        return state.current.kind() == Clause.Kind.COMPARISON
                && state.current.verb() == null
                && state.current.parent() != null
                && preposition.role().equals("because");
    }

    /** "promet des amendes accrues faute d'accord", "lève la taxe visant le port, en échange de": on what condition he does so. */
    private static boolean isConditionOfClause(State state, PrepositionChunk preposition) {
        Clause clause = state.current;
        boolean condition = preposition.role().equals("without")
                || preposition.role().equals("if")
                || (preposition.isExchange() && state.ahead.isMark(state.index - 2, PunctuationChunk.Kind.COMMA));
        return condition
                && preposition.lemma().indexOf(' ') > 0
                && clause.kind() == Clause.Kind.PARTICIPLE
                && clause.host() != null
                && clause.arguments().isEmpty()
                && clause.parent() != null
                && clause.parent().verb() != null;
    }

    private static void addObject(State state, Nominal nominal) {
        Nominal last = state.innermost();
        Nominal first = state.afterCoordinator && last != null ? SecondOfSome.objectWith(state, last) : null;
        if (first != null) {
            join(state, first, nominal);
        } else {
            state.current.object(nominal);
            state.place(nominal);
        }
    }

    /** Adds one more to what is listed, so that the next goes to the first as well. */
    private static void join(State state, Nominal first, Nominal nominal) {
        first.conjunct(nominal);
        state.place(first);
        state.chain.add(nominal);
    }

    private void hang(State state, PrepositionChunk preposition, Nominal nominal) {
        leaveRelative(state, preposition);
        Nominal host = hosts.of(state, preposition);
        Nominal partner =
                host == null && state.afterCoordinator ? SamePreposition.partner(state.current, preposition) : null;
        Prepositional prepositional =
                new Prepositional(host == null ? preposition : ofHost(preposition, host), nominal);
        if (host != null) {
            hangOn(state, host, names.of(state, host, prepositional));
            return;
        }
        if (partner != null) {
            join(state, partner, nominal);
            return;
        }
        state.current = AgentOfAround.of(presenting(state, preposition), preposition, nominal.chunk(), government);
        state.current.argument(prepositional);
        state.place(nominal);
    }

    /** "an inquiry into the leak" is about it, "a rise in prices" that of the prices, "reliance on coal" goes to it. */
    private @Nullable PrepositionChunk ofHost(PrepositionChunk preposition, Nominal host) {
        if (preposition.lemma().equals("into")) {
            return preposition.as("about");
        }
        boolean governed = government.isNounWith(host.chunk().head().lemma(), preposition.lemma());
        if (!governed || government.isFrench()) {
            return preposition;
        }
        return preposition.lemma().equals("in") ? null : preposition.as("to");
    }

    private static void hangOn(State state, Nominal host, Prepositional prepositional) {
        host.complement(prepositional);
        if (!state.chain.contains(host)) {
            state.place(host);
        }
        while (state.innermost() != host) {
            state.chain.remove(state.chain.size() - 1);
        }
        state.chain.add(prepositional.nominal());
    }

    /** "présente le plan proposé comme une base": as what it is presented, not proposed. */
    private Clause presenting(State state, PrepositionChunk preposition) {
        Clause described = state.current;
        Clause around = described.parent();
        VerbChunk outer = around == null ? null : around.verb();
        boolean inside = described.kind() == Clause.Kind.PARTICIPLE && described.host() != null;
        return inside
                        && around != null
                        && outer != null
                        && preposition.lemma().equals("comme")
                        && around.objects().contains(described.host())
                        && government.governs(outer.lemma(), "comme")
                ? around
                : described;
    }

    /** "qualifie la mesure d'injuste": what somebody calls it. */
    public boolean isLabel(State state) {
        return labels.isIn(state);
    }
}
