package org.constat.language.sentences.noun;

import java.util.List;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.preposition.DescribedPerson;
import org.constat.language.sentences.preposition.Partners;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.NextClause;
import org.constat.language.sentences.state.State;
import org.constat.language.sentences.verb.SharedCircumstances;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Gives a noun behind "and" its place: beside the noun that it is like, or as the subject of another clause. */
final class CoordinatedNoun {
    private final Government government;
    private final PlainNoun plain;
    private final Kinship kinship;
    private final GappedPassive gapped;
    private final SecondObject second;
    private final SpeakerAhead speakers;
    private final DescribedPerson described;

    CoordinatedNoun(Government government, PlainNoun plain) {
        this.government = government;
        this.plain = plain;
        this.gapped = new GappedPassive(government);
        this.second = new SecondObject(government);
        this.kinship = new Kinship(government);
        this.speakers = new SpeakerAhead(government);
        this.described = new DescribedPerson(government);
    }

    void take(State state, Nominal nominal) {
        Clause outer = isBehindComma(state) ? outerWithPluralVerb(state) : null;
        VerbChunk verb = state.current.verb();
        if (gapped.begins(state, nominal)) {
            gapped.take(state, nominal);
        } else if (GappedPlace.begins(state, nominal)) {
            GappedPlace.take(state, nominal);
        } else if (isSecondTitle(state, nominal)) {
            replaceSubject(state, nominal);
        } else if (outer != null) {
            state.current = outer;
            beSubject(state, nominal);
        } else if (verb != null && isGapped(state, nominal)) {
            state.beside(state.current).verb(verb);
            beSubject(state, nominal);
        } else if (verb != null && isNewSubject(state) && !speakers.isBehindNextComma(state)) {
            Clause first = isBehindComma(state) ? state.root() : relativeFree(state.current);
            Clause second = state.beside(first);
            SharedCircumstances.shareBehindAnd(state, first, second);
            beSubject(state, nominal);
        } else if (second.begins(state, nominal)) {
            SecondObject.take(state, nominal);
        } else {
            conjoin(state, nominal);
        }
    }

    private static void beSubject(State state, Nominal nominal) {
        state.current.subject(nominal);
        state.place(nominal);
    }

    private static boolean isNewSubject(State state) {
        return state.ahead.verbOf(state.index) >= 0
                && !isVerbAwaitedOutside(state)
                && !isBeforeSubject(state)
                && !NextClause.isBehindComma(state);
    }

    /** "Saluée par la critique et le public, la pièce sera reprise": the subject stands behind the comma. */
    private static boolean isBeforeSubject(State state) {
        int comma = state.index + (isDescription(state.ahead.at(state.index + 1)) ? 2 : 1);
        while (state.ahead.at(comma) instanceof PrepositionChunk && state.ahead.at(comma + 1) instanceof NounChunk) {
            comma += 2;
        }
        return state.current.kind() == Clause.Kind.PARTICIPLE
                && state.current.host() == null
                && state.ahead.isMark(comma, PunctuationChunk.Kind.COMMA)
                && state.ahead.at(comma + 1) instanceof NounChunk subject
                && !subject.time()
                && state.ahead.hasOwnVerb(comma + 1);
    }

    /** "pour vol et escroquerie aggravée, le notaire". */
    private static boolean isDescription(@Nullable Chunk chunk) {
        return chunk instanceof AdjectiveChunk
                || (chunk instanceof VerbChunk verb && verb.form() == VerbChunk.Form.PAST_PARTICIPLE);
    }

    /** "The party, which has no leader and no money, lost": the verb ahead is that of the clause around. */
    private static boolean isVerbAwaitedOutside(State state) {
        for (Clause clause = state.current.parent(); clause != null; clause = clause.parent()) {
            if (clause.awaitsVerb() && !clause.subjects().isEmpty()) {
                return state.current.isRelative()
                        || state.current.kind() == Clause.Kind.PARTICIPLE
                        || state.current.kind() == Clause.Kind.INFINITIVE;
            }
        }
        return false;
    }

