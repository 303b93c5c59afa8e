package org.constat.language.derivations.kinds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Span;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.constat.language.derivations.numbers.Counted;
import org.jspecify.annotations.Nullable;

/**
 * "des villes telles que Nantes": Nantes is a town, and does what those towns do.
 */
final class Membership implements Derivation {
    private static final String RULE = "such as";
    private static final String ROLE = "including";
    private static final Pattern THE_ONE = Pattern.compile("(?i)(?:l['’]|la |le )[^ ]+");

    /** "les Provinces unies": a name that is made of a noun and what tells of what kind. */
    private static final Pattern THE_LAND = Pattern.compile("les \\p{Lu}\\p{Ll}+(?: \\p{Ll}+)+");

    private final String language;
    private final List<String> belonging;

    Membership(String language) {
        this.language = language;
        this.belonging = language.equals("fr") ? List.of("être", "faire partie de") : List.of("be", "be among");
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (RULE.equals(fact.rule())) {
            return;
        }
        for (Phrase kind : phrases(fact)) {
            for (Complement complement : kind.complements()) {
                if (!complement.role().equals(ROLE)) {
                    break;
                }
                member(complement.phrase(), kind, false, fact, found);
            }
        }
        List<Phrase> members = members(fact);
        if (!members.isEmpty()) {
            eachOf(members, fact, found);
            allInRole(members, fact, found);
        }
    }

    private static List<Phrase> members(Fact fact) {
        List<Phrase> members = new ArrayList<>();
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals(ROLE) && argument.filler() instanceof Phrase member) {
                members.add(member);
            }
        }
        return members;
    }

    private void eachOf(List<Phrase> members, Fact fact, Consumer<Fact> found) {
        boolean named = members.stream().anyMatch(Membership::isNamed);
        for (Phrase member : members) {
            Phrase kind = before(member, fact);
            if (kind != null) {
                member(member, kind, named, fact, found);
            }
        }
    }

    /** "from six firms, among them Lund and Oslo": from Lund, and from Oslo. */
    private static void allInRole(List<Phrase> members, Fact fact, Consumer<Fact> found) {
        List<Phrase> names = members.stream().filter(Membership::isNamed).toList();
        Phrase kind = names.isEmpty() || fact.polarity() == Polarity.NEGATIVE ? null : before(names.get(0), fact);
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : fact.arguments()) {
            if (kind != null && argument.filler().equals(kind)) {
                names.forEach(name -> arguments.add(new Argument(argument.role(), name)));
            } else {
                arguments.add(argument);
            }
        }
        if (!arguments.equals(fact.arguments())) {
            found.accept(fact.toBuilder().arguments(arguments).rule(RULE).build());
        }
    }

    /** "Three sailors are missing, including a cook": the cook is, too. */
    private static boolean isOneOfMany(Phrase member, Phrase kind) {
        return kind.quantity() != null && !kind.quantity().ordinal() && Determiners.isIndefinite(member.text());
    }

    /** "des fleurs telles que la rose": the rose is one. */
    private static boolean isTheOne(Phrase member) {
        return member.quantity() == null && THE_ONE.matcher(member.text()).matches();
    }

    private static boolean isNamed(Phrase phrase) {
        return phrase.head() != null
                && (phrase.head().kind() == Word.Kind.NAME
                        || THE_LAND.matcher(phrase.text()).matches());
    }

    private static List<Phrase> phrases(Fact fact) {
        List<Phrase> phrases = new ArrayList<>();
        if (fact.subject() instanceof Phrase subject) {
            phrases.add(subject);
        }
        if (fact.object() instanceof Phrase object) {
            phrases.add(object);
        }
        for (Argument argument : fact.arguments()) {
            boolean apart = argument.role().equals(ROLE) || argument.role().equals("time");
            if (argument.filler() instanceof Phrase phrase && !apart) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    /** Returns what stands last before a member. */
    private static @Nullable Phrase before(Phrase member, Fact fact) {
        int begin = member.spans().stream().mapToInt(Span::begin).min().orElse(0);
        return phrases(fact).stream()
                .filter(phrase -> Nouns.end(phrase) > 0 && Nouns.end(phrase) <= begin)
                .max(Comparator.comparingInt(Nouns::end))
                .orElse(null);
    }

    /** "dont la Norvège et plusieurs îles": what stands beside a name is as much a member. */
    private void member(Phrase member, Phrase kind, boolean amongNames, Fact fact, Consumer<Fact> found) {
        Word head = kind.head();
        boolean named = isNamed(member);
        boolean counted = Counted.isPartOf(member, kind, fact);
        boolean same = head != null && head.equals(member.head());
        boolean one = isOneOfMany(member, kind);
        if (head == null
                || !(named || amongNames || counted || same || one || isTheOne(member))
                || Counted.isTooMany(member, kind, fact)
                || head.kind() != Word.Kind.NOUN) {
            return;
        }
        if (counted && Counted.isDoneSo(member)) {
            Fact so = Counted.doneSo(fact, member);
            member(Counted.plain(member), kind, amongNames, so, found);
            return;
        }
        if (counted && same) {
            ToldApart.tell(member, language, fact, found);
        }
        replace(member, kind, fact, found);
        boolean said = kind.equals(fact.subject()) || fact.polarity() != Polarity.NEGATIVE;
        if (said && (named || isTheOne(member))) {
            belonging.forEach(relation -> found.accept(belonging(member, kind, head, fact, relation)));
        }
    }

    /** What those do of whom somebody is one he does, too; what is done to none of them may be done to him. */
    private static void replace(Phrase member, Phrase kind, Fact fact, Consumer<Fact> found) {
        if (kind.equals(fact.subject())) {
            found.accept(fact.toBuilder()
                    .subject(CountedInside.replaced(kind, member))
                    .rule(RULE)
                    .build());
        } else if (fact.polarity() != Polarity.NEGATIVE && kind.equals(fact.object())) {
            found.accept(fact.toBuilder()
                    .object(CountedInside.replaced(kind, member))
                    .rule(RULE)
                    .build());
        }
    }

    /** "banks like Orlund": Orlund is a bank. */
    private static Fact belonging(Phrase member, Phrase kind, Word head, Fact fact, String relation) {
        Phrase set = CountedInside.of(kind);
        Word noun = set.head() == null ? head : set.head();
        List<Complement> own = set.complements().stream()
                .filter(complement -> complement.role().equals("of"))
                .toList();
        Phrase bare = new Phrase(noun.text(), null, noun, set.modifiers(), null, own, set.spans(), null);
        return Told.by(fact, Nouns.verb(relation))
                .subject(member)
                .object(bare)
                .tense(Tense.PRESENT)
                .rule(RULE)
                .build();
    }
}
