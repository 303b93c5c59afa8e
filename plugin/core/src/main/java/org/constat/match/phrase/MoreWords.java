package org.constat.match.phrase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.Step;
import org.constat.match.parts.Part;
import org.constat.match.parts.Parts;
import org.constat.match.query.Scope;
import org.constat.match.words.ClaimWords;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Says what a phrase may say besides what is asked. */
final class MoreWords {
    private static final Set<String> ALREADY = Set.of("already", "déjà");
    private static final Set<String> SLIGHTEST = Set.of("moindre", "slightest");
    private static final Set<String> FOR_A_TIME = Set.of("intérimaire", "interim", "acting");
    private static final Set<String> WORKERS =
            Set.of("ouvrier", "salarié", "employé", "travailleur", "agent", "personnel", "worker", "employee", "staff");

    private final ClaimWords claims = new ClaimWords();
    private final Lexemes lexemes;

    MoreWords(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** "Former" beside a name and its office speaks of the office, and does no harm where none is asked. */
    private static boolean speaksOfAnOffice(Phrase asked, List<Part> more, Lexeme head) {
        return head.isName()
                && Parts.beside(asked).isEmpty()
                && more.stream()
                        .anyMatch(part -> part.place() == Part.Place.MODIFIER
                                && Lexemes.head(part.phrase()).kind() == Word.Kind.NOUN);
    }

    /** "Three cameras of twelve" are three cameras. */
    private static boolean isTotal(Part part) {
        return part.place() == Part.Place.COMPLEMENT
                && part.phrase().quantity() != null
                && Lexemes.head(part.phrase()).kind() == Word.Kind.OTHER;
    }

    /** What is so already is so, what is not so already is not, and the slightest doubt is any doubt. */
    private static boolean isNoRestriction(Part part) {
        String word = Lexemes.head(part.phrase()).lemma();
        return part.place() == Part.Place.MODIFIER && (ALREADY.contains(word) || SLIGHTEST.contains(word));
    }

    /** Firms such as Norda are firms, and what firms do not do they do not do. */
    private static boolean isExample(Part part) {
        return part.role().equals("including");
    }

    /** Returns the parts of a phrase but the word for its age: "un ancien pont" was a bridge once, "un pont ancien" is one. */
    static List<Part> besidesAge(List<Part> parts, Phrase found) {
        Word head = Lexemes.head(found);
        return parts.stream()
                .filter(part -> part.place() != Part.Place.MODIFIER
                        || !Lexemes.head(part.phrase()).lemma().equals("ancien")
                        || found.text().indexOf(part.phrase().text())
                                < found.text().indexOf(head.text()))
                .toList();
    }

    boolean mayBeSaid(Phrase asked, List<Part> left, Lexeme head, Scope scope, Setting setting) {
        List<Part> more = left.stream()
                .filter(part ->
                        NamedOwner.isMore(asked, part, head.word()) && !isNoRestriction(part) && !isExample(part))
                .toList();
        if (more.isEmpty() || (!setting.exact() && more.stream().allMatch(MoreWords::isTotal))) {
            return true;
        }
        boolean narrows = scope == Scope.NARROWING || (head.isName() && !setting.exact());
        boolean harms = !speaksOfAnOffice(asked, more, head)
                && more.stream()
                        .anyMatch(part -> takesClaimAway(part, setting.found())
                                && !isOpenAnyway(part, setting)
                                && !isHiredForATime(head, part));
        if (!narrows || harms) {
            return false;
        }
        String words = more.stream().map(Part::text).collect(Collectors.joining(", "));
        setting.proof().add(Step.Kind.MORE_WORDS, words, "", "");
        return true;
    }

    /** An interim mayor is no mayor yet, but an agency worker is a worker. */
    private static boolean isHiredForATime(Lexeme head, Part part) {
        return WORKERS.contains(head.word().lemma())
                && FOR_A_TIME.contains(Lexemes.head(part.phrase()).lemma());
    }

    /** Who plans to act under a possible agreement plans to act under an agreement. */
    private boolean isOpenAnyway(Part part, Setting setting) {
        return setting.open() && claims.saysPossible(lexemes.of(Lexemes.head(part.phrase()), setting.found()));
    }

    /** "Le maire de l'époque", "the mayor at the time": is so no longer. */
    private boolean isThen(Part part, String language) {
        return part.place() == Part.Place.COMPLEMENT
                && claims.saysThen(language, part.phrase().text());
    }

    boolean takesClaimAway(Part part, String language) {
        return isThen(part, language)
                || (part.place() == Part.Place.MODIFIER
                        && claims.takesClaimAway(lexemes.of(Lexemes.head(part.phrase()), language)));
    }
}
