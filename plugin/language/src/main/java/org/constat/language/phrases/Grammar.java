package org.constat.language.phrases;

import java.util.Locale;
import org.constat.language.phrases.Tables.Category;
import org.jspecify.annotations.Nullable;

/**
 * What is different from language to language: the closed classes, and what the words of each are like.
 *
 * @since 0.1
 */
public final class Grammar {
    private final String language;
    private final Tables tables;

    private Grammar(String language, Tables tables) {
        this.language = language;
        this.tables = tables;
    }

    /**
     * Returns the grammar of a language.
     *
     * @param language {@code fr} or {@code en}
     * @throws IllegalArgumentException for any other
     */
    public static Grammar of(String language) {
        return switch (language) {
            case "fr", "en" -> new Grammar(language, Tables.of(language));
            default -> throw new IllegalArgumentException("no grammar for language: " + language);
        };
    }

    /** Returns the BCP 47 tag. */
    public String language() {
        return language;
    }

    /** Returns whether a verb links its subject with what the subject is. */
    public boolean isCopula(String lemma) {
        return tables.has(Category.COPULA, lemma)
                || (lemma.startsWith("se ") && tables.has(Category.COPULA, lemma.substring(3)));
    }

    /** Returns whether a word is an address or a title that stands before a name and says nothing more ("Mme"). */
    public boolean isTitle(String lemma) {
        return tables.has(Category.TITLE, lemma);
    }

    /** Returns whether a verb says what its object is in the eyes of its subject ("juger", "appoint"). */
    public boolean isJudging(String lemma) {
        return tables.has(Category.JUDGE, lemma);
    }

    /** Returns whether an adjective behind the object of a verb says what its subject thinks of it ("juger"). */
    public boolean isDeeming(String lemma) {
        return tables.has(Category.DEEM, lemma);
    }

    /** Returns what the thing does whose event a noun names ("début": commencer), or null. */
    public @Nullable String verbOfEvent(String noun) {
        return tables.value(Category.EVENT, noun);
    }

    /** Returns how somebody makes the work that a noun names ("novel": write), or null. */
    public @Nullable String verbOfWork(String noun) {
        return tables.value(Category.WORK, noun);
    }

    /** Returns whether a verb says that somebody gets something ("fournir"). */
    public boolean isGiving(String lemma) {
        return tables.has(Category.GIVING, lemma);
    }

    /** Returns whether a verb has its object do what an infinitive says ("expects prices to fall"). */
    public boolean isControl(String lemma) {
        return tables.has(Category.CONTROL, lemma);
    }

    /** Returns by which preposition a verb has somebody do what an infinitive says ("permettre à … de"), or null. */
    public @Nullable String markerOfControl(String lemma) {
        String frame = tables.value(Category.CONTROL, lemma);
        return frame == null ? null : frame.substring(frame.lastIndexOf(' ') + 1);
    }

    /** Returns whether whoever shall do what an infinitive says stands behind "à" ("permettre à … de"). */
    public boolean isControlByDative(String lemma) {
        return "à de".equals(tables.value(Category.CONTROL, lemma));
    }

    /** Returns whether the past of a verb differs from its participle ("took"). */
    public boolean hasPastOfItsOwn(String lemma) {
        return tables.has(Category.PAST_ONLY, lemma);
    }

    /** Returns whether a noun names what people and things are on, rather than what is talked about ("rive", "sofa"). */
    public boolean isSurface(String lemma) {
        return tables.has(Category.SURFACE, lemma);
    }

    /** Returns whether a noun takes an infinitive ("the right to vote"). */
    public boolean takesInfinitive(String lemma) {
        return tables.has(Category.INFINITIVE_NOUN, lemma);
    }

    /** Returns whether a verb can have a time as its object ("spend the day"). */
    public boolean takesTime(String lemma) {
        return tables.has(Category.TIME_TAKER, lemma);
    }

    /** Returns whether a verb says of what its object is accused, cleared or deprived ("clear of"). */
    public boolean takesOf(String lemma) {
        return tables.has(Category.OF_TAKER, lemma);
    }

    /** Returns whether a noun takes what it is about with this preposition ("a rise in", "reliance on"). */
    public boolean isNounWith(String noun, String preposition) {
        return preposition.equals(tables.value(Category.NOUN_WITH, noun));
    }

