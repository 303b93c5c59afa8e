package org.constat.language.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.Block;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.words.Pos;
import org.constat.language.words.Resource;
import org.constat.language.words.Sentence;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Knows the one state whose affairs an article tells, so that it need not say whose "Parliament" is: the one that it names
 * at its head, and much more often than any other. A state that no lexicon knows is known by its government or parliament.
 */
final class Homeland {
    private static final int LEAD = 4;
    private static final int MORE_OFTEN = 3;
    private static final Set<String> INSTITUTIONS = Resource.lines(Homeland.class, "state-institutions.txt")
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private static final int REACH = 6;
    private static final Set<String> VISITING = Resource.lines(Homeland.class, "visiting.txt")
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private final List<Sentence> sentences;
    private final Map<String, Integer> mentions = new HashMap<>();
    private final Map<String, Integer> origins = new HashMap<>();
    private final Map<String, Integer> first = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> visited = new HashSet<>();
    private boolean known;
    private @Nullable String name;

    Homeland(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** Returns its name; null where the article tells of several, or of none. */
    @Nullable
    String name(Vocabulary vocabulary) {
        if (!known) {
            known = true;
            name = find(vocabulary);
        }
        return name;
    }

    private @Nullable String find(Vocabulary vocabulary) {
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).block().type() != Block.Type.LEFTOVER) {
                read(sentences.get(i).tokens(), i, vocabulary);
            }
        }
        String most = null;
        for (String key : states.keySet()) {
            most = most == null || count(key) > count(most) ? key : most;
        }
        return most != null && isAtHead(most) && isAlone(most) && isMoreThanOrigin(most) && !isOnlyVisited(most)
                ? states.get(most)
                : null;
    }

    /** "two Danish funds", "In Copenhagen": where somebody comes from or works, if it is said only once. */
    private boolean isMoreThanOrigin(String state) {
        return named.contains(state) || origins.getOrDefault(state, 0) > 1;
    }

    /** "The minister will travel to Norway on Monday": named once, and so no land of his. */
    private boolean isOnlyVisited(String state) {
        return visited.contains(state) && count(state) == 1;
    }

    private static boolean isVisited(List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH) && !tokens.get(i).is(Pos.PUNCT); i--) {
            if (VISITING.contains(tokens.get(i).lowerLemma())
                    && (tokens.get(i).is(Pos.VERB) || tokens.get(i).is(Pos.AUX))) {
                return true;
            }
        }
        return false;
    }

    private void read(List<Token> tokens, int sentence, Vocabulary vocabulary) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!Character.isUpperCase(token.text().charAt(0)) && !token.is(Pos.ADJ)) {
                continue;
            }
            String state = known(token.lemma(), vocabulary);
            String key = state == null ? token.text() : state;
            mentions.merge(key, 1, Integer::sum);
            if (token.is(Pos.ADJ)) {
                origins.merge(key, 1, Integer::sum);
            }
            first.putIfAbsent(key, sentence);
            if (token.is(Pos.PROPN) && !isCity(token.lemma(), vocabulary)) {
                named.add(key);
                if (isVisited(tokens, i)) {
                    visited.add(key);
                }
            }
            if (state != null) {
                states.putIfAbsent(key, vocabulary.nameOf(state));
            } else if (token.is(Pos.PROPN) && !isPartOfLongerName(tokens, i) && hasInstitution(tokens, i)) {
                states.putIfAbsent(key, token.text());
            }
        }
    }

    private static @Nullable String known(String lemma, Vocabulary vocabulary) {
        List<String> states = vocabulary.senses(lemma).stream()
                .filter(sense -> "country".equals(sense.concept().type()))
                .map(sense -> sense.concept().id())
                .distinct()
                .toList();
        return states.size() == 1 ? states.get(0) : null;
    }

    private static boolean isCity(String lemma, Vocabulary vocabulary) {
        return vocabulary.senses(lemma).stream()
                .anyMatch(sense -> "city".equals(sense.concept().type()));
    }

    private static boolean isPartOfLongerName(List<Token> tokens, int at) {
        return (at > 0 && tokens.get(at - 1).is(Pos.PROPN))
                || (at + 1 < tokens.size() && tokens.get(at + 1).is(Pos.PROPN));
    }

    /** "The parliament of Kestria", "lawmakers in Kestria", "Kestria's government". */
    private static boolean hasInstitution(List<Token> tokens, int at) {
        boolean owned = at + 2 < tokens.size()
                && tokens.get(at + 1).text().equals("'s")
                && (isInstitution(tokens.get(at + 2)) || isMinister(tokens, at + 2));
        int before = at - 1;
        if (before > 0 && tokens.get(before).is(Pos.DET)) {
            before--;
        }
        return owned || (before > 0 && isOf(tokens.get(before)) && isInstitution(tokens.get(before - 1)));
    }

    /** "Kestria's finance minister", "Kestria's prime minister". */
    private static boolean isMinister(List<Token> tokens, int from) {
        return tokens.subList(from, Math.min(tokens.size(), from + 3)).stream()
                .anyMatch(token -> token.lowerLemma().equals("minister"));
    }

    private static boolean isOf(Token token) {
        return switch (token.lemma()) {
            case "of", "in", "de", "en", "à" -> true;
            default -> false;
        };
    }

    private static boolean isInstitution(Token token) {
        return INSTITUTIONS.contains(token.lowerLemma());
    }

    private int count(String state) {
        return mentions.getOrDefault(state, 0);
    }

    private boolean isAtHead(String state) {
        return first.getOrDefault(state, LEAD) < LEAD;
    }

    private boolean isAlone(String state) {
        return states.keySet().stream()
                .allMatch(other -> other.equals(state) || count(other) * MORE_OFTEN <= count(state));
    }
}
