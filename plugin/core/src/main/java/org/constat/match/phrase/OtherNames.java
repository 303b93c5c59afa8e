package org.constat.match.phrase;

import java.util.regex.Pattern;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.Step;
import org.constat.match.article.Titles;
import org.constat.match.parts.FoundParts;
import org.constat.match.parts.Openings;
import org.constat.match.parts.Roles;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexemes;

/** Finds what is asked under another name: its title, its kind, its holder, what the article calls it elsewhere. */
final class OtherNames {
    private static final Pattern ONE = Pattern.compile("^(?:an?|une?) ", Pattern.CASE_INSENSITIVE);

    private final Openings openings;
    private final Holders holders;
    private final PhraseComparison phrases;
    private final Governments governments;

    OtherNames(Openings openings, Holders holders, PhraseComparison phrases) {
        this.openings = openings;
        this.holders = holders;
        this.phrases = phrases;
        this.governments = new Governments(openings, phrases);
    }

    boolean satisfy(Wanted asked, Phrase found, FoundParts around, Scope scope, Use use, Setting setting) {
        return (use != Use.PLACE
                        && asked.attached().isEmpty()
                        && holders.standsFor(asked.phrase(), found, scope, setting))
                || isAmong(asked, found, around, scope, use, setting)
                || isOneOfThem(asked, found, around, scope, use, setting)
                || isElsewhereCalledSo(asked, found, around, scope, use, setting)
                || isSoleBearer(asked, found, around, scope, use, setting)
                || governments.areOne(asked, found, scope, use, setting)
                || isSameTitle(asked, found, scope, setting)
                || isNamedBehindItsKind(asked, found, setting);
    }

    /** "The museum" is the one museum that the article names; "the mayor" the one that it speaks of. */
    private boolean isSoleBearer(Wanted asked, Phrase found, FoundParts around, Scope scope, Use use, Setting setting) {
        if (setting.asWritten()) {
            return false;
        }
        Scope free = free(asked, scope, setting);
        for (Phrase bearer :
                setting.article().soleBearer(found, setting.found()).stream().toList()) {
            if (!joinsNames(asked, bearer, found) && phrases.satisfies(asked, bearer, around, free, use, setting)) {
                setting.proof()
                        .add(Step.Kind.REFERENCE, found.text(), asked.phrase().text(), bearer.text());
                return true;
            }
        }
        return false;
    }

    /** "President Ann Holm" and "Luc Roy, the Norman president" have two names, and no office makes one of them. */
    private static boolean joinsNames(Wanted asked, Phrase role, Phrase found) {
        return isName(asked.phrase()) && isName(found) && !isName(role) && !areAlike(asked.phrase(), found);
    }

    private static boolean areAlike(Phrase one, Phrase other) {
        String first = Lexemes.head(one).lemma();
        String second = Lexemes.head(other).lemma();
        return first.endsWith(second) || second.endsWith(first);
    }

    private static boolean isName(Phrase phrase) {
        return Lexemes.head(phrase).kind() == Word.Kind.NAME;
    }

    /** A title or name in one language is the same, letter by letter, in a sentence of the other. */
    private static boolean isSameTitle(Wanted asked, Phrase found, Scope scope, Setting setting) {
        if (setting.asked().equals(setting.found()) || !asked.attached().isEmpty()) {
            return false;
        }
        String title = Titles.of(found);
        boolean same = (!title.isEmpty() && title.equals(Titles.of(asked.phrase())))
                || Titles.areSameWords(asked.phrase(), found)
                || (scope == Scope.NARROWING && !setting.exact() && Titles.begins(asked.phrase(), found));
        if (same) {
            setting.proof().add(Step.Kind.FOLDING, found.text(), asked.phrase().text(), "");
        }
        return same;
    }

    /** "The charity Clean Shores" is Clean Shores, whatever words its name is made of. */
    private static boolean isNamedBehindItsKind(Wanted asked, Phrase found, Setting setting) {
        if (setting.exact() || !asked.attached().isEmpty()) {
            return false;
        }
        String name = Titles.behindKind(found);
        boolean same = !name.isEmpty()
                && (name.equals(Titles.of(asked.phrase())) || name.equals(Titles.behindKind(asked.phrase())));
        if (same) {
            setting.proof()
                    .add(Step.Kind.MORE_WORDS, found.text(), asked.phrase().text(), "");
        }
        return same;
    }

    /** "The site", which the article calls "a wind farm off Helder" elsewhere: one thing, to which words add nothing. */
    private boolean isElsewhereCalledSo(
            Wanted asked, Phrase found, FoundParts around, Scope scope, Use use, Setting setting) {
        if (setting.exact() || (hasOwner(found) && hasOwner(asked.phrase()))) {
            return false;
        }
        Scope free = free(asked, scope, setting);
        for (Phrase other : setting.article().called(found)) {
            if (!joinsNames(asked, other, found) && phrases.satisfies(asked, other, around, free, use, setting)) {
                setting.proof()
                        .add(Step.Kind.REFERENCE, found.text(), asked.phrase().text(), other.text());
                return true;
            }
        }
        return false;
    }

    /** The vaccine of one company is not that of another, whatever else the article calls a vaccine. */
    private static boolean hasOwner(Phrase phrase) {
        return phrase.complements().stream()
                .anyMatch(complement -> complement.role().equals(Roles.WEAK));
    }

    /** Of one thing that is known, a fact may say more under negation, too; of "no offer" it may not. */
    private static Scope free(Wanted asked, Scope scope, Setting setting) {
        return scope == Scope.WIDENING && !Definites.areAny(asked.phrase(), setting.asked()) ? Scope.NARROWING : scope;
    }

    /** One of the demands is a demand. */
    private boolean isOneOfThem(Wanted asked, Phrase found, FoundParts around, Scope scope, Use use, Setting setting) {
        if (scope != Scope.NARROWING
                || setting.asWritten()
                || !ONE.matcher(asked.phrase().text()).find()) {
            return false;
        }
        boolean oneOf = Openings.oneOf(found)
                .filter(some -> phrases.satisfies(asked, some, around, scope, use, setting))
                .isPresent();
        if (oneOf) {
            setting.proof()
                    .add(Step.Kind.MORE_WORDS, found.text(), asked.phrase().text(), "");
        }
        return oneOf;
    }

    /** "A list of 20 names" is 20 names, and some more said of them. */
    private boolean isAmong(Wanted asked, Phrase found, FoundParts around, Scope scope, Use use, Setting setting) {
        boolean among = scope == Scope.NARROWING
                && !setting.asWritten()
                && openings.bundled(found, setting.found())
                        .filter(inside -> phrases.satisfies(asked, inside, around, scope, use, setting))
                        .isPresent();
        if (among) {
            setting.proof()
                    .add(Step.Kind.MORE_WORDS, found.text(), asked.phrase().text(), "");
        }
        return among;
    }
}
