package org.constat.match.query;

import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.assertion.Assertion;
import org.constat.assertion.Pattern;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.jspecify.annotations.Nullable;

/**
 * A pattern as it is compared: reported content with its source, in one of the ways that its roles can be hung.
 *
 * @param pattern what people asked
 * @param fact the slots asked for
 * @param relation the word of its relation
 * @param language the language of its phrases
 * @param options the switches of its assertion
 * @param opposite how far what its negation stands for is an affirmed opposite, which may say more
 * @param speaker who must say it, read from the options; or null
 * @since 0.1
 */
public record Query(
        Pattern pattern,
        Fact fact,
        Lexeme relation,
        String language,
        Assertion.Options options,
        Opposite opposite,
        @Nullable Phrase speaker) {
    /** As who must say it: the article itself. */
    public static final String NOBODY = "nobody";
    /** As who must say it: whoever does. */
    public static final String ANYBODY = "anybody";

    private static final java.util.regex.Pattern NONE = java.util.regex.Pattern.compile(
            "^(?:(?:no|none|neither|any|aucune?|nulle?|ni|pas une?|pas de) |pas d['’])",
            java.util.regex.Pattern.CASE_INSENSITIVE);

    /** Returns how many of subject and object may be anything. */
    public int openSlots() {
        return (fact.subject() == null ? 1 : 0) + (fact.object() == null ? 1 : 0);
    }

    boolean isNegative() {
        return fact.polarity() == Polarity.NEGATIVE && opposite != Opposite.WHOLLY;
    }

    /** Returns whether somebody is asked to deny what he himself does: then he may as well deny that it is done at all. */
    public boolean deniesOwnDeed() {
        return fact.modality() == Modality.DENIED
                && fact.subject() != null
                && !fact.source().isEmpty()
                && fact.source()
                        .get(fact.source().size() - 1)
                        .speaker()
                        .text()
                        .equals(fact.subject().text());
    }

    /** Returns whether it is denied of all: "nobody votes" and "is not signed" say more than that one does not. */
    public boolean deniesOfAll() {
        return fact.subject() == null && isNegative();
    }

    /** Returns whether it denies that something kills, hurts, damages or touches something. */
    public boolean deniesHarm() {
        return fact.polarity() == Polarity.NEGATIVE && ConceptGroups.says(relation, "doing-harm");
    }

    /** Returns what says the contrary; null for "may not", which says nothing that could be denied. */
    @Nullable
    public Query flipped() {
        if (fact.modality() == Modality.DOUBTFUL) {
            return null;
        }
        Fact flipped = fact.toBuilder().polarity(fact.polarity().negated()).build();
        return new Query(pattern, flipped, relation, language, options, Opposite.NOT, speaker);
    }

    /** Returns what says the contrary, as far as its opposite may say it. */
    public Query asOpposite() {
        return new Query(pattern, fact, relation, language, options, Opposite.WHOLLY, speaker);
    }

    /**
     * Returns what an affirmed opposite answers: talks with Oslo that go on show that the talks are not over. More may
     * be said of the subject, as where the opposite itself is asked, but nothing narrower be one; and a talk that goes
     * on does not show that no talk is over.
     */
    public Query ofAffirmed() {
        return isNegative()
                        && fact.subject() instanceof Phrase doer
                        && !NONE.matcher(doer.text()).find()
                ? new Query(pattern, fact, relation, language, options, Opposite.IN_SUBJECT, speaker)
                : this;
    }

    /** Returns how far a subject may be from the one asked. */
    public Scope subjectScope() {
        return opposite == Opposite.IN_SUBJECT && !options.exact() ? Scope.DESCRIBING : relationScope();
    }

    /** Returns how far a relation may be from the one asked. */
    public Scope relationScope() {
        return options.exact() || isNegative() ? Scope.FIXED : Scope.NARROWING;
    }

    /**
     * Returns how far an object or argument may be from the one asked. Who does not rule out a general strike does not
     * rule out a strike: what excludes and is negated lets things in, and asks no less than an affirmation.
     */
    public Scope objectScope() {
        boolean excludes = isNegative() && !ConceptGroups.says(relation, "ruling-out");
        return options.exact() ? Scope.FIXED : excludes ? Scope.WIDENING : Scope.NARROWING;
    }
}
