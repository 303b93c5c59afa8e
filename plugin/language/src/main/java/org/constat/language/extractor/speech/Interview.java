package org.constat.language.extractor.speech;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.Attribution;
import org.constat.Block;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Gives the answers of an interview to the one person whom the text names ahead of its questions: "Ann Roe runs the port. |
 * Will you dredge it? | I asked for it in May." is what Ann Roe says.
 *
 * @since 0.1
 */
public final class Interview {
    private static final String RULE = "interview";

    private final InterviewBlocks blocks;
    private final Word force;
    private final Map<String, Phrase> introduced = new LinkedHashMap<>();

    /**
     * @param language {@code fr} or {@code en}
     * @param sentences of the whole article
     */
    public Interview(String language, List<Sentence> sentences) {
        this.blocks = InterviewBlocks.of(sentences);
        String saying = language.equals("fr") ? "dire" : "say";
        this.force = Word.of(saying, saying, Word.Kind.VERB);
    }

    /** Returns the facts of the next sentence, with who says them, or whom they address. */
    public List<Fact> in(Sentence sentence, List<Fact> facts) {
        Block block = sentence.block();
        if (blocks.introduction().contains(block)) {
            facts.forEach(this::introduce);
        }
        Phrase person = introduced.size() == 1 ? introduced.values().iterator().next() : null;
        return person == null
                ? facts
                : facts.stream().map(fact -> told(fact, block, person)).toList();
    }

    private Fact told(Fact fact, Block block, Phrase person) {
        return blocks.answers().contains(block)
                ? saidBy(fact, person)
                : blocks.questions().contains(block) ? Addressed.resolved(fact, person) : fact;
    }

    private void introduce(Fact fact) {
        if (fact.subject() instanceof Phrase subject && isFullName(subject.head())) {
            String id = subject.entity() == null ? subject.text() : subject.entity();
            introduced.putIfAbsent(id, subject);
        }
    }

    private static boolean isFullName(@Nullable Word head) {
        return head != null && head.kind() == Word.Kind.NAME && head.lemma().contains(" ");
    }

    private Fact saidBy(Fact fact, Phrase person) {
        List<Attribution> source = new ArrayList<>(List.of(new Attribution(person.withSpans(List.of()), force)));
        source.addAll(fact.source());
        String rule = fact.source().isEmpty() ? RULE : fact.rule();
        return Spoken.resolved(fact.toBuilder().source(source).rule(rule).build());
    }
}
