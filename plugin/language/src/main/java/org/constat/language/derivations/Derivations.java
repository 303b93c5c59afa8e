package org.constat.language.derivations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.language.derivations.deeds.Addressed;
import org.constat.language.derivations.deeds.AroundObject;
import org.constat.language.derivations.deeds.AtWork;
import org.constat.language.derivations.deeds.Authored;
import org.constat.language.derivations.deeds.Awarded;
import org.constat.language.derivations.deeds.Burnt;
import org.constat.language.derivations.deeds.ByMeans;
import org.constat.language.derivations.deeds.CalledToAct;
import org.constat.language.derivations.deeds.ChangedSides;
import org.constat.language.derivations.deeds.Compelled;
import org.constat.language.derivations.deeds.DatedOccasion;
import org.constat.language.derivations.deeds.Dating;
import org.constat.language.derivations.deeds.Deadline;
import org.constat.language.derivations.deeds.DiedThere;
import org.constat.language.derivations.deeds.Enabled;
import org.constat.language.derivations.deeds.EndOfIt;
import org.constat.language.derivations.deeds.Ending;
import org.constat.language.derivations.deeds.FailedTalks;
import org.constat.language.derivations.deeds.FoundBody;
import org.constat.language.derivations.deeds.FoundSo;
import org.constat.language.derivations.deeds.Guaranteed;
import org.constat.language.derivations.deeds.HadDone;
import org.constat.language.derivations.deeds.Impeded;
import org.constat.language.derivations.deeds.InAccident;
import org.constat.language.derivations.deeds.JointEffort;
import org.constat.language.derivations.deeds.LeftWithout;
import org.constat.language.derivations.deeds.LightVerb;
import org.constat.language.derivations.deeds.MetToTalk;
import org.constat.language.derivations.deeds.NoSign;
import org.constat.language.derivations.deeds.NotBefore;
import org.constat.language.derivations.deeds.Obtained;
import org.constat.language.derivations.deeds.Occurring;
import org.constat.language.derivations.deeds.OpenedEvent;
import org.constat.language.derivations.deeds.Outdone;
import org.constat.language.derivations.deeds.OwnTone;
import org.constat.language.derivations.deeds.OwnWords;
import org.constat.language.derivations.deeds.PartPlayed;
import org.constat.language.derivations.deeds.PastOfParticiple;
import org.constat.language.derivations.deeds.Placed;
import org.constat.language.derivations.deeds.PrizeOfEvent;
import org.constat.language.derivations.deeds.PublishedBy;
import org.constat.language.derivations.deeds.Received;
import org.constat.language.derivations.deeds.Seeking;
import org.constat.language.derivations.deeds.SeenDone;
import org.constat.language.derivations.deeds.Sentenced;
import org.constat.language.derivations.deeds.SoldFor;
import org.constat.language.derivations.deeds.SpokeThere;
import org.constat.language.derivations.deeds.TakesPlace;
import org.constat.language.derivations.deeds.TalkedAtMeeting;
import org.constat.language.derivations.deeds.TimeTaken;
import org.constat.language.derivations.deeds.Topic;
import org.constat.language.derivations.deeds.Undergoes;
import org.constat.language.derivations.deeds.Won;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.events.Participants;
import org.constat.language.derivations.kinds.ActingAs;
import org.constat.language.derivations.kinds.Answered;
import org.constat.language.derivations.kinds.AssumedStatus;
import org.constat.language.derivations.kinds.Counterpart;
import org.constat.language.derivations.kinds.ElectedTo;
import org.constat.language.derivations.kinds.FormerOffice;
import org.constat.language.derivations.kinds.HeadedGovernment;
import org.constat.language.derivations.kinds.HomeTown;
import org.constat.language.derivations.kinds.Identity;
import org.constat.language.derivations.kinds.InOtherWords;
import org.constat.language.derivations.kinds.Inclusion;
import org.constat.language.derivations.kinds.KindOfPlace;
import org.constat.language.derivations.kinds.KnownAs;
import org.constat.language.derivations.kinds.LandOfTitle;
import org.constat.language.derivations.kinds.LeftOffice;
import org.constat.language.derivations.kinds.Membership;
import org.constat.language.derivations.kinds.NativeLand;
import org.constat.language.derivations.kinds.Office;
import org.constat.language.derivations.kinds.OfficeHeld;
import org.constat.language.derivations.kinds.Origin;
import org.constat.language.derivations.kinds.OwnParty;
import org.constat.language.derivations.kinds.QualityAhead;
import org.constat.language.derivations.kinds.Spouses;
import org.constat.language.derivations.kinds.StandingSo;
import org.constat.language.derivations.kinds.StateOwned;
import org.constat.language.derivations.kinds.Suspected;
import org.constat.language.derivations.kinds.TakenCharge;
import org.constat.language.derivations.kinds.TitledOffice;
import org.constat.language.derivations.kinds.Workplace;
import org.constat.language.derivations.mentions.Attendance;
import org.constat.language.derivations.mentions.Bearing;
import org.constat.language.derivations.mentions.Begun;
import org.constat.language.derivations.mentions.Crimes;
import org.constat.language.derivations.mentions.DatedAgreement;
import org.constat.language.derivations.mentions.DatedEvents;
import org.constat.language.derivations.mentions.EntrustedWork;
import org.constat.language.derivations.mentions.Eventuality;
import org.constat.language.derivations.mentions.GivenCause;
import org.constat.language.derivations.mentions.HeldEvents;
import org.constat.language.derivations.mentions.LongSince;
import org.constat.language.derivations.mentions.MentionedEvent;
import org.constat.language.derivations.mentions.MoreOfIt;
import org.constat.language.derivations.mentions.NounWithInfinitive;
import org.constat.language.derivations.mentions.Occasion;
import org.constat.language.derivations.mentions.Ongoing;
import org.constat.language.derivations.mentions.OpenedInquiry;
import org.constat.language.derivations.mentions.OwnGathering;
import org.constat.language.derivations.mentions.OwnOccasion;
import org.constat.language.derivations.mentions.OwnTopic;
import org.constat.language.derivations.mentions.SpokenActs;
import org.constat.language.derivations.mentions.StagedEvents;
import org.constat.language.derivations.mentions.UnderPressure;
import org.constat.language.derivations.mentions.UnsetDate;
import org.constat.language.derivations.mentions.Within;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.numbers.Aged;
import org.constat.language.derivations.numbers.Amounting;
import org.constat.language.derivations.numbers.Casualties;
import org.constat.language.derivations.numbers.Compared;
import org.constat.language.derivations.numbers.CostOf;
import org.constat.language.derivations.numbers.Extreme;
import org.constat.language.derivations.numbers.Having;
import org.constat.language.derivations.numbers.HavingSum;
import org.constat.language.derivations.numbers.Headcount;
import org.constat.language.derivations.numbers.HyphenedMembers;
import org.constat.language.derivations.numbers.Lasting;
import org.constat.language.derivations.numbers.LowerBy;
import org.constat.language.derivations.numbers.NthDay;
import org.constat.language.derivations.numbers.NumberOf;
import org.constat.language.derivations.numbers.Passage;
import org.constat.language.derivations.numbers.PerPeriod;
import org.constat.language.derivations.numbers.Population;
import org.constat.language.derivations.numbers.Priced;
import org.constat.language.derivations.numbers.Reached;
import org.constat.language.derivations.numbers.Signed;
import org.constat.language.derivations.numbers.Sized;
import org.constat.language.derivations.numbers.Stake;
import org.constat.language.derivations.numbers.Strong;
import org.constat.language.derivations.numbers.VoteShare;
import org.constat.language.derivations.numbers.WantedLevel;
import org.constat.language.derivations.opinions.Accused;
import org.constat.language.derivations.opinions.Blamed;
import org.constat.language.derivations.opinions.BlamedCause;
import org.constat.language.derivations.opinions.Declined;
import org.constat.language.derivations.opinions.DeniedQuality;
import org.constat.language.derivations.opinions.Endorsed;
import org.constat.language.derivations.opinions.Estimated;
import org.constat.language.derivations.opinions.Importance;
import org.constat.language.derivations.opinions.Judged;
import org.constat.language.derivations.opinions.Opposed;
import org.constat.language.derivations.opinions.Polled;
import org.constat.language.derivations.opinions.Preferred;
import org.constat.language.derivations.opinions.Purposes;
import org.constat.language.derivations.opinions.QuotedQuality;
import org.constat.language.derivations.opinions.SeenAsMeans;
import org.constat.language.derivations.opinions.SeenIn;
import org.constat.language.derivations.opinions.SeenInRole;
import org.constat.language.derivations.opinions.SpokenAs;
import org.constat.language.derivations.opinions.StanceBeside;
import org.constat.language.derivations.opinions.Stressed;
import org.constat.language.derivations.opinions.Surveyed;
import org.constat.language.derivations.opinions.TurnedDown;
import org.constat.language.derivations.opinions.WantsNone;
import org.constat.language.phrases.Vocabulary;
import org.constat.lexicon.Lexicon;

