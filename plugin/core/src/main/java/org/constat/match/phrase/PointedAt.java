package org.constat.match.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.Span;
import org.constat.Word;
import org.constat.lexicon.Sense;
import org.constat.match.Step;
import org.constat.match.parts.FoundParts;
import org.constat.match.parts.Part;
import org.constat.match.parts.Roles;
import org.constat.match.words.Folding;
import org.constat.match.words.Lexemes;
import org.constat.match.words.WordLists;

/**
 * Lets a phrase that points back be asked for by a name that stands just before it: "This offer" is the Lagos offer where
 * the sentence before speaks of Lagos, and nothing else is said of whose it is.
 */
final class PointedAt {
    private static final Set<String> DEMONSTRATIVES = Set.copyOf(WordLists.lines("demonstratives.txt"));
    private static final Pattern SPACE = Pattern.compile(" ");

    private final Lexemes lexemes;

    PointedAt(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    boolean isMeant(Part asked, FoundParts own, Phrase found, Setting setting) {
        Word name = Lexemes.head(asked.phrase());
        boolean named = name.kind() == Word.Kind.NAME
                && asked.phrase().quantity() == null
                && (asked.place() == Part.Place.MODIFIER
                        || asked.role().equals(Roles.WEAK)
                        || Roles.isPlace(asked.role()));
        boolean covered = named
                && !setting.asWritten()
                && pointsBack(found)
                && own.free().stream().noneMatch(part -> part.place() == Part.Place.COMPLEMENT)
                && standsBefore(name, found, setting);
        if (covered) {
            setting.proof().add(Step.Kind.REFERENCE, found.text(), asked.text(), "");
        }
        return covered;
    }

    private static boolean pointsBack(Phrase found) {
        String first = SPACE.split(found.text(), 2)[0];
        return DEMONSTRATIVES.contains(first.toLowerCase(Locale.ROOT));
    }

    private boolean standsBefore(Word name, Phrase found, Setting setting) {
        String before = found.spans().isEmpty() ? "" : textBefore(found.spans().get(0), setting);
        return !before.isEmpty()
                && spellings(name, setting).anyMatch(spelling -> before.contains(" " + spelling + " "));
    }

    private Stream<String> spellings(Word name, Setting setting) {
        Stream<String> known = lexemes.of(name, setting.asked()).senses().stream()
                .filter(sense -> sense.form() == Sense.Form.BASE)
                .flatMap(sense -> lexemes.words(sense.concept().id(), setting.found()).stream());
        return Stream.concat(Stream.of(name.text()), known).map(Folding::foldCase);
    }

    /** Returns the sentence before that of a place, and what stands before it in its own, folded and between blanks. */
    private static String textBefore(Span place, Setting setting) {
        List<Span> sentences = setting.article().sentences();
        int own = 0;
        while (own < sentences.size() && sentences.get(own).end() <= place.begin()) {
            own++;
        }
        if (own == sentences.size()) {
            return "";
        }
        int begin = sentences.get(Math.max(0, own - 1)).begin();
        String text = setting.article().article().text().substring(begin, Math.max(begin, place.begin()));
        return " " + Folding.foldCase(text).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    }
}
