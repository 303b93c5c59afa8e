package org.constat.match.phrase;

import java.util.List;
import java.util.Set;
import org.constat.Phrase;
import org.constat.match.parts.FoundParts;
import org.constat.match.parts.Part;
import org.constat.match.parts.Roles;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexemes;

/** Says whether what hangs on a phrase of a fact covers all that is asked beside a head. */
final class Coverage {
    private static final Set<String> OWN = Set.of("own", "propre");

    private final PartComparison parts;
    private final ScatteredParts scattered;
    private final DeedInside deeds;
    private final InfinitiveInside infinitives;
    private final Granted granted;
    private final CarriedOut carriedOut;
    private final GovernedParts governed;
    private final Inhabitants inhabitants;
    private final Holders holders;
    private final MoreWords moreWords;

    Coverage(
            Lexemes lexemes,
            PhraseComparison phrases,
            PartComparison parts,
            Sites sites,
            Holders holders,
            MoreWords moreWords) {
        this.parts = parts;
        this.scattered = new ScatteredParts(parts);
        this.deeds = new DeedInside(lexemes, parts);
        this.infinitives = new InfinitiveInside(lexemes, phrases, parts);
        this.granted = new Granted(lexemes, parts);
        this.carriedOut = new CarriedOut(lexemes, phrases);
        this.governed = new GovernedParts(lexemes, parts);
        this.inhabitants = new Inhabitants(lexemes, phrases, sites);
        this.holders = holders;
        this.moreWords = moreWords;
    }

    boolean areCovered(
            List<Part> asked, FoundParts own, FoundParts others, Phrase phrase, Scope scope, Setting setting) {
        for (Part part : asked) {
            boolean covered = carriedOut.cover(part, own, setting)
                    || parts.isCovered(part, own, others, scope, setting)
                    || holders.isRoleOf(part, phrase, setting)
                    || (scope == Scope.WIDENING && !moreWords.takesClaimAway(part, setting.asked()))
                    || scattered.cover(part, own, others, scope, setting)
                    || scattered.isPostposed(part, own, setting)
                    || deeds.cover(part, own, phrase, scope, setting)
                    || infinitives.cover(part, own, scope, setting)
                    || isOwn(part, own, setting)
                    || granted.cover(part, own, scope, setting)
                    || inhabitants.cover(part, own, phrase, scope, setting)
                    || governed.cover(part, own, phrase, scope, setting)
                    || governed.cover(part, others, phrase, scope, setting);
            if (!covered) {
                return false;
            }
        }
        return true;
    }

    /** "Its own industry" is that which is its. */
    private static boolean isOwn(Part asked, FoundParts own, Setting setting) {
        return !setting.exact()
                && asked.place() == Part.Place.MODIFIER
                && OWN.contains(Lexemes.head(asked.phrase()).lemma())
                && own.free().stream()
                        .anyMatch(part -> part.place() == Part.Place.COMPLEMENT
                                && part.role().equals(Roles.WEAK));
    }
}