/**
 * All derivations of a language. Each has a name, which is the rule of the facts that it makes. Used by one thread at a time.
 *
 * @since 0.1
 */
public final class Derivations {
    private static final int MOST = 300;
    private static final int ROUNDS = 2;
    private static final int MOST_REMEMBERED = 5_000;

    private final List<Derivation> all;
    private final Map<String, Derivation[]> byRelation = new HashMap<>();

    /**
     * @param language {@code fr} or {@code en}
     * @param lexicon both layers
     * @param vocabulary of the same language
     */
    public Derivations(String language, Lexicon lexicon, Vocabulary vocabulary) {
        NounTables tables = NounTables.of(language);
        Nouns nouns = new Nouns(language, lexicon, vocabulary, tables);
        EventNouns events = new EventNouns(nouns, new Participants(nouns));
        this.all = List.of(
                new LightVerb(nouns, events),
                new AtWork(nouns, events),
                new TakesPlace(nouns, events),
                new DatedOccasion(nouns),
                new Ending(nouns),
                new Dating(nouns),
                new Occasion(nouns, vocabulary),
                new Attendance(nouns),
                new Received(nouns, events),
                new Impeded(nouns),
                new Deadline(nouns),
                new DiedThere(nouns),
                new JointEffort(tables),
                new Guaranteed(nouns),
                new Undergoes(nouns, events),
                new Obtained(events),
                new MentionedEvent(nouns, events),
                new Crimes(nouns, events),
                new EntrustedWork(nouns, events),
                new LeftWithout(nouns),
                new Placed(nouns),
                new FoundBody(nouns),
                new Burnt(nouns),
                new FoundSo(nouns),
                new Won(nouns),
                new InAccident(nouns),
                new PublishedBy(nouns),
                new Authored(nouns),
                new AroundObject(nouns),
                new OpenedEvent(nouns),
                new OpenedInquiry(nouns, events),
                new UnderPressure(nouns),
                new TimeTaken(),
                new FailedTalks(nouns),
                new NotBefore(nouns),
                new HeldEvents(language, nouns, events),
                new Begun(nouns),
                new DatedEvents(language, vocabulary, nouns, events),
                new OwnGathering(nouns),
                new DatedAgreement(nouns),
                new OwnOccasion(nouns, events),
                new StagedEvents(nouns),
                new SpokenActs(nouns, events),
                new OwnWords(nouns),
                new SpokeThere(nouns),
                new NounWithInfinitive(nouns),
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
                new Compared(language),
                new Identity(nouns),
                new HomeTown(nouns),
                new NativeLand(nouns),
                new Workplace(nouns),
                new ElectedTo(nouns),
                new Spouses(nouns),
                new KindOfPlace(nouns),
                new KnownAs(nouns),
                new LeftOffice(nouns),
                new ActingAs(nouns),
                new Membership(language),
                new OwnParty(nouns),
                new Inclusion(nouns),
                new InOtherWords(),
                new Origin(nouns),
                new Answered(language, tables),
                new Stressed(nouns, events),
                new Importance(language, nouns, vocabulary),
                new Purposes(nouns),
                new Within(tables),
                new Headcount(nouns),
                new Aged(nouns),
                new Sized(nouns),
                new Strong(),
                new Having(nouns),
                new HavingSum(nouns),
                new HyphenedMembers(nouns),
                new Amounting(nouns),
                new CostOf(nouns),
                new PerPeriod(tables),
                new NthDay(nouns),
                new Signed(nouns),
                new Stake(),
                new VoteShare(nouns),
                new WantedLevel(nouns),
                new Lasting(nouns, events),
                new LowerBy(),
                new Reached(nouns),
                new Extreme(nouns),
                new Addressed(nouns),
                new Awarded(nouns),
                new PartPlayed(nouns),
                new Outdone(language),
                new PrizeOfEvent(nouns),
                new PastOfParticiple(nouns),
                new Seeking(language, tables),
                new Judged(language, vocabulary),
                new Accused(nouns),
                new Blamed(nouns, events),
                new BlamedCause(nouns),
                new Opposed(nouns),
                new StanceBeside(nouns),
                new Preferred(nouns),
                new SeenInRole(),
                new Enabled(vocabulary),
                new SeenIn(language, tables),
                new SeenAsMeans(nouns),
                new ByMeans(nouns),
                new OwnTone(nouns),
                new MoreOfIt(nouns),
                new LongSince(nouns),
                new Ongoing(nouns),
                new Bearing(nouns),
                new OwnTopic(tables),
                new Endorsed(nouns),
                new TurnedDown(nouns),
                new Eventuality(nouns),
                new UnsetDate(language, tables),
                new Estimated(language),
                new Polled(language, tables),
                new Surveyed(nouns),
                new QuotedQuality(nouns),
                new Declined(nouns),
                new DeniedQuality(nouns),
                new SpokenAs(language),
                new Passage(language),
                new NumberOf(nouns),
                new Casualties(language, tables),
                new WantsNone(nouns),
                new SeenDone(),
                new HadDone(nouns),
                new SoldFor(nouns),
                new Compelled(nouns),
                new GivenCause(nouns),
                new Population(nouns),
                new Priced(nouns),
                new ChangedSides(nouns),
                new Sentenced(nouns),
                new AssumedStatus(language),
                new CalledToAct(nouns),
                new StandingSo(),
                new Topic(nouns),
                new MetToTalk(nouns),
                new TalkedAtMeeting(nouns),
                new Occurring(nouns),
                new EndOfIt(nouns),
                new NoSign(nouns));
    }

