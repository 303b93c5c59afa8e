package org.constat.match;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.constat.Complement;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Slot;
import org.constat.Word;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Says whether a phrase of a fact says a phrase that is asked: the same head, every word asked, no word that takes it away. */
final class PhraseComparison {
    private final Lexemes lexemes;
    private final WordComparison words;
    private final QuantityComparison quantities;
    private final ClaimWords claims;
    private final Holders holders;
    private final Openings openings;
    private final KindWords kinds;

    PhraseComparison(
            Lexemes lexemes, WordComparison words, QuantityComparison quantities, ClaimWords claims, NameIndex names) {
        this.lexemes = lexemes;
        this.words = words;
        this.quantities = quantities;
        this.claims = claims;
        this.holders = new Holders(names, this, lexemes);
        this.openings = new Openings(lexemes);
        this.kinds = openings.kinds();
    }

    boolean satisfies(Phrase asked, Phrase found, Scope scope, Use use, Setting setting) {
        return satisfies(new Wanted(asked, List.of()), found, new FoundParts(List.of()), scope, use, setting);
    }

    /**
     * Returns whether the found phrase says the wanted one.
     *
     * @param around further parts of the fact that may cover what is wanted; those that do are taken
     */
    boolean satisfies(Wanted asked, Phrase found, FoundParts around, Scope scope, Use use, Setting setting) {
        Lexeme foundHead = lexemes.of(Lexemes.head(found), setting.found());
        List<Parts.Opened> ways =
                setting.asWritten() ? openings.asked(found, setting.found()) : openings.found(found, setting.found());
        for (Parts.Opened wanted : openings.asked(asked.phrase(), setting.asked())) {
            for (Parts.Opened given : ways) {
                if (satisfies(asked, wanted, found, given, around, scope, use, setting)) {
                    return true;
                }
            }
        }
        return (asked.attached().isEmpty() && holders.standsFor(asked.phrase(), found, scope, setting))
                || isAmong(asked, found, foundHead, around, scope, use, setting)
                || isElsewhereCalledSo(asked, found, around, scope, use, setting)
                || isSameTitle(asked, found, setting)
                || isNamedBehindItsKind(asked, found, setting);
    }

    /** A title or name in one language is the same, letter by letter, in a sentence of the other. */
    private static boolean isSameTitle(Wanted asked, Phrase found, Setting setting) {
        String title = Titles.of(found);
        boolean same = !title.isEmpty()
                && !setting.asWritten()
                && !setting.asked().equals(setting.found())
                && asked.attached().isEmpty()
                && title.equals(Titles.of(asked.phrase()));
        if (same) {
            setting.proof().add(Step.Kind.FOLDING, found.text(), asked.phrase().text(), "");
        }
        return same;
    }

