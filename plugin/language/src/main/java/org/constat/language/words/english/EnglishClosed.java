package org.constat.language.words.english;

import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.ClosedClass;
import org.jspecify.annotations.Nullable;

/** The closed classes of English. */
final class EnglishClosed {

    private static final ClosedClass WORDS = new ClosedClass()
            .addThemselves(Pos.DET, "the", "a", "every", "these", "those")
            .add(Pos.DET, "a", "an")
            .add(Pos.DET, "one's", "my", "your", "its", "our", "their", "whose")
            .add(null, "one's", "his")
            .add(Pos.PRON, "I", "i", "me")
            .add(Pos.PRON, "he", "he", "him")
            .add(Pos.PRON, "she", "she")
            .add(Pos.PRON, "it", "it")
            .add(Pos.PRON, "we", "we", "us")
            .add(Pos.PRON, "they", "they", "them")
            .add(Pos.PRON, "you", "you")
            .add(Pos.PRON, "who", "who", "whom")
            .addThemselves(
                    Pos.PRON,
                    "nobody",
                    "somebody",
                    "everybody",
                    "nothing",
                    "something",
                    "everything",
                    "anybody",
                    "anything",
                    "himself",
                    "herself",
                    "itself",
                    "themselves")
            .add(Pos.PART, "not", "not", "n't")
            .add(Pos.AUX, "will", "'ll", "wo")
            .add(null, "will", "will")
            .add(Pos.AUX, "would", "would")
            .add(Pos.AUX, "could", "could")
            .add(Pos.AUX, "should", "should")
            .add(Pos.AUX, "shall", "shall", "sha")
            .add(Pos.AUX, "must", "must")
            .add(null, "might", "might")
            .add(null, "can", "can")
            .addThemselves(null, "more", "most", "less", "least")
            .add(Pos.AUX, "can", "ca")
            .add(null, "may", "may")
            .add(Pos.AUX, "have", "'ve")
            .add(Pos.AUX, "be", "'re", "'m")
            .addThemselves(Pos.ADP, "according")
            .addThemselves(
                    Pos.NUM,
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen",
                    "twenty",
                    "thirty",
                    "forty",
                    "fifty",
                    "sixty",
                    "seventy",
                    "eighty",
                    "ninety")
            .addThemselves(Pos.CCONJ, "and", "or", "but", "nor")
            .addThemselves(Pos.SCONJ, "because", "although", "though", "unless", "whether", "if", "while")
            .addThemselves(
                    Pos.ADP,
                    "of",
                    "in",
                    "at",
                    "for",
                    "from",
                    "with",
                    "by",
                    "into",
                    "onto",
                    "between",
                    "among",
                    "during",
                    "under",
                    "against",
                    "without",
                    "within",
                    "towards",
                    "toward",
                    "upon",
                    "via",
                    "despite",
                    "through",
                    "throughout",
                    "amid")
            .addThemselves(
                    Pos.ADV,
                    "never",
                    "also",
                    "again",
                    "only",
                    "still",
                    "already",
                    "even",
                    "always",
                    "soon",
                    "too",
                    "very",
                    "just",
                    "ever",
                    "nevertheless",
                    "however",
                    "therefore",
                    "meanwhile",
                    "instead",
                    "today",
                    "tomorrow",
                    "yesterday",
                    "recently",
                    "currently",
                    "de facto");

    private EnglishClosed() {}

    static ClosedClass.@Nullable Word get(String lower) {
        return WORDS.get(lower);
    }

    /** Returns whether the draft is a word of a closed class. */
    static boolean contains(Draft draft) {
        return get(draft.lower) != null;
    }
}
