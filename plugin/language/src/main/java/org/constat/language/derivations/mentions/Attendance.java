package org.constat.language.derivations.mentions;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.constat.language.derivations.nouns.Told;

/**
 * "Après un sommet de douze villes": twelve towns take part in it, and it brings them together; whom a summit includes takes part.
 */
final class Attendance implements Derivation {
    private static final String RULE = "attendance";

    /** What sends somebody. */
    private static final Set<String> BODIES = Set.of("state-nation", "city", "company");

    private static final Set<String> GATHERING = Set.of(
            "include",
            "involve",
            "bring together",
            "gather",
            "feature",
            "réunir",
            "rassembler",
            "associer",
            "impliquer");

    /** The roles of what is yet to come. */
    private static final Set<String> AHEAD = Set.of("for", "before");

    private final Nouns nouns;
    private final String takePart;
    private final String gather;
    private final String present;
    private final String attend;

    Attendance(Nouns nouns) {
        this.nouns = nouns;
        boolean french = nouns.language().equals("fr");
        this.takePart = french ? "participer à" : "take part in";
        this.gather = french ? "réunir" : "bring together";
        this.present = french ? "être présent" : "be present";
        this.attend = french ? "assister à" : "attend";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean real = fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && (fact.tense() == Tense.PAST || fact.tense() == Tense.PRESENT);
        if (real) {
            included(fact, found);
            present(fact, found);
            gathering(fact.subject() == null ? fact.relation() : fact.subject(), fact, found);
            for (Argument argument : fact.arguments()) {
                if (!AHEAD.contains(argument.role())) {
                    gathering(argument.filler(), fact, found);
                }
            }
        }
    }

    private void gathering(Filler filler, Fact fact, Consumer<Fact> found) {
        if (filler instanceof Phrase event && nouns.tables().has(Row.GATHERING, Nouns.head(event))) {
            attended(event, fact, found);
        }
    }

    /** "The talks, which included Lund": Lund took part in them. */
    private void included(Fact fact, Consumer<Fact> found) {
        if (GATHERING.contains(Nouns.head(fact.relation()))
                && fact.subject() instanceof Phrase event
                && isGathering(Nouns.head(event))
                && fact.object() instanceof Phrase member
                && nouns.isActor(member)) {
            found.accept(told(member, takePart, event, fact));
        }
    }

    /** "La présence de Lund à la cérémonie a surpris": she attended it. */
    private void present(Fact fact, Consumer<Fact> found) {
        if (Nouns.head(fact.relation()).equals(present) && fact.subject() instanceof Phrase somebody) {
            for (Argument argument : fact.arguments()) {
                if (argument.role().equals("place")
                        && argument.filler() instanceof Phrase event
                        && nouns.isGathering(event)) {
                    found.accept(told(somebody, attend, event, fact));
                }
            }
        }
    }

    private boolean isGathering(String noun) {
        return nouns.tables().has(Row.GATHERING, noun)
                || switch (noun) {
                    case "talk", "negotiation", "round", "négociation", "pourparler", "tour de table" -> true;
                    default -> false;
                };
    }

    private void attended(Phrase event, Fact fact, Consumer<Fact> found) {
        for (Complement complement : event.complements()) {
            Phrase people = complement.phrase();
            boolean counted = people.quantity() != null
                    && !people.quantity().ordinal()
                    && people.quantity().unit() == null
                    && (nouns.isBeing(Nouns.head(people)) || nouns.isConcept(Nouns.head(people), BODIES));
            if (complement.role().equals("of") && counted) {
                Phrase gathering = Rest.of(event, complement);
                found.accept(told(people, takePart, gathering, fact));
                found.accept(told(gathering, gather, people, fact));
            }
        }
    }

    private static Fact told(Phrase subject, String verb, Phrase object, Fact fact) {
        return Told.by(fact, Nouns.verb(verb))
                .subject(subject)
                .object(object)
                .rule(RULE)
                .build();
    }
}