    /** "The charity Clean Shores" is Clean Shores, whatever words its name is made of. */
    private static boolean isNamedBehindItsKind(Wanted asked, Phrase found, Setting setting) {
        String name = Titles.behindKind(found);
        boolean same = !name.isEmpty()
                && !setting.exact()
                && asked.attached().isEmpty()
                && name.equals(Titles.of(asked.phrase()));
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
        Scope free = scope == Scope.WIDENING ? Scope.NARROWING : scope;
        for (Phrase other : setting.article().called(found)) {
            if (satisfies(asked, other, around, free, use, setting)) {
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

    /** "A list of 20 names" is 20 names, and some more said of them. */
    private boolean isAmong(
            Wanted asked, Phrase found, Lexeme head, FoundParts around, Scope scope, Use use, Setting setting) {
        if (scope != Scope.NARROWING
                || setting.asWritten()
                || found.complements().size() != 1
                || !kinds.isBundle(head)) {
            return false;
        }
        Complement inside = found.complements().get(0);
        boolean among =
                inside.role().equals(Roles.WEAK) && satisfies(asked, inside.phrase(), around, scope, use, setting);
        if (among) {
            setting.proof()
                    .add(Step.Kind.MORE_WORDS, found.text(), asked.phrase().text(), "");
        }
        return among;
    }

    private boolean satisfies(
            Wanted asked,
            Parts.Opened wanted,
            Phrase found,
            Parts.Opened given,
            FoundParts around,
            Scope scope,
            Use use,
            Setting setting) {
        int mark = setting.proof().mark();
        if (!headSatisfies(asked.phrase(), wanted.head(), found, given.head(), scope, use, setting)
                || !quantities.satisfies(wanted.quantity(), given.quantity(), scope, setting)) {
            return setting.proof().fail(mark);
        }
        FoundParts own = new FoundParts(given.parts());
        FoundParts others = around.copy();
        List<Part> parts = new ArrayList<>(wanted.parts());
        parts.addAll(asked.attached());
        if (!areCovered(parts, own, others, asked.phrase(), scope, setting)
                || !mayBeSaidBesides(asked.phrase(), own.free(), given.head(), scope, setting)) {
            return setting.proof().fail(mark);
        }
        around.settle(others);
        return true;
    }

    private boolean headSatisfies(
            Phrase asked, Lexeme askedHead, Phrase found, Lexeme foundHead, Scope scope, Use use, Setting setting) {
        if (asked.entity() != null && asked.entity().equals(found.entity())) {
            setting.proof().add(Step.Kind.ALIAS, found.text(), asked.text(), asked.entity());
            return true;
        }
        return linked(askedHead, foundHead, use, scope, setting) && wasResolved(asked, found, setting);
    }

    private static boolean wasResolved(Phrase asked, Phrase found, Setting setting) {
        String mention = found.mention();
        if (mention != null) {
            setting.proof().add(Step.Kind.REFERENCE, mention, asked.text(), found.text());
        }
        return true;
    }

    /** Returns whether one word says another, and writes down how. */
    boolean linked(Lexeme asked, Lexeme found, Use use, Scope scope, Setting setting) {
        if (setting.assumed() != null && setting.assumed().is(asked, found)) {
            return true;
        }
        Link link = found.equals(setting.opposed())
                ? words.opposed(asked, found)
                : words.link(asked, found, use, scope, setting.article());
        if (link == null) {
            return false;
        }
        setting.proof().add(link.kind(), found.word().text(), asked.word().text(), link.by());
        return true;
    }

    private boolean areCovered(
            List<Part> asked, FoundParts own, FoundParts others, Phrase phrase, Scope scope, Setting setting) {
        for (Part part : asked) {
            boolean covered = isCovered(part, own, others, scope, setting)
                    || holders.isRoleOf(part, phrase, setting)
                    || (scope == Scope.WIDENING && !takesClaimAway(part, setting.asked()))
                    || isCoveredApart(part, own, others, scope, setting)
                    || isPostposed(part, own, setting);
            if (!covered) {
                return false;
            }
        }
        return true;
    }

    private boolean isCovered(Part part, FoundParts own, FoundParts others, Scope scope, Setting setting) {
        return own.take(given -> covers(part, given, scope, setting))
                || (!isTakenByAnother(part, own) && others.take(given -> covers(part, given, scope, setting)));
    }

    /** What is asked of a complement may hang on another part: "the level of current talks", "the current level of talks". */
    private boolean isCoveredApart(Part asked, FoundParts own, FoundParts others, Scope scope, Setting setting) {
        if (Parts.beside(asked.phrase()).isEmpty()
                || scope != Scope.NARROWING
                || setting.exact()
                || asked.place() == Part.Place.MODIFIER) {
            return false;
        }
        for (Part given : List.copyOf(own.free())) {
            FoundParts left = own.copy();
            left.take(given::equals);
            FoundParts leftAround = others.copy();
            if (coversApart(asked, given, left, leftAround, scope, setting)) {
                own.settle(left);
                others.settle(leftAround);
                return true;
            }
        }
        return false;
    }

    private boolean coversApart(
            Part asked, Part given, FoundParts own, FoundParts others, Scope scope, Setting setting) {
        int mark = setting.proof().mark();
        Part bare = new Part(asked.role(), Parts.bare(asked.phrase()), asked.place());
        return (covers(bare, given, scope, setting)
                        && innerIsCovered(Parts.beside(asked.phrase()), given, own, others, asked, scope, setting))
                || setting.proof().fail(mark);
    }

    private boolean innerIsCovered(
            List<Part> inner, Part taken, FoundParts own, FoundParts others, Part asked, Scope scope, Setting setting) {
        FoundParts within = new FoundParts(Parts.beside(taken.phrase()));
        return inner.stream()
                .allMatch(part -> isCovered(part, within, new FoundParts(List.of()), scope, setting)
                        || (isPostposedIn(part, asked.phrase(), setting.asked())
                                && own.take(given -> coversElsewhere(part, given, scope, setting)))
                        || (part.place() == Part.Place.COMPLEMENT
                                && isCovered(part, new FoundParts(List.of()), others, scope, setting)));
    }

    /** A French adjective behind a complement may belong to the noun before it. */
    private boolean isPostposed(Part asked, FoundParts own, Setting setting) {
        return asked.place() == Part.Place.MODIFIER
                && !setting.exact()
                && own.free().stream()
                        .filter(part -> part.place() == Part.Place.COMPLEMENT
                                && part.role().equals(Roles.WEAK))
                        .anyMatch(part -> hangsBehind(asked, part.phrase(), setting));
    }

    private boolean hangsBehind(Part asked, Phrase complement, Setting setting) {
        return Parts.beside(complement).stream()
                .filter(part -> isPostposedIn(part, complement, setting.found()))
                .anyMatch(part -> coversElsewhere(asked, part, Scope.FIXED, setting));
    }

    private boolean coversElsewhere(Part asked, Part found, Scope scope, Setting setting) {
        boolean covers = covers(asked, found, scope, setting);
        if (covers) {
            setting.proof().add(Step.Kind.ATTACHMENT, found.text(), asked.text(), "");
        }
        return covers;
    }

    private static boolean isPostposedIn(Part part, Phrase phrase, String language) {
        return language.equals("fr")
                && part.place() == Part.Place.MODIFIER
                && Lexemes.head(part.phrase()).kind() == Word.Kind.ADJECTIVE
                && phrase.text().endsWith(" " + part.phrase().text());
    }

    /** The mayor of one town is not that of another, wherever in that other one he speaks. */
    private static boolean isTakenByAnother(Part asked, FoundParts own) {
        return asked.place() == Part.Place.COMPLEMENT
                && asked.role().equals(Roles.WEAK)
                && own.free().stream()
                        .anyMatch(part -> part.place() == Part.Place.COMPLEMENT
                                && part.role().equals(Roles.WEAK));
    }

    private boolean covers(Part asked, Part found, Scope scope, Setting setting) {
        boolean name = Lexemes.head(asked.phrase()).kind() == Word.Kind.NAME
                || Lexemes.head(found.phrase()).kind() == Word.Kind.NAME;
        int mark = setting.proof().mark();
        Use use = Roles.isPlace(asked.role()) || Roles.isPlace(found.role()) ? Use.PLACE : Use.MODIFIER;
        boolean agree = Roles.agreeAttached(asked.role(), found.role(), name)
                || isQualityAs(asked, found)
                || mayBeWhere(asked, found, setting);
        if (!agree || !satisfies(asked.phrase(), found.phrase(), scope, use, setting)) {
            return setting.proof().fail(mark);
        }
        if (asked.place() != found.place() || !asked.role().equals(found.role())) {
            setting.proof().add(Step.Kind.ATTACHMENT, found.text(), asked.text(), "");
        }
        return true;
    }

    /** "Find the offer poor" and "judge the offer as poor"; "name X as judge" and "name the judge X". */
    private static boolean isQualityAs(Part asked, Part found) {
        return asked.role().equals("as")
                ? found.place() == Part.Place.MODIFIER
                : found.role().equals("as")
                        && asked.place() == Part.Place.MODIFIER
                        && Lexemes.head(asked.phrase()).kind() == Word.Kind.ADJECTIVE;
    }

    /** Returns whether two things may be the same place, since a French "à" says where as well as to whom; not of countries. */
    boolean mayBeWhere(Part asked, Part found, Setting setting) {
        return Roles.mayBeWhere(asked, found, setting)
                && lexemes.of(Lexemes.head(found.phrase()), setting.found())
                        .concepts()
                        .noneMatch(concept -> "country".equals(concept.type()));
    }

    /** Returns whether a site ("the station of Lyon") lies in a place that is asked. */
    boolean liesIn(Phrase asked, Phrase found, Scope scope, Setting setting) {
        if (scope != Scope.NARROWING
                || setting.asWritten()
                || Lexemes.head(asked).kind() != Word.Kind.NAME
                || !kinds.isSite(lexemes.of(Lexemes.head(found), setting.found()))) {
            return false;
        }
        boolean lies = found.complements().stream()
                        .filter(part -> part.role().equals(Roles.WEAK) || Roles.isPlace(part.role()))
                        .anyMatch(part -> satisfies(asked, part.phrase(), scope, Use.PLACE, setting)
                                || liesIn(asked, part.phrase(), scope, setting))
                || found.modifiers().stream()
                        .map(word -> Phrase.of(word.text(), word))
                        .anyMatch(word -> satisfies(asked, word, scope, Use.MODIFIER, setting));
        if (lies) {
            setting.proof().add(Step.Kind.CONTAINED, found.text(), asked.text(), "");
        }
        return lies;
    }

    /** "Former" beside a name and its office speaks of the office, and does no harm where none is asked. */
    private static boolean speaksOfAnOffice(Phrase asked, List<Part> more, Lexeme head) {
        return head.isName()
                && Parts.beside(asked).isEmpty()
                && more.stream()
                        .anyMatch(part -> part.place() == Part.Place.MODIFIER
                                && Lexemes.head(part.phrase()).kind() == Word.Kind.NOUN);
    }

    private boolean mayBeSaidBesides(Phrase asked, List<Part> more, Lexeme head, Scope scope, Setting setting) {
        if (more.isEmpty()) {
            return true;
        }
        boolean narrows = scope == Scope.NARROWING || (head.isName() && !setting.exact());
        boolean harms = !speaksOfAnOffice(asked, more, head)
                && more.stream().anyMatch(part -> takesClaimAway(part, setting.found()));
        if (!narrows || harms) {
            return false;
        }
        String words = more.stream().map(Part::text).collect(Collectors.joining(", "));
        setting.proof().add(Step.Kind.MORE_WORDS, words, "", "");
        return true;
    }

    /** Returns whether the words beside a relation agree with those beside another. */
    boolean besidesSatisfy(Phrase asked, Phrase found, Lexeme relation, Scope scope, Setting setting) {
        return cover(Parts.beside(asked), Parts.beside(found), asked, relation, scope, setting);
    }

    /** Returns whether parts of a fact cover all that is asked, and what is left over does no harm. */
    boolean cover(List<Part> asked, List<Part> found, Phrase phrase, Lexeme head, Scope scope, Setting setting) {
        FoundParts given = new FoundParts(found);
        return areCovered(asked, given, new FoundParts(List.of()), phrase, scope, setting)
                && mayBeSaidBesides(phrase, given.free(), head, scope, setting);
    }

    /** Returns whether all of these hang on a phrase. */
    boolean hang(List<Part> asked, Phrase phrase, Scope scope, Setting setting) {
        int mark = setting.proof().mark();
        FoundParts nothing = new FoundParts(List.of());
        return areCovered(asked, new FoundParts(Parts.beside(phrase)), nothing, phrase, scope, setting)
                || setting.proof().fail(mark);
    }

    /** Writes down that a slot is not satisfied; the same head with other words or another number is nearer. */
    void gap(Slot slot, Filler asked, @Nullable Filler found, Setting setting, Gaps gaps) {
        boolean sameHead = asked instanceof Phrase wanted
                && found instanceof Phrase given
                && linked(
                        lexemes.of(Lexemes.head(wanted), setting.asked()),
                        lexemes.of(Lexemes.head(given), setting.found()),
                        Use.AGENT,
                        Scope.FIXED,
                        setting.aside());
        if (sameHead) {
            gaps.detail(slot, Gaps.text(asked), Gaps.text(found));
        } else {
            gaps.participant(slot, Gaps.text(asked), Gaps.text(found));
        }
    }

    private boolean takesClaimAway(Part part, String language) {
        return part.place() == Part.Place.MODIFIER
                && claims.takesClaimAway(lexemes.of(Lexemes.head(part.phrase()), language));
    }
}
