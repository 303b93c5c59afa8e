package org.constat.language.derivations.deeds;

import java.util.List;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.phrases.Vocabulary;

/**
 * All derivations from a verb and the noun beside it. Thread-safe.
 *
 * @since 0.1
 */
public final class DeedDerivations {

    private DeedDerivations() {}

    /** Returns them in the order in which they are tried. */
    public static List<Derivation> of(
            String language, Vocabulary vocabulary, NounTables tables, Nouns nouns, EventNouns events) {
        return List.of(
                new LightVerb(nouns, events),
                new AtWork(nouns, events),
                new TakesPlace(nouns, events),
                new DatedOccasion(nouns),
                new Ending(nouns),
                new DroppedPlan(nouns),
                new Fined(nouns),
                new Dating(nouns),
                new Received(nouns, events),
                new Impeded(nouns),
                new Deadline(nouns),
                new DiedThere(nouns),
                new JointEffort(nouns),
                new Guaranteed(nouns),
                new Undergoes(nouns, events),
                new Obtained(events),
                new LeftWithout(nouns),
                new Placed(nouns),
                new FoundBody(nouns),
                new Burnt(nouns),
                new FoundSo(nouns),
                new Won(nouns),
                new InAccident(nouns),
                new PublishedBy(nouns),
                new Authored(nouns),
                new NamedOwnWork(tables),
                new AroundObject(nouns),
                new OpenedEvent(nouns),
                new TimeTaken(),
                new FailedTalks(nouns),
                new NotBefore(nouns),
                new OwnWords(nouns),
                new SpokeThere(nouns),
                new Addressed(nouns),
                new Awarded(nouns),
                new PartPlayed(nouns),
                new Outdone(language),
                new PrizeOfEvent(nouns),
                new PastOfParticiple(nouns),
                new Seeking(language, tables),
                new Enabled(vocabulary),
                new ByMeans(nouns),
                new OwnTone(nouns),
                new SeenDone(),
                new HadDone(nouns),
                new LetHappen(tables),
                new SoldFor(nouns),
                new Compelled(nouns, events),
                new ChangedSides(nouns),
                new Sentenced(nouns),
                new CalledToAct(nouns),
                new Topic(nouns),
                new MetToTalk(nouns),
                new TalkedAtMeeting(nouns),
                new Occurring(nouns),
                new EndOfIt(nouns),
                new NotOver(nouns),
                new StoodSince(nouns),
                new HappeningItself(tables),
                new Needed(nouns),
                new NoSign(nouns),
                new MadeMore(nouns));
    }
}
