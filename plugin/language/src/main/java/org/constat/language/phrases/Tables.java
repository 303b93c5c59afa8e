package org.constat.language.phrases;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.constat.language.words.Resource;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * The closed classes of a language: its prepositions, connectors, determiners and the like, by category. Immutable.
 *
 * @since 0.1
 */
public final class Tables {

    /** A kind of small words. */
    public enum Category {
        PREPOSITION,
        CONNECTOR,
        ADVERB,
        INERT,
        DETERMINER,
        PLENTY,
        BOUND,
        PRONOUN,
        CLITIC,
        INVERSION,
        NEGATOR,
        MODAL,
        COPULA,
        PERFECT_BE,
        AUXILIARY,
        MONTH,
        WEEKDAY,
        TIME_NOUN,
        TITLE,
        SITE,
        SURFACE,
        JUDGE,
        DEEM,
        EVENT,
        BARE_NUMBER,
        COLLECTIVE,
        GIVING,
        BARE_VERB,
        EDGE,
        ORDINAL,
        CONTROL,
        PAST_ONLY,
        INFINITIVE_NOUN,
        TIME_TAKER,
        LISTENER,
        OF_TAKER,
        FOCUS,
        GERUND_OF_OTHERS,
        PUNISHING,
        PARTICLE,
        IMPERSONAL,
        MONEY,
        INTRANSITIVE,
        MATERIAL,
        HOW_BEHIND_TO,
        NOUN_WITH,
        FEAST,
        NAMED_BY_DEED,
        NAMED_AFTER,
        ASKING,
        CONTENT_NOUN,
        EVENTUALITY,
        PARTNERED,
        SUMMARY_NOUN,
        ONE_OF_EACH,
        REACTING,
        DELIBERATE,
        INFLUENCING,
        PRICING,
        PUBLISHING,
        SCHEDULING,
        TANGIBLE,
        TURN,
        OUTCOME,
        STAYING,
        WISHING,
        STATE_OF_THING,
        STATE_OF_TOWN,
        DONE_TO_TOWN,
        GETTING_MONEY,
        DEPRIVING,
        CHARGING,
        LETTING_DO,
        CHANGING,
        UNCHANGED_PAST,
        MEANT_TO,
        THOUGHT_TO,
        CALLING,
        RISE_OR_FALL,
        SPAN,
        DEGREE,
        WORK;

        private static final Map<String, Category> BY_NAME = Arrays.stream(values())
                .collect(Collectors.toMap(category -> letters(category.name().replace("_", "")), Function.identity()));

        private static String letters(String name) {
            return name.toLowerCase(Locale.ROOT);
        }

        static Category parse(String camelCase) {
            return Objects.requireNonNull(BY_NAME.get(letters(camelCase)), camelCase);
        }
    }

    private static final Map<String, Tables> LOADED = new ConcurrentHashMap<>();

    /** By the word that they begin with; most words begin none of a category. */
    private final Map<Category, Map<String, PhraseTable>> expressions = new EnumMap<>(Category.class);

    private final Map<Category, Map<String, String>> words = new EnumMap<>(Category.class);

    private Tables() {
        for (Category category : Category.values()) {
            expressions.put(category, new HashMap<>());
            words.put(category, new HashMap<>());
        }
    }

    /** Returns the tables of a language, which are read once. */
    static Tables of(String language) {
        return LOADED.computeIfAbsent(language, Tables::read);
    }

    private static Tables read(String language) {
        Tables tables = new Tables();
        Resource.lines(Tables.class, language + ".tsv")
                .map(line -> line.split("\t", -1))
                .forEach(row -> tables.add(row[0], row[1], row[2]));
        return tables;
    }

    private void add(String category, String words, String value) {
        Category parsed = Category.parse(category);
        PhraseTable.Entry entry = PhraseTable.Entry.of(words, value);
        ofCategory(expressions, parsed)
                .computeIfAbsent(entry.words().get(0), first -> new PhraseTable())
                .add(entry);
        ofCategory(this.words, parsed).putIfAbsent(words, value);
    }

    private static <V> Map<String, V> ofCategory(Map<Category, Map<String, V>> all, Category category) {
        return Objects.requireNonNull(all.get(category));
    }

    /** Returns the longest expression that begins at a token, or null. */
    public PhraseTable.@Nullable Entry find(Category category, List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        Map<String, PhraseTable> tables = ofCategory(expressions, category);
        Token first = tokens.get(at);
        PhraseTable.Entry byText = longest(tables.get(first.lower()), tokens, at);
        if (first.lower().equals(first.lowerLemma())) {
            return byText;
        }
        PhraseTable.Entry byLemma = longest(tables.get(first.lowerLemma()), tokens, at);
        byLemma = byLemma != null && byLemma.words().size() > 1 && isContracted(first) ? null : byLemma;
        if (byText == null || byLemma == null) {
            return byText == null ? byLemma : byText;
        }
        return byLemma.words().size() > byText.words().size() ? byLemma : byText;
    }

    private static PhraseTable.@Nullable Entry longest(@Nullable PhraseTable table, List<Token> tokens, int at) {
        return table == null ? null : table.longest(tokens, at);
    }

    /** "au nouveau stade" is no "à nouveau". */
    private static boolean isContracted(Token token) {
        return switch (token.lower()) {
            case "au", "aux", "du", "des" -> true;
            default -> false;
        };
    }

    /** Returns the value of a word or expression in lower case, or null. */
    public @Nullable String value(Category category, String word) {
        return ofCategory(words, category).get(word);
    }

    public boolean has(Category category, String word) {
        return value(category, word) != null;
    }
}