    /** "Founder and chief executive Priya Lendvay", "Le ministre de l'Eau et chef du parti Jan Holm": one person with two roles. */
    private boolean isSecondTitle(State state, Nominal nominal) {
        List<Nominal> subjects = state.current.subjects();
        return nominal.chunk().title() != null
                && state.current.awaitsVerb()
                && subjects.size() == 1
                && !subjects.get(0).chunk().isName()
                && (isBareBefore(state, subjects.get(0)) || isDefiniteRole(state, subjects.get(0), nominal));
    }

    private static boolean isBareBefore(State state, Nominal role) {
        return state.innermost() == role && Partners.isBare(role.chunk());
    }

    private boolean isDefiniteRole(State state, Nominal role, Nominal nominal) {
        return state.outermost() == role
                && role.conjuncts().isEmpty()
                && role.chunk().determiner() == Determiner.DEFINITE
                && role.chunk().morphology().number() == GrammaticalNumber.SINGULAR
                && role.chunk().title() == null
                && nominal.chunk().determiner() == Determiner.NONE
                && government.isSomebody(role.chunk());
    }

    static void replaceSubject(State state, Nominal nominal) {
        Nominal role = state.current.subjects().get(0);
        state.current.dropSubject(role);
        nominal.apposition(role);
        state.current.subject(nominal);
        state.place(nominal);
    }

    private static boolean isBehindComma(State state) {
        return state.ahead.isMark(state.index - 2, PunctuationChunk.Kind.COMMA);
    }

    /** A noun with a verb of its own goes on with the clause around a relative one or an infinitive. */
    private static Clause relativeFree(Clause clause) {
        Clause outer = clause;
        while (outer.parent() != null
                && (outer.isRelative()
                        || outer.kind() == Clause.Kind.INFINITIVE
                        || outer.kind() == Clause.Kind.PARTICIPLE
                        || outer.kind() == Clause.Kind.SPEAKER)) {
            outer = outer.parent();
        }
        return outer;
    }

    /** "sa volonté de négocier et son refus de payer": beside the noun that the infinitive completes. */
    private @Nullable Nominal hostAround(State state, Nominal nominal) {
        Clause infinitive = state.current;
        Nominal host = infinitive.kind() == Clause.Kind.INFINITIVE ? infinitive.host() : null;
        boolean alike = host != null
                && host.chunk().determiner() == nominal.chunk().determiner()
                && host.chunk().determiner() == Determiner.POSSESSIVE
                && government.takesInfinitive(host.chunk().head().lemma())
                && government.takesInfinitive(nominal.chunk().head().lemma());
        return alike ? host : null;
    }

    private void conjoin(State state, Nominal nominal) {
        Nominal host = hostAround(state, nominal);
        Clause around = state.current.parent();
        if (host != null && around != null) {
            state.current = around;
            host.conjunct(nominal);
            state.place(nominal);
            return;
        }
        Nominal partner = partner(state, nominal);
        List<Nominal> subjects = state.current.subjects();
        boolean late = partner == null && isBehindComma(state) && state.current.verb() != null;
        if (late && !subjects.isEmpty()) {
            state.current.subject(nominal);
            state.place(nominal);
            return;
        }
        if (partner == null) {
            plain.take(state, nominal);
            return;
        }
        Nominal bearer = state.current.host();
        if (bearer != null && isRoleBehindPlace(state, partner, nominal)) {
            bearer.apposition(nominal);
            state.place(nominal);
            return;
        }
        partner.conjunct(nominal);
        if (!state.chain.contains(partner)) {
            Partners.keepGoal(state, partner);
            state.place(nominal);
            return;
        }
        while (state.innermost() != partner) {
            state.chain.remove(state.chain.size() - 1);
        }
        state.chain.set(state.chain.size() - 1, nominal);
        keepFirst(state, partner);
    }

    /** "Ida Holm, née à Graz et lauréate du prix": what she is, and no place. */
    private boolean isRoleBehindPlace(State state, Nominal partner, Nominal nominal) {
        return state.current.kind() == Clause.Kind.PARTICIPLE
                && partner.chunk().isName()
                && Partners.isBare(nominal.chunk())
                && !nominal.chunk().isName()
                && nominal.chunk().title() == null
                && government.isSomebody(nominal.chunk());
    }

