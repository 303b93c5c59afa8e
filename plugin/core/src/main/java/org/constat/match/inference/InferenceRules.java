package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import org.constat.Fact;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * The inference rules: all of them, by name. They look at concepts, so that they hold in every language.
 *
 * <ul>
 *   <li>{@code stance}: X says that Y is unacceptable, or cannot give what is asked of it → X rejects Y; X says that Y must not be
 *       done → X rejects doing Y
 *   <li>{@code light-infinitive}: X promises to give Y, asks to create Y → X promises, asks Y
 *   <li>{@code comes-about}: X demands the opening of Y → X demands Y
 *   <li>{@code occurrence}: before talks can be held → before talks; drawn where forms of a fact are made
 *   <li>{@code without}: if no deal is reached → without a deal; drawn where forms of a fact are made
 *   <li>{@code announced}: X announces that Y reopens → X announces the reopening of Y; X says that X will do Y, does Z to do Y →
 *       X intends to do Y; X warns that X will do Y if Z → X threatens to do Y; X blames Y for having closed Z → X blames Y for the closing of Z
 *   <li>{@code becomes}: X becomes Y, X is appointed Y → X is Y, becomes Y; X is the new Y → X becomes Y
 *   <li>{@code consequence}: X kills Y → Y dies; Y rises because of X → X raises Y
 *   <li>{@code cause}: Y dies because of X → X causes that Y dies
 *   <li>{@code measure}: X costs a million → the cost of X is a million; and back
 *   <li>{@code price}: the price of X rises → X costs more
 *   <li>{@code dimension}: the height of X is 80 metres → X is 80 metres high, measures 80 metres; and back
 *   <li>{@code existence}: X happens → there is X; and back; X says that there is Y → X sees Y
 *   <li>{@code modal}: X is able, unable, obliged to do Y → X can, cannot, must do Y
 *   <li>{@code permission}: X allows, forbids, prevents, orders Y to do Z → Y can, cannot, must do Z, receives the
 *       order to do Z
 *   <li>{@code denial}: X denies that Y → X says that not Y; and back
 *   <li>{@code attitude}: X refuses Y → X does not want Y; X warns of Y → X fears Y
 *   <li>{@code refusal}: X says that X will not do Y → X refuses to do Y; X refuses to accept Y → X rejects Y
 *   <li>{@code had-to}: X had to do Y → X did Y
 *   <li>{@code could}: X was able to do Y, a pu faire Y → X did Y
 *   <li>{@code expected}: X devrait faire Y → X is expected to do Y
 *   <li>{@code scheduled}: X is due to open in May → X will open in May
 *   <li>{@code considered}: X considers doing Y → X may do Y
 *   <li>{@code decided}: X decides to postpone Y, votes the postponement of Y → X postpones Y
 *   <li>{@code office}: X is the head, the director, the chair of Y, is appointed to lead Y → X leads Y; X leads Y → X is
 *       the head of Y
 *   <li>{@code membership}: X is one of the Y → X belongs to the Y; X is the leader of the party → X is a member of it; the league brings X and Y together
 *       → X belongs to the league
 *   <li>{@code post}: X is the minister → X holds the post of minister, works as a minister; and back
 *   <li>{@code employed}: X is a nurse at Y → X works for Y
 *   <li>{@code relational-noun}: X is the founder, the wife of Y → X founded, is married to Y; X founded Y → X is the founder of Y
 *   <li>{@code named}: the bank is X → the bank is called X, the name of the bank is X
 *   <li>{@code located}: X lies in Y → X is in Y, there is X in Y; the head office of X is in Y → X is based in Y
 *   <li>{@code light-verb}: X carries out an inspection of Y → X inspects Y
 *   <li>{@code judging}: X calls Y absurd → Y is absurd, says X; X says that Y is absurd → X calls Y absurd
 *   <li>{@code provided}: the plan provides that X does Y → under the plan, according to the plan X would do Y
 *   <li>{@code aim}: by X's word the priority is to do Y, X's goal is to do Y → X wants to do Y; to win X is the goal → X is the goal
 *   <li>{@code used-as}: X rejects Y as Z → X rejects that Y is Z, serves as Z; and back; X serves as Y → X is Y
 *   <li>{@code needed}: X says that Y must be done, stresses the need to do Y → X wants, calls for Y to be done; X says that
 *       he needs Y → X calls for Y
 *   <li>{@code supplied}: X depends on Y for half of its Z → half of its Z comes from Y
 *   <li>{@code from-to}: X goes from 5 to 2 → X falls; X falls from 5 to 2 → X goes from 5 to 2
 *   <li>{@code doer}: X is acquitted → a court acquits X; drawn where subjects are compared
 *   <li>{@code unharmed}: nothing kills anybody → X does not kill anybody; drawn where subjects are compared
 *   <li>{@code implied}: X manages to do Y → X does Y; X fails to do Y → X does not do Y; X refuses to do Y → X will not do Y
 *   <li>{@code veto}: X has no veto over Y → X cannot veto Y
 *   <li>{@code prospect}: the prospect of X becomes unlikely → X becomes unlikely
 *   <li>{@code unlikely}: X will probably not do Y → X is unlikely to do Y; and back
 *   <li>{@code meeting}: X talks with Y, spends a day with Y in a place, takes part in talks with Y → X meets Y
 *   <li>{@code departure}: X leaves the talks → X takes part in the talks no longer
 *   <li>{@code first}: X is done before Y → X is done first; drawn where forms of a fact are made
 *   <li>{@code host}: X takes place in Y → Y hosts X; drawn where forms of a fact are made
 *   <li>{@code opinion}: X says, stresses that Y must be done, is good → X thinks so; drawn where sources are compared
 *   <li>{@code goes-on}: X continues to do Y → X still does Y; and back
 *   <li>{@code concession}: X accepts the demand → X gives in to the demand; and back
 *   <li>{@code recurrence}: X happens regularly → X comes back regularly
 *   <li>{@code proposal}: X suggests that Y could, should do Z → X proposes that Y do Z; that Y could come → X invites Y
 *   <li>{@code fined}: X fines Y 300 euros → X sentences Y to a fine of 300 euros, imposes one on Y; and back
 *   <li>{@code planned-thing}: X rejects the plans for a Y → X rejects the Y
 *   <li>{@code urged}: X urges Y to do Z → X wants Y to do Z, calls for Z
 *   <li>{@code entrusted}: X tasks Y with doing Z → X entrusts Y with the doing of Z
 *   <li>{@code criticised}: X calls Y absurd, denounces that Z did Y → X criticises Y, Z
 *   <li>{@code ultimatum}: X threatens to do Y if Z is not done → X wants, calls for Z
 *   <li>{@code closed-until}: X stays closed until May → X will not reopen before May; and back
 *   <li>{@code sequence}: X is signed before Y → X precedes Y
 * </ul>
 *
 * Not thread-safe, as its {@link Lexemes} are not.
 *
 * @since 0.1
 */
