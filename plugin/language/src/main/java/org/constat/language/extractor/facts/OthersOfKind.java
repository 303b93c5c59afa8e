package org.constat.language.extractor.facts;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Morphology.GrammaticalNumber;

/** Knows of what kind those are whom others of their kind follow: "Orlund, Vesta et d'autres banques" are banks. */
final class OthersOfKind {
    private static final List<String> OTHER = List.of("autre", "other");
    private static final Pattern LEADING = Pattern.compile("^.*?(?:autres|other) ", Pattern.CASE_INSENSITIVE);

    private OthersOfKind() {}

    /** Returns the members that have a name, or are the one of their kind that is meant, where the last names the kind. */
    static Stream<Nominal> members(Nominal first) {
        return isOthers(last(first).chunk())
                ? first.members().stream().limit(first.conjuncts().size()).filter(member -> isOne(member.chunk()))
                : Stream.empty();
    }

    /** Returns what each of them is. */
    static Phrase kind(Nominal first, Phrase others) {
        List<Word> narrower = others.modifiers().stream()
                .filter(word -> !OTHER.contains(word.lemma()))
                .toList();
        String noun = LEADING.matcher(others.text()).replaceFirst("");
        return new Phrase(
                noun, null, last(first).chunk().head(), narrower, null, others.complements(), others.spans(), null);
    }

    static Nominal last(Nominal first) {
        List<Nominal> others = first.conjuncts();
        return others.isEmpty() ? first : others.get(others.size() - 1);
    }

    private static boolean isOthers(NounChunk last) {
        return !last.isName()
                && !last.isPronoun()
                && last.morphology().number() != GrammaticalNumber.SINGULAR
                && last.modifiers().stream().anyMatch(word -> OTHER.contains(word.lemma()));
    }

    private static boolean isOne(NounChunk member) {
        boolean plain = member.quantity() == null;
        return switch (member.determiner()) {
            case NONE -> plain || member.isName();
            case DEFINITE -> (plain && member.morphology().number() == GrammaticalNumber.SINGULAR) || member.isName();
            default -> member.isName();
        };
    }
}
