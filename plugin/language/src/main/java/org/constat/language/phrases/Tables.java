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
        SUMMARY_NOUN,
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
        STATE_OF_THING,
        STATE_OF_TOWN,
        DONE_TO_TOWN,
        GETTING_MONEY,
        DEPRIVING,
        CHARGING,
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

    /** By the word that they begin with, for most words begin none. */
    private final Map<String, Map<Category, PhraseTable>> expressions = new HashMap<>();

    private final Map<String, Map<Category, String>> words = new HashMap<>();

    private Tables() {}

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
        expressions
                .computeIfAbsent(entry.words().get(0), first -> new EnumMap<>(Category.class))
                .computeIfAbsent(parsed, first -> new PhraseTable())
                .add(entry);
        this.words
                .computeIfAbsent(words, first -> new EnumMap<>(Category.class))
                .putIfAbsent(parsed, value);
    }

    /** Returns the longest expression that begins at a token, or null. */
    public PhraseTable.@Nullable Entry find(Category category, List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        Token first = tokens.get(at);
        PhraseTable.Entry byText = longest(category, first.lower(), tokens, at);
        if (first.lower().equals(first.lowerLemma())) {
            return byText;
        }
        PhraseTable.Entry byLemma = longest(category, first.lowerLemma(), tokens, at);
        byLemma = byLemma != null && byLemma.words().size() > 1 && isContracted(first) ? null : byLemma;
        if (byText == null || byLemma == null) {
            return byText == null ? byLemma : byText;
        }
        return byLemma.words().size() > byText.words().size() ? byLemma : byText;
    }

    private PhraseTable.@Nullable Entry longest(Category category, String first, List<Token> tokens, int at) {
        Map<Category, PhraseTable> tables = expressions.get(first);
        PhraseTable table = tables == null ? null : tables.get(category);
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
        Map<Category, String> own = words.get(word);
        return own == null ? null : own.get(category);
    }

    public boolean has(Category category, String word) {
        return value(category, word) != null;
    }
}