    /** Returns the facts of a sentence with all that follows from them, the given ones first. */
    public List<Fact> withDerived(List<Fact> facts) {
        List<Fact> all = new ArrayList<>(facts);
        Set<String> known = new HashSet<>();
        facts.forEach(fact -> known.add(key(fact)));
        List<Fact> latest = facts;
        for (int round = 0; round < ROUNDS && all.size() < facts.size() + MOST; round++) {
            latest = derived(latest, known);
            all.addAll(latest);
        }
        return all.subList(0, Math.min(all.size(), facts.size() + MOST));
    }

    private List<Fact> derived(List<Fact> from, Set<String> known) {
        List<Fact> found = new ArrayList<>();
        Consumer<Fact> further = fact -> {
            if (known.add(key(fact))) {
                found.add(fact);
            }
        };
        for (Fact fact : from) {
            for (Derivation derivation : meeting(Nouns.head(fact.relation()))) {
                derivation.derive(fact, further);
            }
        }
        return found;
    }

    /** Most derivations are about few verbs. */
    private Derivation[] meeting(String relation) {
        Derivation[] known = byRelation.get(relation);
        if (known == null) {
            known = all.stream()
                    .filter(derivation -> derivation.meets(relation))
                    .toArray(Derivation[]::new);
            if (byRelation.size() < MOST_REMEMBERED) {
                byRelation.put(relation, known);
            }
        }
        return known;
    }

    private static String key(Fact fact) {
        return fact.text()
                + Nouns.head(fact.relation())
                + fact.modality()
                + fact.tense()
                + (fact.object() instanceof Fact content ? content.tense() : "")
                + fact.source().size();
    }
}