    /** Returns whether a noun is a month, a weekday or a year. */
    public boolean isDate(String lemma) {
        String lower = lemma.toLowerCase(Locale.ROOT).replaceFirst("^(?:mi|mid|early|late)-", "");
        return tables.has(Category.MONTH, lower) || tables.has(Category.WEEKDAY, lower) || lower.matches("\\d{4}");
    }

    /** Returns whether a bare French noun behind "à" says how or where something is done ("à domicile"). */
    public boolean isHow(String lemma) {
        return tables.has(Category.HOW_BEHIND_TO, lemma);
    }

    /** Returns whether a noun is a currency. */
    public boolean isMoney(String lemma) {
        return tables.has(Category.MONEY, lemma);
    }

    /** Returns whether an English adjective behind "it is" judges what follows, and describes nothing ("it is easy to"). */
    public boolean isImpersonal(String lemma) {
        return tables.has(Category.IMPERSONAL, lemma);
    }

    /** Returns whether a gerund behind a verb says what others do ("bans smoking"). */
    public boolean isAboutOthers(String lemma) {
        return tables.has(Category.GERUND_OF_OTHERS, lemma);
    }

    /** Returns whether a verb says what its object gets for what it did ("fined the bank for lying"). */
    public boolean isPunishing(String lemma) {
        return tables.has(Category.PUNISHING, lemma);
    }

    /** Returns whether a verb takes no object ("arrive"). */
    public boolean isIntransitive(String lemma) {
        return tables.has(Category.INTRANSITIVE, lemma);
    }

    /** Returns whether a verb has a listener as its object ("tell reporters that"). */
    public boolean takesListener(String lemma) {
        return tables.has(Category.LISTENER, lemma);
    }

    /** Returns whether an adverb leaves open whether something is so ("probablement"). */
    public boolean isDoubt(String adverb) {
        return "DOUBT".equals(tables.value(Category.ADVERB, adverb));
    }

    /** Returns whether a noun names the edge of a time ("début"). */
    public boolean isEdge(String lemma) {
        return tables.has(Category.EDGE, lemma);
    }

    /** Returns whether a noun names where something is ("gare") or happens ("sommet"). */
    public boolean isSite(String lemma) {
        return tables.has(Category.SITE, lemma);
    }

    /** Returns whether a noun names what people come together for ("sommet"). */
    public boolean isEvent(String lemma) {
        return "EVENT".equals(tables.value(Category.SITE, lemma));
    }

    /** Returns whether a noun names what things are made of ("en bois"). */
    public boolean isMaterial(String lemma) {
        return tables.has(Category.MATERIAL, lemma);
    }

    /** Returns whether a name is that of a feast ("Noël"). */
    public boolean isFeast(String name) {
        return tables.has(Category.FEAST, name);
    }

    /** Returns whether a noun names people by what they have to do with ("victime de"). */
    public boolean isNamedByDeed(String lemma) {
        return tables.has(Category.NAMED_BY_DEED, lemma);
    }

    /** Returns whether "si" or "if" behind a verb is what is asked or known, and no condition. */
    public boolean isAsking(String lemma) {
        return tables.has(Category.ASKING, lemma);
    }

    /** Returns whether "que" or "that" behind a noun tells what it consists in ("l'idée que"). */
    public boolean takesContent(String noun) {
        return tables.has(Category.CONTENT_NOUN, noun);
    }

    /** Returns whether a noun names what may happen, and never whose thought that is ("the prospect of"). */
    public boolean isEventuality(String noun) {
        return tables.has(Category.EVENTUALITY, noun);
    }

    /** Returns whether a noun names what somebody has or holds together with somebody else ("accord", "conflit"). */
    public boolean isPartnered(String noun) {
        return tables.has(Category.PARTNERED, noun);
    }

    /** Returns whether a verb says that somebody says what stands before it ("…, s'est réjoui le maire"). */
    public boolean isReacting(String lemma) {
        return tables.has(Category.REACTING, lemma);
    }

    /** Returns whether only a person or a body of persons does what a verb says ("recruter"). */
    public boolean isDeliberate(String lemma) {
        return tables.has(Category.DELIBERATE, lemma);
    }

    /** Returns whether a noun can sum up what has just been said (", une décision saluée par"). */
    public boolean sumsUp(String noun) {
        return tables.has(Category.SUMMARY_NOUN, noun);
    }

    /** Returns whether a noun names what everybody has but one of at a time ("parti", "épouse"). */
    public boolean isOneOfEach(String noun) {
        return tables.has(Category.ONE_OF_EACH, noun);
    }

    public Tables tables() {
        return tables;
    }
}