public final class InferenceRules {

    private final Lexemes lexemes;
    private final Intentions intentions;
    private final LightVerbs lightVerbs;
    private final LightInfinitives lightInfinitives;
    private final Stance stance;
    private final Prospects prospects;
    private final Fines fines;

    /** @param lexemes where the words are looked up */
    public InferenceRules(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.intentions = new Intentions(lexemes);
        this.lightVerbs = new LightVerbs(lexemes);
        this.lightInfinitives = new LightInfinitives(lexemes, intentions);
        this.stance = new Stance(lexemes);
        this.prospects = new Prospects(lexemes);
        this.fines = new Fines(lexemes);
    }

    /**
     * Returns what follows from a fact by one rule.
     *
     * @param fact with reported content turned into its source
     * @param language of its phrases
     */
    public List<Conclusion> conclude(Fact fact, String language) {
        List<Conclusion> conclusions = new ArrayList<>();
        Lexeme relation = lexemes.relation(Lexemes.head(fact.relation()), language);
        stance.stance(fact, language).ifPresent(conclusion -> addWithShorter(conclusion, language, conclusions));
        Aims.conclude(fact, relation, language, lexemes)
                .ifPresent(conclusion -> addWithShorter(conclusion, language, conclusions));
        Aims.thing(fact, relation, language, lexemes).ifPresent(conclusions::add);
        Needs.conclude(fact, language, lexemes)
                .forEach(conclusion -> addWithShorter(conclusion, language, conclusions));
        Urges.conclude(fact, relation, language)
                .forEach(conclusion -> addWithShorter(conclusion, language, conclusions));
        lightInfinitives.without(fact, language).ifPresent(conclusions::add);
        intentions
                .withoutComingAbout(fact, language)
                .ifPresent(shorter -> conclusions.add(new Conclusion("comes-about", shorter, null)));
        addByRelation(fact, relation, language, conclusions);
        return conclusions;
    }

    /** Who wants a deal to be signed wants a deal. */
    private void addWithShorter(Conclusion conclusion, String language, List<Conclusion> conclusions) {
        conclusions.add(conclusion);
        lightInfinitives
                .without(conclusion.fact(), language)
                .map(shorter -> new Conclusion(conclusion.rule(), shorter.fact(), conclusion.concept()))
                .ifPresent(conclusions::add);
    }

