package org.constat.language.derivations.kinds;

import java.util.List;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.Nouns;

/**
 * All derivations from what things are called. Thread-safe.
 *
 * @since 0.1
 */
public final class KindDerivations {

    private KindDerivations() {}

    /** Returns them in the order in which they are tried. */
    public static List<Derivation> of(String language, NounTables tables, Nouns nouns) {
        return List.of(
                new FormerOffice(),
                new Counterpart(nouns),
                new Office(tables, nouns),
                new HeadedGovernment(nouns),
                new TitledOffice(tables),
                new LandOfTitle(nouns),
                new OfficeHeld(tables, nouns),
                new StateOwned(nouns),
                new Suspected(nouns),
                new QualityAhead(nouns),
                new TakenCharge(nouns),
                new Identity(nouns),
                new HomeTown(nouns),
                new NativeLand(nouns),
                new Workplace(nouns),
                new ElectedTo(nouns),
                new ElectionWon(nouns),
                new Spouses(nouns),
                new KindOfPlace(nouns),
                new KnownAs(nouns),
                new LeftOffice(nouns),
                new DismissedFrom(nouns),
                new ActingAs(nouns),
                new Membership(language),
                new OwnParty(nouns),
                new Inclusion(nouns),
                new InOtherWords(),
                new Origin(nouns),
                new LanguageName(nouns),
                new LikeOthers(nouns),
                new Answered(language, tables),
                new AssumedStatus(language),
                new Succession(language),
                new StandingSo(tables),
                new QualityOfBasis(nouns));
    }
}
