package org.constat.language.words.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.VerbFrame.Follower;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is set apart inside a verb out of it: "has, however, rejected" is read as ", however, has rejected".
 *
 * @since 0.1
 */
public final class Interposed {
    private static final int MOST_WORDS = 12;
    private static final int MOST_ADVERBS = 2;
    private static final Map<String, String> CLOSED_BY = Map.of(",", ",", "–", "–", "—", "—", "(", ")");

    private final WordModel model;
    private final VerbFrame frame;

    public Interposed(WordModel model) {
        this.model = model;
        this.frame = model.verbFrame();
    }

    /** Returns the words in the order in which they are read. */
    public List<Draft> setBefore(List<Draft> drafts) {
        List<Draft> ordered = withQuotesBeforeVerbs(drafts);
        for (int open = 1; open < ordered.size(); open++) {
            int end = CLOSED_BY.containsKey(ordered.get(open).form) ? end(ordered, open) : -1;
            if (end > 0) {
                ordered = moved(ordered, open, end);
                open = end - 1;
            }
        }
        return ordered;
    }

    /** "had "put profit first"", "a « failli »": the mark is read before the whole verb. */
    private List<Draft> withQuotesBeforeVerbs(List<Draft> drafts) {
        List<Draft> ordered = drafts;
        boolean inside = false;
        for (int at = 0; at < ordered.size(); at++) {
            if (ordered.get(at).form.equals("\"")) {
                inside ^= true;
                if (inside && at > 1 && isInsideVerb(ordered, at)) {
                    ordered = moved(ordered, at, at + 1);
                }
            }
        }
        return ordered;
    }

    private boolean isInsideVerb(List<Draft> drafts, int quote) {
        Follower follower = follower(drafts, auxiliary(drafts, quote));
        int at = quote + 1;
        while (at < drafts.size() && isBeforeVerb(drafts.get(at), at - quote) && !isVerb(follower, drafts.get(at))) {
            at++;
        }
        return at < drafts.size() && isVerb(follower, drafts.get(at));
    }

    private boolean isVerb(@Nullable Follower follower, Draft draft) {
        return follower != null
                && model.readings(draft.form).stream()
                        .anyMatch(entry -> entry.pos() == Pos.VERB && follower.admits(entry));
    }

    /** Returns where the verb goes on, or -1 where what opens here is not inside one. */
    private int end(List<Draft> drafts, int open) {
        int auxiliary = auxiliary(drafts, open);
        Follower follower = follower(drafts, auxiliary);
        int close = follower == null ? -1 : close(drafts, open);
        return close > 0 && follower != null && goesOn(drafts, open, close, follower) ? close + 1 : -1;
    }

    private int auxiliary(List<Draft> drafts, int open) {
        int at = open - 1;
        while (at > 0 && open - at <= MOST_ADVERBS && isPassedOver(drafts.get(at))) {
            at--;
        }
        return at;
    }

    /** "his will" is a noun. */
    private @Nullable Follower follower(List<Draft> drafts, int auxiliary) {
        boolean noun =
                auxiliary > 0 && isDeterminer(drafts.get(auxiliary - 1)) && !isProclitic(drafts.get(auxiliary - 1));
        return noun ? null : frame.auxiliaries().get(lemma(drafts.get(auxiliary)));
    }

    private String lemma(Draft draft) {
        if (draft.form.equals("being") || draft.form.equals("been")) {
            return "be";
        }
        return model.readings(draft.form).stream()
                .filter(Entry::isFinite)
                .map(Entry::lemma)
                .filter(frame.auxiliaries()::containsKey)
                .findFirst()
                .orElse(draft.form);
    }

    private static int close(List<Draft> drafts, int open) {
        String closing = CLOSED_BY.getOrDefault(drafts.get(open).form, "");
        for (int at = open + 1; at < drafts.size() && at - open <= MOST_WORDS + 1; at++) {
            if (drafts.get(at).form.equals(closing)) {
                return at > open + 1 ? at : -1;
            }
        }
        return -1;
    }

    private boolean goesOn(List<Draft> drafts, int open, int close, Follower follower) {
        boolean whatItIs = follower == Follower.STATE
                && close + 1 < drafts.size()
                && isDeterminer(drafts.get(close + 1))
                && !isDeterminer(drafts.get(open + 1));
        int at = close + 1;
        while (at < drafts.size() && !admits(follower, drafts.get(at)) && isBeforeVerb(drafts.get(at), at - close)) {
            at++;
        }
        return whatItIs || (at < drafts.size() && admits(follower, drafts.get(at)));
    }

    private boolean admits(Follower follower, Draft draft) {
        return model.readings(draft.form).stream().anyMatch(follower::admits);
    }

    private boolean isBeforeVerb(Draft draft, int place) {
        return isProclitic(draft) || (place <= MOST_ADVERBS && isPassedOver(draft));
    }

    private boolean isPassedOver(Draft draft) {
        return frame.negations().contains(draft.form)
                || model.readings(draft.form).stream().anyMatch(entry -> entry.pos() == Pos.ADV);
    }

    private boolean isDeterminer(Draft draft) {
        return frame.determiners().contains(draft.form);
    }

    private boolean isProclitic(Draft draft) {
        return frame.proclitics().contains(draft.form);
    }

    /** "was being", "has been". */
    private boolean isHelped(List<Draft> drafts, int verb) {
        boolean form =
                drafts.get(verb).form.equals("being") || drafts.get(verb).form.equals("been");
        return form && frame.auxiliaries().containsKey(lemma(drafts.get(verb - 1)));
    }

    private List<Draft> moved(List<Draft> drafts, int open, int end) {
        int verb = auxiliary(drafts, open);
        while (verb > 0 && (isProclitic(drafts.get(verb - 1)) || isHelped(drafts, verb))) {
            verb--;
        }
        List<Draft> ordered = new ArrayList<>(drafts.subList(0, verb));
        ordered.addAll(drafts.subList(open, end));
        ordered.addAll(drafts.subList(verb, open));
        ordered.addAll(drafts.subList(end, drafts.size()));
        return ordered;
    }
}