    /** Who must secure the building of a bridge must secure the bridge. */
    private void addWithThing(Conclusion conclusion, String language, List<Conclusion> conclusions) {
        conclusions.add(conclusion);
        intentions
                .withoutComingAbout(conclusion.fact(), language)
                .map(shorter -> new Conclusion(conclusion.rule(), shorter, conclusion.concept()))
                .ifPresent(conclusions::add);
    }

    private void addByRelation(Fact fact, Lexeme relation, String language, List<Conclusion> conclusions) {
        conclusions.addAll(Becoming.conclude(fact, relation, language, lexemes));
        conclusions.addAll(Consequences.of(fact, relation));
        conclusions.addAll(Causes.conclude(fact, language));
        conclusions.addAll(Measures.conclude(fact, relation, language, lexemes));
        conclusions.addAll(Prices.conclude(fact, relation, language, lexemes));
        conclusions.addAll(Dimensions.conclude(fact, relation, language));
        conclusions.addAll(Existence.conclude(fact, relation, language, lexemes));
        Memberships.conclude(fact, relation, language, lexemes).ifPresent(conclusions::add);
        Modals.conclude(fact, relation).ifPresent(conclusions::add);
        conclusions.addAll(Needs.ofThing(fact, relation, language, lexemes));
        Entrustments.conclude(fact, relation, language).ifPresent(conclusions::add);
        Permissions.received(fact, relation).ifPresent(conclusions::add);
        Permissions.conclude(fact, relation).ifPresent(conclusion -> addWithThing(conclusion, language, conclusions));
        Denials.conclude(fact, language, lexemes).ifPresent(conclusions::add);
        Forced.conclude(fact).ifPresent(conclusions::add);
        Abilities.conclude(fact, relation).ifPresent(conclusions::add);
        conclusions.addAll(Expected.conclude(fact, language));
        Schedules.conclude(fact, relation, language).ifPresent(conclusions::add);
        Considerations.conclude(fact, relation).ifPresent(conclusions::add);
        conclusions.addAll(Decisions.conclude(fact, relation, language, lexemes));
        Leading.leads(fact, relation, language, lexemes).ifPresent(conclusions::add);
        Leading.appointed(fact, relation, language, lexemes).ifPresent(conclusions::add);
        conclusions.addAll(Leading.heads(fact, relation, language));
        conclusions.addAll(Posts.conclude(fact, relation, language, lexemes));
        conclusions.addAll(RelationalNouns.conclude(fact, relation, language, lexemes));
        conclusions.addAll(Naming.conclude(fact, relation, language));
        conclusions.addAll(Locations.conclude(fact, relation, language, lexemes));
        conclusions.addAll(lightVerbs.plain(fact, relation, language));
        conclusions.addAll(Judging.conclude(fact, relation, language, lexemes));
        conclusions.addAll(Criticisms.conclude(fact, relation, language, lexemes));
        Plans.conclude(fact, relation, language, lexemes).ifPresent(conclusions::add);
        conclusions.addAll(Provisions.conclude(fact, relation, language, lexemes));
        Suggestions.conclude(fact, language, lexemes).ifPresent(conclusions::add);
        Suggestions.invited(fact, relation, language, lexemes).ifPresent(conclusions::add);
        Ultimatums.conclude(fact, language).forEach(conclusion -> addWithShorter(conclusion, language, conclusions));
        conclusions.addAll(Announcements.conclude(fact, language, lexemes));
        Announcements.told(fact, language, lexemes).ifPresent(conclusions::add);
        conclusions.addAll(Attitudes.conclude(fact, relation, language));
        Refusals.rejection(fact, relation, language, lexemes).ifPresent(conclusions::add);
        conclusions.addAll(Uses.conclude(fact, relation, language, lexemes));
        conclusions.addAll(Supplies.conclude(fact, relation, language, lexemes));
        conclusions.addAll(FromTo.change(fact, relation, language));
        conclusions.addAll(Implications.implied(fact, relation));
        conclusions.addAll(Meetings.conclude(fact, relation, language, lexemes));
        Departures.conclude(fact, relation, language, lexemes).ifPresent(conclusions::add);
        Continuations.conclude(fact, relation, language, lexemes).ifPresent(conclusions::add);
        conclusions.addAll(Closures.conclude(fact, relation, language, lexemes));
        Sequences.conclude(fact).ifPresent(conclusions::add);
        Concessions.conclude(fact, relation, language, lexemes).ifPresent(conclusions::add);
        conclusions.addAll(Recurrences.conclude(fact, relation, language, lexemes));
        Vetoes.conclude(fact, relation, language, lexemes).ifPresent(conclusions::add);
        conclusions.addAll(Unlikely.conclude(fact, relation, language, lexemes));
        prospects.conclude(fact, relation, language).ifPresent(conclusions::add);
        conclusions.addAll(fines.conclude(fact, relation, language));
    }
}
