package org.constat.match.fact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.match.Step;
import org.constat.match.inference.Provisions;
import org.constat.match.phrase.Link;
import org.constat.match.phrase.PhraseComparison;
import org.constat.match.phrase.ResearchVoices;
import org.constat.match.phrase.Setting;
import org.constat.match.phrase.SpokenFor;
import org.constat.match.phrase.Use;
import org.constat.match.phrase.WordComparison;
import org.constat.match.query.Query;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Says whether those who say it in the article are those who are asked to.
 *
 * @since 0.1
 */
public final class SourceComparison {
    private static final String SAY = "say";
    private static final String COMPLAIN = "complain";
    private static final Set<String> SAYS_SO = Set.of(
            SAY,
            "claim",
            "assert",
            "warn",
            "confirm",
            "find",
            "show",
            "conclude",
            "estimate",
            "think",
            "forecast",
            "predict");

    private static final Set<String> SAYING_BESIDES =
            Set.of("find", "confirm", "conclude", "estimate", "forecast", "predict");

    private final Lexemes lexemes;
    private final WordComparison words;
    private final PhraseComparison phrases;
    private final HeldOpinions opinions;
    private final SpokenFor spokenFor;
    private final ResearchVoices research;

    public SourceComparison(Lexemes lexemes, WordComparison words, PhraseComparison phrases) {
        this.lexemes = lexemes;
        this.words = words;
        this.phrases = phrases;
        this.opinions = new HeldOpinions(lexemes);
        this.spokenFor = new SpokenFor(lexemes, phrases);
        this.research = new ResearchVoices(lexemes);
    }

    boolean satisfies(Query asked, List<Attribution> found, Setting setting) {
        if (Query.NOBODY.equals(asked.options().source())) {
            return found.isEmpty();
        }
        int mark = setting.proof().mark();
        boolean satisfied = asked.fact().source().isEmpty()
                ? isSpokenByOneAsked(asked, found, setting)
                : chainSatisfies(asked.fact(), found, setting) && isSpokenByOneAsked(asked, found, setting);
        return satisfied || setting.proof().fail(mark);
    }

    private boolean isSpokenByOneAsked(Query asked, List<Attribution> found, Setting setting) {
        if (asked.speaker() != null) {
            return found.stream()
                    .anyMatch(link ->
                            phrases.satisfies(asked.speaker(), link.speaker(), Scope.NARROWING, Use.AGENT, setting));
        }
        if (found.isEmpty() || !asked.fact().source().isEmpty()) {
            return true;
        }
        if (!found.stream().allMatch(link -> saysSo(link, setting))) {
            return false;
        }
        setting.proof().add(Step.Kind.REPORTED, text(found), "", "");
        return true;
    }

    /** Whoever denies or demands something does not report it. */
    private boolean saysSo(Attribution link, Setting setting) {
        if (link.force() == null) {
            return true;
        }
        Lexeme force = lexemes.relation(link.force(), setting.found());
        List<String> families = force.families();
        return !Provisions.provides(force)
                && (families.isEmpty() || families.stream().anyMatch(SAYS_SO::contains));
    }

    /** The innermost speaker is the one who says it; others may report that he does. */
    private boolean chainSatisfies(Fact content, List<Attribution> found, Setting setting) {
        List<Attribution> asked = content.source();
        int next = asked.size() - 1;
        int reporting = 0;
        for (int i = found.size() - 1; i >= 0; i--) {
            if (next >= 0 && linkSatisfies(content, asked.get(next), found.get(i), setting)) {
                next--;
            } else if (i == found.size() - 1) {
                return false;
            } else {
                reporting++;
            }
        }
        if (next < 0 && reporting > 0) {
            setting.proof().add(Step.Kind.REPORTED, text(found), text(asked), "");
        }
        return next < 0;
    }

    private boolean linkSatisfies(Fact content, Attribution asked, Attribution found, Setting setting) {
        boolean same = phrases.satisfies(asked.speaker(), found.speaker(), Scope.NARROWING, Use.AGENT, setting)
                || spokenFor.speaksFor(asked.speaker(), found.speaker(), setting)
                || research.areOne(asked.speaker(), found.speaker(), setting);
        return same && (forceSatisfies(asked, found, setting) || opinions.satisfy(content, asked, found, setting));
    }

    private boolean forceSatisfies(Attribution asked, Attribution found, Setting setting) {
        if (isPlainSaying(asked, setting.asked()) && isPlainSaying(found, setting.found())) {
            return true;
        }
        if (asked.force() == null) {
            return saysSo(found, setting) || isProvided(found, setting.found()) || isSuggested(found, setting.found());
        }
        if (isPlainSaying(asked, setting.asked()) && isSaidBesides(found, setting.found())) {
            setting.proof().add(Step.Kind.NARROWER, text(List.of(found)), text(List.of(asked)), SAY);
            return true;
        }
        if (found.force() == null) {
            return false;
        }
        Lexeme wanted = lexemes.relation(asked.force(), setting.asked());
        Lexeme given = lexemes.relation(found.force(), setting.found());
        Link link = words.link(wanted, given, Use.THING, Scope.NARROWING, setting.article());
        if (link != null) {
            setting.proof().add(link.kind(), found.force().text(), asked.force().text(), link.by());
        }
        return link != null;
    }

    /** "According to X" and "X says" have no force but that of saying. */
    private boolean isPlainSaying(Attribution link, String language) {
        return link.force() == null
                || lexemes.relation(link.force(), language).families().contains(SAY);
    }

    /** "According to the plan": as it provides. */
    private boolean isProvided(Attribution link, String language) {
        return link.force() != null && Provisions.provides(lexemes.relation(link.force(), language));
    }

    /** What somebody hints at is so according to him. */
    private boolean isSuggested(Attribution link, String language) {
        return link.force() != null
                && lexemes.relation(link.force(), language).families().contains("suggest");
    }

    /** Who notes, confirms or estimates something says it, and so does who is indignant at it or complains of it. */
    private boolean isSaidBesides(Attribution link, String language) {
        if (link.force() == null) {
            return false;
        }
        Lexeme force = lexemes.relation(link.force(), language);
        return force.says(COMPLAIN)
                || force.families().isEmpty()
                || force.families().stream().anyMatch(SAYING_BESIDES::contains)
                || isOfWhatIsSo(force);
    }

    /** Who deplores that something is so says that it is so. */
    private static boolean isOfWhatIsSo(Lexeme force) {
        return force.senses().stream()
                .anyMatch(sense -> "positive".equals(sense.concept().implies()));
    }

    static String text(List<Attribution> chain) {
        return chain.isEmpty()
                ? Query.NOBODY
                : chain.stream()
                        .map(link -> link.speaker().text()
                                + (link.force() == null
                                        ? ""
                                        : " (" + link.force().text() + ")"))
                        .collect(Collectors.joining(" > "));
    }
}
