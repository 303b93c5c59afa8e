package org.constat.language.sentences.noun;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.preposition.DescribedPerson;
import org.constat.language.sentences.preposition.Partners;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Gives a noun behind "and" its place beside the noun that it is like. */
final class Conjunct {
    private final Government government;
    private final PlainNoun plain;
    private final Kinship kinship;
    private final DescribedPerson described;

    Conjunct(Government government, PlainNoun plain) {
        this.government = government;
        this.plain = plain;
        this.kinship = new Kinship(government);
        this.described = new DescribedPerson(government);
    }

    void take(State state, Nominal nominal) {
        Nominal owned = hostAround(state, nominal);
        Nominal host = owned == null ? hostOfComplete(state, nominal) : owned;
        Clause around = state.current.parent();
        if (host != null && around != null) {
            state.current = around;
            host.conjunct(nominal);
            state.place(nominal);
            return;
        }
        Nominal partner = partner(state, nominal);
        if (partner == null) {
            alone(state, nominal);
            return;
        }
        Nominal bearer = state.current.host();
        if (bearer != null && isRoleBehindPlace(state, partner, nominal)) {
            bearer.apposition(nominal);
            state.place(nominal);
            return;
        }
        join(state, partner, nominal);
    }

    private void alone(State state, Nominal nominal) {
        boolean behindVerb = CoordinatedNoun.isBehindComma(state) && state.current.verb() != null;
        if (behindVerb && !state.current.subjects().isEmpty()) {
            state.current.subject(nominal);
            state.place(nominal);
        } else {
            plain.take(state, nominal);
        }
    }

    private static void join(State state, Nominal partner, Nominal nominal) {
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

    /** "le film qu'il a tourné et la maison où il vit", "the driver who fled and his wife": no object of the verb right before "and". */
    private static @Nullable Nominal hostOfComplete(State state, Nominal nominal) {
        Clause relative = state.current;
        boolean complete = relative.isRelative()
                && relative.verb() != null
                && relative.objects().isEmpty()
                && state.ahead.at(state.index - 2) == relative.verb();
        return complete && nominal.chunk().determiner() != Determiner.NONE ? relative.host() : null;
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
}
