package org.constat.match.fact;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.parts.Durations;
import org.constat.match.parts.FoundParts;
import org.constat.match.parts.Part;
import org.constat.match.parts.Parts;
import org.constat.match.parts.Roles;
import org.constat.match.phrase.PhraseComparison;
import org.constat.match.phrase.Setting;
import org.constat.match.phrase.Sites;
import org.constat.match.phrase.Use;
import org.constat.match.query.Scope;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Finds arguments that the one side hangs on the relation and the other on another argument: "on timber | from Oslo", "on timber from Oslo". */
final class HungArguments {
    /** Prepositions that a genitive can stand for, whoever or whatever it hangs on. */
    private static final Set<String> LIKE_OF = Set.of("from", "by", "about", "for", "to");

    private final Lexemes lexemes;
    private final PhraseComparison phrases;
    private final Sites sites;

    HungArguments(Lexemes lexemes, PhraseComparison phrases, Sites sites) {
        this.lexemes = lexemes;
        this.phrases = phrases;
        this.sites = sites;
    }

    /** Returns whether an argument that is asked hangs on one of those found. */
    boolean hangs(Argument asked, List<Argument> found, Scope scope, Setting setting) {
        return asked.filler() instanceof Phrase phrase
                && found.stream().anyMatch(argument -> hangs(asked.role(), phrase, argument, scope, setting));
    }

    /** "Elections in May lead to a coalition" says that in May they do; the mayor of Lyon need not speak there, its factory works there. */
    boolean hangsOn(@Nullable Filler subject, Argument asked, Scope scope, Setting setting) {
        return (Roles.isPlace(asked.role()) || Roles.isTime(asked.role()))
                && asked.filler() instanceof Phrase phrase
                && subject instanceof Phrase doer
                && (hangsBeside(doer, asked.role(), phrase, scope, setting)
                        || isOfDay(asked.role(), phrase, doer, setting)
                        || (Roles.isPlace(asked.role()) && sites.liesIn(phrase, doer, scope, setting)));
    }

    private boolean hangsBeside(Phrase doer, String role, Phrase asked, Scope scope, Setting setting) {
        return doer.complements().stream()
                .filter(complement -> Roles.agree(role, complement.role()))
                .anyMatch(complement -> phrases.satisfies(
                        asked, complement.phrase(), scope, Roles.isPlace(role) ? Use.PLACE : Use.THING, setting));
    }

    /** "The attacks of 3 March killed twelve people": on that day. */
    private boolean isOfDay(String role, Phrase asked, Phrase event, Setting setting) {
        return Roles.isTime(role)
                && isEvent(lexemes.of(Lexemes.head(event), setting.found()))
                && Parts.beside(event).stream()
                        .filter(part -> part.role().equals(Roles.WEAK))
                        .anyMatch(part -> phrases.satisfies(asked, part.phrase(), Scope.NARROWING, Use.THING, setting));
    }

    private static boolean isEvent(Lexeme noun) {
        return noun.isDeed() || ConceptGroups.says(noun, "disasters");
    }

    private boolean hangs(String role, Phrase asked, Argument found, Scope scope, Setting setting) {
        return found.filler() instanceof Phrase given
                && (hangs(role, asked, given, scope, setting)
                        || isOfDay(role, asked, given, setting)
                        || (Roles.isPlace(role) && sites.liesIn(asked, given, scope, setting)));
    }

    private boolean hangs(String role, Phrase asked, Phrase found, Scope scope, Setting setting) {
        return found.complements().stream()
                        .map(Complement::role)
                        .anyMatch(inner -> mayBe(role, inner)
                                || (inner.equals(Roles.WEAK) && Roles.isPlace(role) && mayBeThere(found)))
                && phrases.hang(List.of(new Part(role, asked, Part.Place.ARGUMENT)), found, scope, setting);
    }

    /** Three years in the army, bakers in the canton: of several somebodies nobody is mayor. */
    private static boolean mayBeThere(Phrase found) {
        Word head = Lexemes.head(found);
        boolean several = head.kind() == Word.Kind.NOUN && !head.text().equalsIgnoreCase(head.lemma());
        return several || Durations.isOne(found);
    }

    /** Returns the arguments besides one that may be what an asked argument says within. */
    FoundParts around(Argument asked, Argument found, List<Argument> free) {
        return new FoundParts(FillerComparison.asParts(free.stream()
                .filter(argument -> !argument.equals(found) && mayBeWithin(asked, argument))
                .toList()));
    }

    /** Returns whether an argument is one of those that were offered, and covers something now. */
    boolean wasTaken(Argument asked, Argument argument, FoundParts left) {
        return mayBeWithin(asked, argument)
                && left.free().stream()
                        .noneMatch(part -> part.phrase().equals(argument.filler())
                                && part.role().equals(argument.role()));
    }

    /** Before and after which anything is, is an event, and the event of a town takes place there. */
    private static boolean isSetInPlace(String role) {
        return Roles.isPlace(role) || Roles.isLimit(role);
    }

    private static boolean mayBeWithin(Argument asked, Argument argument) {
        return rolesWithin(asked.filler())
                .anyMatch(role -> mayBe(argument.role(), role)
                        || (isSetInPlace(asked.role()) && Roles.isPlace(argument.role()) && role.equals(Roles.WEAK)));
    }

    /** The roles of what hangs on a phrase, or on one of those in a clause. */
    private static Stream<String> rolesWithin(@Nullable Filler filler) {
        if (filler instanceof Fact clause) {
            return Stream.concat(
                    clause.arguments().stream().map(Argument::role),
                    Stream.of(clause.subject(), clause.object()).flatMap(HungArguments::rolesWithin));
        }
        return filler instanceof Phrase phrase ? Parts.beside(phrase).stream().map(Part::role) : Stream.empty();
    }

    /** The mayor in Lund need not be the mayor of Lund; the port in Lund, where something happens, is that of Lund. */
    private static boolean mayBe(String argument, String complement) {
        return Roles.agree(argument, complement) || (complement.equals(Roles.WEAK) && LIKE_OF.contains(argument));
    }
}
