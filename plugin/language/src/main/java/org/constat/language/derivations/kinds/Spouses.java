package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.constat.language.phrases.FirstNames;
import org.constat.language.words.Morphology.Gender;
import org.jspecify.annotations.Nullable;

/**
 * "Hugo Lund a épousé Anna Berg", "Hugo Lund, Anna Berg's husband": they are married, she is his wife.
 */
final class Spouses implements Derivation {
    private static final String RULE = "spouses";

    private final Nouns nouns;
    private final String be;
    private final String married;
    private final String wife;
    private final String husband;

    Spouses(Nouns nouns) {
        this.nouns = nouns;
        boolean french = nouns.language().equals("fr");
        this.be = french ? "être" : "be";
        this.married = french ? "être marié à" : "be married to";
        this.wife = french ? "épouse" : "wife";
        this.husband = french ? "époux" : "husband";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.MARRIES, relation) || Identity.isCopula(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() != Polarity.AFFIRMATIVE
                || fact.modality() != Modality.ASSERTED
                || fact.tense() == Tense.FUTURE) {
            return;
        }
        if (nouns.tables().has(Row.MARRIES, Nouns.head(fact.relation()))) {
            wedding(lasting(fact), found);
        } else if (Identity.isCopula(Nouns.head(fact.relation()))
                && fact.object() instanceof Phrase role
                && isSpouse(Nouns.head(role))) {
            role.complements().stream()
                    .filter(complement -> complement.role().equals("of"))
                    .limit(1)
                    .forEach(complement -> couple(fact, fact.subject(), complement.phrase(), found));
        }
    }

    /** Who married somebody is married; who was married need not be so any more. */
    private Fact lasting(Fact fact) {
        return fact.subject() == null || isState(fact)
                ? fact
                : fact.toBuilder().tense(Tense.PRESENT).build();
    }

    private boolean isState(Fact fact) {
        return nouns.isLasting(Nouns.head(fact.relation()));
    }

    private void wedding(Fact fact, Consumer<Fact> found) {
        if (fact.subject() instanceof Group couple && couple.members().size() == 2 && fact.object() == null) {
            couple(fact, couple.members().get(0), couple.members().get(1), found);
        } else if (fact.subject() != null && fact.object() != null) {
            couple(fact, fact.subject(), fact.object(), found);
        } else {
            Filler one = fact.subject() == null ? fact.object() : fact.subject();
            fact.arguments().stream()
                    .filter(Spouses::isPartner)
                    .limit(1)
                    .forEach(partner -> couple(fact, one, partner.filler(), found));
        }
    }

    private static boolean isPartner(Argument argument) {
        return argument.role().equals("to") || argument.role().equals("with");
    }

    private static boolean isSpouse(String noun) {
        return switch (noun) {
            case "femme", "épouse", "mari", "époux", "wife", "husband" -> true;
            default -> false;
        };
    }

    private void couple(Fact fact, @Nullable Filler one, @Nullable Filler other, Consumer<Fact> found) {
        if (one instanceof Phrase first && other instanceof Phrase second && isPerson(first) && isPerson(second)) {
            found.accept(being(fact, Nouns.verb(married), first, second));
            spouse(fact, first, second, found);
            spouse(fact, second, first, found);
        }
    }

    private boolean isPerson(Phrase phrase) {
        return phrase.quantity() == null && nouns.isActor(phrase);
    }

    /** A name tells whether somebody is wife or husband, and where it does not, that of the other. */
    private void spouse(Fact fact, Phrase one, Phrase other, Consumer<Fact> found) {
        Gender own = FirstNames.genderOf(Nouns.head(one));
        Gender others = FirstNames.genderOf(Nouns.head(other));
        if (own != Gender.NONE || others != Gender.NONE) {
            String noun = own == Gender.FEMININE || (own == Gender.NONE && others == Gender.MASCULINE) ? wife : husband;
            Phrase role = Phrase.of(noun, Word.of(noun, noun, Word.Kind.NOUN))
                    .withComplements(List.of(new Complement("of", other)));
            found.accept(being(fact, Nouns.verb(be), one, role));
        }
    }

    private static Fact being(Fact fact, Phrase relation, Phrase somebody, Phrase what) {
        return Told.by(fact, relation).subject(somebody).object(what).rule(RULE).build();
    }
}
