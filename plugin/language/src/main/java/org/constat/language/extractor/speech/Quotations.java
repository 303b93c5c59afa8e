package org.constat.language.extractor.speech;

import java.util.ArrayList;
import java.util.List;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.language.words.Sentence;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Gives whole sentences between quotation marks to whoever the sentences beside them say is speaking.
 *
 * @since 0.1
 */
public final class Quotations {
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<List<Fact>> facts = new ArrayList<>();
    private final List<Fact> later = new ArrayList<>();

    /** Adds the next sentence of an article with what was read in it. */
    public void add(Sentence sentence, List<Fact> read) {
        sentences.add(sentence);
        facts.add(read);
    }

    /** Returns those of the attributed facts whose sentence does not itself say who speaks. */
    public List<Fact> attributedLater() {
        return List.copyOf(later);
    }

    /** Returns the facts of all sentences in their order. */
    public List<Fact> attributed() {
        List<Fact> found = new ArrayList<>();
        boolean open = false;
        @Nullable Attribution speaker = null;
        for (int i = 0; i < sentences.size(); i++) {
            boolean goesOn = i > 0
                    && sentences.get(i - 1).block().equals(sentences.get(i).block());
            open = goesOn && open;
            boolean whole = open ? !hasSpeakerBehind(i) : isWhole(i);
            speaker = goesOn && (open || whole) ? speaker : null;
            Attribution said = whole ? speaker == null && opens(i, open) ? speakerAhead(i) : speaker : null;
            List<Fact> told = said == null
                    ? facts.get(i)
                    : facts.get(i).stream().map(fact -> saidBy(fact, said)).toList();
            found.addAll(told);
            if (said != null) {
                later.addAll(told);
            }
            speaker = said != null ? said : speakerIn(i);
            open = opens(i, open);
        }
        return found;
    }

    /** Inside a quotation: whether it goes on to the end of the sentence. */
    private boolean hasSpeakerBehind(int at) {
        List<Token> tokens = sentences.get(at).tokens();
        int mark = first(tokens, 0);
        return mark >= 0 && mark + 2 < tokens.size();
    }

    /** Returns whether a sentence begins with a quotation mark and has no other inside. */
    private boolean isWhole(int at) {
        List<Token> tokens = sentences.get(at).tokens();
        int next = first(tokens, 1);
        return isMark(tokens.get(0)) && (next < 0 || next + 2 >= tokens.size());
    }

    private boolean opens(int at, boolean before) {
        long marks =
                sentences.get(at).tokens().stream().filter(Quotations::isMark).count();
        return before ^ marks % 2 == 1;
    }

    /** "« Nos filets sont vides. Que faire ? », demande le patron": who speaks where the quotation ends. */
    private @Nullable Attribution speakerAhead(int from) {
        for (int i = from + 1;
                i < sentences.size()
                        && sentences.get(i).block().equals(sentences.get(from).block());
                i++) {
            if (sentences.get(i).tokens().stream().anyMatch(Quotations::isMark)) {
                return speakerIn(i);
            }
        }
        return null;
    }

    private @Nullable Attribution speakerIn(int at) {
        boolean quotes = sentences.get(at).tokens().stream().anyMatch(Quotations::isMark);
        return quotes
                ? facts.get(at).stream()
                        .filter(fact -> fact.source().size() == 1)
                        .map(fact -> fact.source().get(0))
                        .filter(source -> source.force() != null)
                        .reduce((first, last) -> last)
                        .orElse(null)
                : null;
    }

    private static Fact saidBy(Fact fact, Attribution speaker) {
        List<Attribution> source = new ArrayList<>(List.of(speaker));
        source.addAll(fact.source());
        return Spoken.resolved(fact.toBuilder().source(source).rule("reported").build());
    }

    private static int first(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (isMark(tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMark(Token token) {
        return token.text().equals("\"");
    }
}
