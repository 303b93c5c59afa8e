package org.constat.language.phrases;

import org.constat.language.phrases.Tables.Category;

/**
 * The verbs of a language that tell by their kind what stands beside them: "helped by" moves, "publié" is a text.
 *
 * @since 0.1
 */
public final class VerbClasses {
    private final Tables tables;

    private VerbClasses(Tables tables) {
        this.tables = tables;
    }

    /** Returns the verbs of a language, {@code fr} or {@code en}. */
    public static VerbClasses of(String language) {
        return new VerbClasses(Tables.of(language));
    }

    /** Returns whether a verb says what moves somebody or something ("sales rose, helped by"). */
    public boolean isInfluencing(String lemma) {
        return tables.has(Category.INFLUENCING, lemma);
    }

    /** Returns whether a verb says what something is worth ("évalué à 180.000 euros"). */
    public boolean isPricing(String lemma) {
        return tables.has(Category.PRICING, lemma);
    }

    /** Returns whether a verb says what is done to a text or survey, and to nobody who wrote it ("publié lundi"). */
    public boolean isPublishing(String lemma) {
        return tables.has(Category.PUBLISHING, lemma);
    }

    /** Returns whether a verb says for when an event is set, and neither a place nor a person ("prévu jeudi"). */
    public boolean isScheduling(String lemma) {
        return tables.has(Category.SCHEDULING, lemma);
    }

    /** Returns whether a verb says what is done to a thing or a person, and to no deed ("fermé depuis mai", "arrêté lundi"). */
    public boolean isTangible(String lemma) {
        return tables.has(Category.TANGIBLE, lemma);
    }

    /** Returns whether a verb tells how a match or a price turned ("beat the holders", "rose 3%"). */
    public boolean isTurn(String lemma) {
        return tables.has(Category.TURN, lemma);
    }

    /** Returns whether an infinitive tells what has come of a turn ("to reach the final", "to close at 20 euros"). */
    public boolean isOutcome(String lemma) {
        return tables.has(Category.OUTCOME, lemma);
    }

    /** Returns whether a verb says where or how long somebody is, who does something then ("sat in the hall reading"). */
    public boolean isStaying(String lemma) {
        return tables.has(Category.STAYING, lemma);
    }

    /** Returns whether the object of an English verb is what somebody or something is to do, and nobody who is told so ("want"). */
    public boolean isWishing(String lemma) {
        return tables.has(Category.WISHING, lemma);
    }

    /** Returns whether a verb says how a thing is, and not what somebody does ("a bus carrying pupils"). */
    public boolean isStateOfThing(String lemma) {
        return tables.has(Category.STATE_OF_THING, lemma);
    }

    /** Returns whether a verb says how a town is ("Lund, which lies on the river"). */
    public boolean isStateOfTown(String lemma) {
        return tables.has(Category.STATE_OF_TOWN, lemma);
    }

    /** Returns whether a verb says what is done to a town or how it lies ("à Arles, classé depuis 1981"). */
    public boolean isDoneToTown(String lemma) {
        return tables.has(Category.DONE_TO_TOWN, lemma);
    }

    /** Returns whether a verb says that somebody gets a sum ("percevoir"). */
    public boolean isGettingMoney(String lemma) {
        return tables.has(Category.GETTING_MONEY, lemma);
    }

    /** Returns whether a verb says of what somebody is deprived, or with what provided ("priver", "doter"). */
    public boolean isDepriving(String lemma) {
        return tables.has(Category.DEPRIVING, lemma);
    }

    /** Returns whether a verb says of what somebody is accused or what they are threatened with ("accuser"). */
    public boolean isCharging(String lemma) {
        return tables.has(Category.CHARGING, lemma);
    }

    /** Returns whether a verb has even a thing do what its infinitive says ("requires the plan to include a lift"). */
    public boolean isLettingDo(String lemma) {
        return tables.has(Category.LETTING_DO, lemma);
    }

    /** Returns whether a verb says that its object changes by something ("relever le salaire de 3 %"). */
    public boolean isChanging(String lemma) {
        return tables.has(Category.CHANGING, lemma);
    }

    /** Returns whether the past of a verb looks like its present ("hit"). */
    public boolean hasUnchangedPast(String lemma) {
        return tables.has(Category.UNCHANGED_PAST, lemma);
    }

    /** Returns whether a participle with an infinitive says for what something is meant ("designed to stop trams"). */
    public boolean isMeantTo(String lemma) {
        return tables.has(Category.MEANT_TO, lemma);
    }

    /** Returns whether a participle with an infinitive says what is thought of somebody ("believed to be in Brazil"). */
    public boolean isThoughtTo(String lemma) {
        return tables.has(Category.THOUGHT_TO, lemma);
    }

    /** Returns whether a verb says what somebody calls its object ("consider the painting a forgery"). */
    public boolean isCalling(String lemma) {
        return tables.has(Category.CALLING, lemma);
    }
}
