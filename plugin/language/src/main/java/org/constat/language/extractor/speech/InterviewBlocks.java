package org.constat.language.extractor.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.constat.Block;
import org.constat.language.words.Sentence;
import org.constat.language.words.Token;

/**
 * Tells the questions of an interview from its answers: questions speak to "you" or end with their mark, answers speak of
 * "me", and something introduces both.
 *
 * @param introduction what stands ahead of the first question
 * @param questions what the person is asked or told
 * @param answers what the person says
 */
record InterviewBlocks(Set<Block> introduction, Set<Block> questions, Set<Block> answers) {
    private static final InterviewBlocks NONE = new InterviewBlocks(Set.of(), Set.of(), Set.of());
    private static final int FEWEST = 2;
    private static final int LONGEST_QUESTION = 3;
    private static final Set<String> YOU = Set.of("vous", "votre", "vos", "you", "your");
    private static final Set<String> MYSELF = Set.of("je", "j'", "m'", "moi", "mon", "ma", "mes", "i", "me", "my");

    /** Copies the collections. */
    InterviewBlocks {
        introduction = Set.copyOf(introduction);
        questions = Set.copyOf(questions);
        answers = Set.copyOf(answers);
    }

    /** Returns the blocks of an article; none where it is no interview. */
    static InterviewBlocks of(List<Sentence> sentences) {
        List<Part> parts = parts(sentences);
        int first = 0;
        while (first < parts.size() && !parts.get(first).isQuestion()) {
            first++;
        }
        List<Part> ahead = parts.subList(0, first);
        List<Part> talk = parts.subList(first, parts.size());
        return !ahead.isEmpty() && isInterview(talk) && ahead.stream().noneMatch(Part::ofMyself)
                ? of(ahead, talk)
                : NONE;
    }

    private static InterviewBlocks of(List<Part> ahead, List<Part> talk) {
        boolean inTurns = isInTurns(talk);
        Set<Block> questions = new HashSet<>();
        Set<Block> answers = new HashSet<>();
        for (int i = 0; i < talk.size(); i++) {
            Part part = talk.get(i);
            if (inTurns ? i % 2 == 0 : part.isQuestion()) {
                questions.add(part.block());
            } else if (inTurns || part.ofMyself() || part.sentences().size() > 1) {
                answers.add(part.block());
            }
        }
        return new InterviewBlocks(new HashSet<>(ahead.stream().map(Part::block).toList()), questions, answers);
    }

    private static boolean isInterview(List<Part> talk) {
        List<Part> questions = talk.stream().filter(Part::isQuestion).toList();
        return questions.size() >= FEWEST
                && questions.stream().anyMatch(Part::endsAsQuestion)
                && questions.stream().anyMatch(Part::ofYou)
                && talk.stream().filter(Part::ofMyself).count() >= FEWEST
                && talk.stream().filter(Part::ofMyself).count() > adviceIn(talk);
    }

    /** "If you rent, write to your landlord": who answers so speaks to the readers. */
    private static long adviceIn(List<Part> talk) {
        return talk.stream().filter(part -> !part.isQuestion() && part.ofYou()).count();
    }

    /** "The club may leave. | I would be sorry": what stands at the turn of a question is one. */
    private static boolean isInTurns(List<Part> talk) {
        for (int i = 0; i < talk.size(); i++) {
            boolean other = i % 2 == 0
                    ? talk.get(i).ofMyself() || talk.get(i).sentences().size() > LONGEST_QUESTION
                    : talk.get(i).isQuestion();
            if (other) {
                return false;
            }
        }
        return true;
    }

    private static List<Part> parts(List<Sentence> sentences) {
        List<Part> parts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Block block = sentence.block();
            boolean same =
                    !parts.isEmpty() && parts.get(parts.size() - 1).block().equals(block);
            if (same) {
                parts.get(parts.size() - 1).sentences().add(sentence);
            } else if (block.type() != Block.Type.HEADLINE && block.type() != Block.Type.LEFTOVER) {
                parts.add(new Part(block, new ArrayList<>(List.of(sentence))));
            }
        }
        return parts;
    }

    /** A paragraph with what it says outside of quotation marks. */
    private record Part(Block block, List<Sentence> sentences) {

        boolean isQuestion() {
            return sentences.size() <= LONGEST_QUESTION && !ofMyself() && (endsAsQuestion() || ofYou());
        }

        boolean endsAsQuestion() {
            List<Token> tokens = sentences.get(sentences.size() - 1).tokens();
            return !tokens.isEmpty() && tokens.get(tokens.size() - 1).text().equals("?");
        }

        boolean ofYou() {
            return says(YOU);
        }

        boolean ofMyself() {
            return says(MYSELF);
        }

        /** "-vous" of "avez-vous". */
        private static String bare(Token token) {
            String word = token.lower();
            return word.startsWith("-") ? word.substring(1) : word;
        }

        private boolean says(Set<String> pronouns) {
            boolean quoted = false;
            for (Sentence sentence : sentences) {
                for (Token token : sentence.tokens()) {
                    quoted ^= token.text().equals("\"");
                    if (!quoted && pronouns.contains(bare(token))) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