    private @Nullable Nominal partner(State state, Nominal nominal) {
        Nominal title = titleOfKind(state, nominal);
        if (title != null) {
            return title;
        }
        Nominal many = kinship.manyBeforeVerb(state, nominal);
        Nominal kin = many == null ? kinship.kin(state, nominal) : many;
        Nominal role = kin == null && described.isRole(nominal.chunk()) ? described.role(state) : kin;
        Nominal partner = role == null ? Partners.partner(state, nominal) : role;
        if (partner == null) {
            return null;
        }
        Nominal companion = kinship.companion(state, partner, nominal);
        Nominal charge = companion == null ? kinship.charge(state, partner, nominal) : companion;
        return charge == null ? partner : charge;
    }

    /** "l'autrice de « Brumes » et d'autres romans": others of what the title names. */
    private @Nullable Nominal titleOfKind(State state, Nominal nominal) {
        Nominal title = state.innermost();
        boolean others = government.isFrench()
                && nominal.chunk().modifiers().stream()
                        .anyMatch(word -> word.lemma().equals("autre"));
        return others && title != null && title != state.outermost() && isQuoted(title.chunk()) ? title : null;
    }

    /** The marks around a title are no words of it. */
    private static boolean isQuoted(NounChunk title) {
        int words = title.head().text().split("['’ ]", -1).length;
        return title.isName() && title.end() - title.begin() == words + 2;
    }

    /** What follows hangs on the last member; further members still join the first. */
    private static void keepFirst(State state, Nominal partner) {
        state.chain.add(state.chain.size() - 1, partner);
    }

    /** "Le syndicat, qui a signé, et la direction ont …": the second subject of the clause around. */
    private static @Nullable Clause outerWithPluralVerb(State state) {
        int verb = state.ahead.verbOf(state.index);
        boolean plural = state.ahead.at(verb) instanceof VerbChunk next
                && next.agreement().number() == GrammaticalNumber.PLURAL
                && !state.ahead.isMark(verb - 1, PunctuationChunk.Kind.COMMA);
        for (Clause clause = state.current.parent(); plural && clause != null; clause = clause.parent()) {
            if (clause.awaitsVerb() && !clause.subjects().isEmpty()) {
                return clause;
            }
        }
        return null;
    }

    /** "Les vols ont reculé de 4 % et les fraudes de 2 %": by how much, too. */
    private static boolean isChangedBy(State state) {
        boolean changed = state.current.objects().isEmpty()
                && !state.current.subjects().isEmpty()
                && state.current.arguments().stream()
                        .map(Prepositional::preposition)
                        .anyMatch(preposition ->
                                preposition != null && preposition.role().equals("by"));
        return changed
                && state.ahead.at(state.index + 1) instanceof PrepositionChunk of
                && of.lemma().equals("de")
                && state.ahead.at(state.index + 2) instanceof NounChunk degree
                && degree.quantity() != null
                && (state.ahead.at(state.index + 3) == null
                        || state.ahead.at(state.index + 3) instanceof PunctuationChunk);
    }

    /** "Le nord a reçu 30 millimètres et le sud 12": the verb is left out. */
    private static boolean isGapped(State state, Nominal nominal) {
        boolean subject = nominal.chunk().isName() || nominal.chunk().determiner() == Determiner.DEFINITE;
        if (subject && isChangedBy(state)) {
            return true;
        }
        int last = state.index;
        while (state.ahead.at(last + 1) instanceof PrepositionChunk preposition
                && (preposition.lemma().equals("de") || preposition.lemma().equals("of"))
                && state.ahead.at(last + 2) instanceof NounChunk) {
            last += 2;
        }
        return subject
                && nominal.chunk().quantity() == null
                && (state.current.objects().size() == 1)
                && !state.current.subjects().isEmpty()
                && state.ahead.at(last + 1) instanceof NounChunk object
                && !object.time()
                && !object.isName()
                && (object.quantity() != null || object.determiner() == Determiner.INDEFINITE)
                && (state.ahead.at(last + 2) == null
                        || state.ahead.at(last + 2) instanceof PunctuationChunk
                        || state.ahead.at(last + 2) instanceof PrepositionChunk);
    }
}
