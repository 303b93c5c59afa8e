package org.constat.match.phrase;

import java.util.Objects;
import java.util.Set;
import org.constat.lexicon.Concept;
import org.constat.lexicon.Lexicon;
import org.constat.lexicon.Sense;
import org.constat.match.Step;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexeme;
import org.jspecify.annotations.Nullable;

/**
 * Links words through the concepts that they can say: through each sense by itself, never joining two of them.
 *
 * @since 0.1
 */
public final class SenseComparison {
    private static final Set<Sense.Form> GOVERNMENT = Set.of(Sense.Form.CAPITAL, Sense.Form.SEAT);

    private final Lexicon lexicon;

    public SenseComparison(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Nullable
    Link link(Lexeme asked, Lexeme found, Use use, Scope scope) {
        Link best = null;
        for (Sense wanted : asked.senses()) {
            for (Sense given : found.senses()) {
                Link link = link(wanted, given, use, scope);
                if (link != null && (best == null || link.kind().compareTo(best.kind()) < 0)) {
                    best = link;
                }
            }
        }
        boolean respelled = asked.isRespelled() || found.isRespelled();
        return best != null && respelled && best.kind() == Step.Kind.CONCEPT
                ? new Link(Step.Kind.FOLDING, best.by())
                : best;
    }

    private @Nullable Link link(Sense asked, Sense found, Use use, Scope scope) {
        Step.Kind form = sameThing(asked.form(), found.form(), use);
        if (form == null) {
            return null;
        }
        if (asked.concept().id().equals(found.concept().id())) {
            return new Link(form, asked.concept().id());
        }
        return GOVERNMENT.contains(found.form()) || GOVERNMENT.contains(asked.form())
                ? null
                : throughKinds(asked.concept(), found.concept(), use, scope);
    }

    private @Nullable Link throughKinds(Concept asked, Concept found, Use use, Scope scope) {
        if ((use == Use.PLACE || use == Use.HOME)
                && scope == Scope.NARROWING
                && lexicon.containing(found.id()).contains(asked.id())) {
            return new Link(Step.Kind.CONTAINED, asked.id());
        }
        if (asked.type() == null && scope == Scope.NARROWING && isKindOf(found, asked)) {
            return new Link(Step.Kind.NARROWER, asked.id());
        }
        return found.type() == null && scope == Scope.WIDENING && isKindOf(asked, found)
                ? new Link(Step.Kind.NARROWER, found.id())
                : null;
    }

    private boolean isKindOf(Concept narrow, Concept broad) {
        return lexicon.broader(narrow.id()).contains(broad.id());
    }

    /**
     * Returns the step that it takes from one form of a concept's words to another; null where they say different things. Beside
     * a noun "Romanian" may be taken for the people or the adjective, and says the same.
     */
    private static Step.@Nullable Kind sameThing(Sense.Form asked, Sense.Form found, Use use) {
        if (use == Use.PARTY) {
            return asked == Sense.Form.PEOPLE && found != Sense.Form.ADJECTIVE ? Step.Kind.DERIVATION : null;
        }
        if (GOVERNMENT.contains(asked) || GOVERNMENT.contains(found)) {
            boolean both = asked == Sense.Form.SEAT && found == Sense.Form.SEAT;
            boolean people = asked == Sense.Form.PEOPLE || found == Sense.Form.PEOPLE;
            boolean agent = use == Use.AGENT && !both && !people;
            return agent || isOfSeat(asked, found, use) ? Step.Kind.SEAT : null;
        }
        if (asked == found) {
            return Step.Kind.CONCEPT;
        }
        boolean people = asked == Sense.Form.PEOPLE || found == Sense.Form.PEOPLE;
        boolean adjective = asked == Sense.Form.ADJECTIVE || found == Sense.Form.ADJECTIVE;
        return (people && !(adjective && use == Use.MODIFIER)) || (adjective && use != Use.MODIFIER && use != Use.HOME)
                ? null
                : Step.Kind.DERIVATION;
    }

    /** An official of the White House is an American one, and not every American one is of the White House. */
    private static boolean isOfSeat(Sense.Form asked, Sense.Form found, Use use) {
        return use == Use.MODIFIER && asked == Sense.Form.ADJECTIVE && found == Sense.Form.SEAT;
    }

    /** Returns the concept of the asked word that a concept of the found one excludes; null where there is none. */
    @Nullable
    Link opposed(Lexeme asked, Lexeme found) {
        return asked.concepts()
                .filter(wanted -> found.concepts().anyMatch(given -> excludes(given, wanted)))
                .findFirst()
                .map(concept -> new Link(Step.Kind.OPPOSITE, concept.id()))
                .orElse(null);
    }

    private static boolean excludes(Concept one, Concept other) {
        return one.complement().contains(other.id()) || one.opposite().contains(other.id());
    }

    /** Returns whether two words share a concept in one and the same form, wherever they stand. */
    boolean shareConcept(Lexeme one, Lexeme other) {
        return one.senses().stream()
                .anyMatch(sense -> other.senses().stream().anyMatch(known -> Objects.equals(sense, known)));
    }
}
