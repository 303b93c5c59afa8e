package org.constat.language.extractor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.constat.Argument;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** Fills the arguments: circumstances, recipients, what something is called or held against. */
final class ArgumentSlots {
    private final Grammar grammar;
    private final Voice voice;
    private final GrammaticalSubjects grammatical;
    private final Fillers fillers;
    private final PhraseBuilder phrases;
    private final Roles roles;
    private final Resolver resolver;
    private final NamedPlaces places;
    private final ObjectPronouns pronouns;

    ArgumentSlots(
            Grammar grammar,
            GrammaticalSubjects grammatical,
            Fillers fillers,
            PhraseBuilder phrases,
            Roles roles,
            Referring referring) {
        this.grammar = grammar;
        this.voice = new Voice(grammar);
        this.grammatical = grammatical;
        this.fillers = fillers;
        this.phrases = phrases;
        this.roles = roles;
        this.resolver = referring.resolver();
        this.places = referring.places();
        this.pronouns = referring.pronouns();
    }

    List<Argument> of(Clause clause, VerbChunk verb, Relation relation) {
        List<Argument> found = new ArrayList<>();
        clause.arguments().stream()
                .filter(argument -> isOwn(argument, clause, verb, relation))
                .forEach(argument -> add(found, argument, clause, verb, relation));
        addSwallowed(clause, relation, found);
        addSecondObject(clause, verb, relation, found);
        addRecipient(clause, verb, found);
        addSeenThing(clause, verb, found);
        addCompared(clause, found);
        addAdverbs(clause, found);
        addPredicate(clause, verb, relation, found);
        addOccasion(clause, found);
        return found;
    }

    /** Returns whether it is no part of the relation, and fills no other slot. */
    private static boolean isOwn(Prepositional argument, Clause clause, VerbChunk verb, Relation relation) {
        int begin = argument.nominal().chunk().begin();
        boolean inside = begin > verb.begin() && begin < relation.end() && !Swallowed.isTime(argument);
        boolean other = inside || argument.equals(relation.part()) || Ages.isAge(argument, clause);
        other |= argument.equals(Untimely.deed(clause));
        return !other
                && (Voice.isPassive(clause, verb) ? !Voice.isAgent(argument) : !Governed.isBy(argument, relation));
    }

    private void addSwallowed(Clause clause, Relation relation, List<Argument> found) {
        for (Prepositional complement : Swallowed.complements(clause, relation.end())) {
            if (!Governed.isBy(complement, relation)) {
                for (Nominal member : complement.nominal().members()) {
                    found.add(new Argument(roles.ofComplement(complement), phrases.phrase(member)));
                }
            }
        }
    }

    private void add(List<Argument> found, Prepositional argument, Clause clause, VerbChunk verb, Relation relation) {
        for (Nominal member : argument.nominal().members()) {
            Phrase phrase = member.isExcluded() ? null : resolver.subject(member, null);
            if (phrase != null && !isSubjectAgain(member, phrase, clause)) {
                found.add(new Argument(role(argument, clause, verb, relation, found), phrase));
            }
        }
    }

    /** "Le juge a prononcé contre lui une amende": somebody else is meant. */
    private boolean isSubjectAgain(Nominal member, Phrase phrase, Clause clause) {
        boolean same = member.chunk().head().lemma().equals("it")
                && clause.subjects().stream()
                        .anyMatch(subject -> subject.chunk().head().lemma().equals("it"));
        boolean again = member.chunk().isPronoun()
                && !member.chunk().head().lemma().matches(".*(self|selves|même|mêmes|soi)")
                && clause.subjects().stream()
                        .filter(subject -> !subject.chunk().isPronoun())
                        .map(phrases::phrase)
                        .anyMatch(subject -> subject.text().equals(phrase.text()));
        return same || again;
    }

    private String role(
            Prepositional argument, Clause clause, VerbChunk verb, Relation relation, List<Argument> before) {
        String role = isGoverningAnother(argument, relation) || isFronted(argument, verb, clause)
                ? roles.ofArgument(argument)
                : roles.ofArgument(argument, verb.lemma());
        if (isAgainstVotes(argument, before)) {
            return "to";
        }
        return endsStretch(argument, clause, role, before) ? "between" : role;
    }

    /** "entre 2014 et 2016": the second time; "a meeting between Ann and Lena last week": no such thing. */
    private static boolean endsStretch(Prepositional argument, Clause clause, String role, List<Argument> before) {
        return role.equals("time")
                && argument.preposition() == null
                && argument.nominal().chunk().time()
                && !before.isEmpty()
                && before.get(before.size() - 1).role().equals("between")
                && clause.arguments().stream()
                        .anyMatch(first -> first.preposition() != null
                                && first.preposition().role().equals("between")
                                && first.nominal().chunk().time());
    }

    /** "Après le vote à Lyon, le maire a cédé à la rue": what stands before the subject is not governed by the verb. */
    private static boolean isFronted(Prepositional argument, VerbChunk verb, Clause clause) {
        int begin = argument.nominal().chunk().begin();
        return !clause.isRelative()
                && begin < verb.begin()
                && argument.nominal().chunk().isName()
                && clause.subjects().stream()
                        .anyMatch(subject -> subject.chunk().begin() > begin);
    }

    /** "s'oppose au retour des troupes au Kosovo", "cède à la panique à la gare": the verb takes one "à", the other says where. */
    private static boolean isGoverningAnother(Prepositional argument, Relation relation) {
        PrepositionChunk preposition = argument.preposition();
        return preposition != null
                && ((relation.preposition() && relation.lemma().endsWith(" " + preposition.lemma()))
                        || relation.lemma().contains(" " + preposition.lemma() + " "));
    }

    /** "par 27 voix contre 22": to how many. */
    private static boolean isAgainstVotes(Prepositional argument, List<Argument> before) {
        Quantity others = argument.nominal().chunk().quantity();
        return argument.preposition() != null
                && argument.preposition().lemma().equals("contre")
                && others != null
                && before.stream()
                        .anyMatch(votes -> votes.filler() instanceof Phrase phrase
                                && phrase.head() != null
                                && phrase.head().lemma().equals("voix"));
    }

    /** "gives the school a prize", "juge le niveau suffisant", "a été élue présidente". */
    private void addSecondObject(Clause clause, VerbChunk verb, Relation relation, List<Argument> found) {
        boolean passive = Voice.isPassive(clause, verb);
        if (passive && voice.isGivenSomething(clause, verb)) {
            fillers.members(grammatical.of(clause, verb), null)
                    .forEach(phrase -> found.add(new Argument("to", phrase)));
            return;
        }
        List<Nominal> objects = clause.objects().stream()
                .filter(object -> object.chunk().begin() >= relation.end())
                .toList();
        boolean english = grammar.language().equals("en");
        if (english
                && Voice.isPassive(clause, verb)
                && objects.size() == 1
                && objects.get(0).chunk().begin() > verb.begin()) {
            found.add(new Argument("as", phrases.phrase(objects.get(0))));
            return;
        }
        if (voice.isDoubleObject(objects, verb)) {
            fillers.members(objects.subList(0, 1), null).forEach(phrase -> found.add(new Argument("to", phrase)));
            return;
        }
        for (Nominal object : objects.subList(Math.min(passive ? 0 : 1, objects.size()), objects.size())) {
            found.add(new Argument("as", phrases.phrase(object)));
        }
    }

    /** "lui a demandé". */
    private void addRecipient(Clause clause, VerbChunk verb, List<Argument> found) {
        if (verb.clitics().contains("lui") || verb.clitics().contains("leur")) {
            Phrase recipient = pronouns.recipient(verb.clitics(), clause.subjects());
            if (recipient != null) {
                found.add(new Argument("to", recipient));
            }
        }
    }

    /** "Les élus y voient une chance": in what the sentence before speaks of. */
    private void addSeenThing(Clause clause, VerbChunk verb, List<Argument> found) {
        if (verb.lemma().equals("voir")
                && verb.clitics().contains("y")
                && !clause.objects().isEmpty()) {
            Phrase thing = seenThing(clause);
            if (thing != null) {
                found.add(new Argument("place", thing));
            }
        }
    }

    /** "la boycottent, y voyant un piège": what the clause around is about. */
    private @Nullable Phrase seenThing(Clause clause) {
        Clause around = clause.kind() == Clause.Kind.PARTICIPLE ? clause.parent() : null;
        VerbChunk verb = around == null ? null : around.verb();
        if (around == null || verb == null) {
            return pronouns.seenThing();
        }
        if (around.objects().size() == 1) {
            return phrases.phrase(around.objects().get(0));
        }
        return verb.clitics().stream()
                .map(clitic -> pronouns.object(clitic, verb, around.subjects()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** "is bigger than Bergen": what it is held against. */
    private void addCompared(Clause clause, List<Argument> found) {
        for (Clause child : clause.children()) {
            boolean than = child.marker().equals("than") || child.marker().equals("que");
            if (child.kind() == Clause.Kind.COMPARISON && child.verb() == null && than) {
                fillers.members(child.subjects(), null).forEach(phrase -> found.add(new Argument("than", phrase)));
                addComparedTimes(child, found);
            }
        }
    }

    /** "sold fewer cars than last year". */
    private void addComparedTimes(Clause compared, List<Argument> found) {
        if (compared.subjects().isEmpty()) {
            compared.arguments().stream()
                    .filter(time -> time.preposition() == null)
                    .forEach(time -> found.add(new Argument("than", phrases.phrase(time.nominal()))));
        }
    }

    private void addAdverbs(Clause clause, List<Argument> found) {
        for (AdverbChunk adverb : clause.adverbs()) {
            boolean time = adverb.kind() == AdverbChunk.Kind.TIME;
            if (time || adverb.kind() == AdverbChunk.Kind.PLACE) {
                Phrase phrase = phrases.verb(adverb.word(), adverb.begin(), adverb.end());
                found.add(new Argument(time ? "time" : "place", time ? phrase : places.there(phrase)));
            }
        }
    }

    /** "C'est la première fois qu'une femme dirige la banque": the clause says what happened that time. */
    private void addOccasion(Clause clause, List<Argument> found) {
        Nominal host = clause.isRelative() ? clause.host() : null;
        String occasion = grammar.language().equals("fr") ? "fois" : "time";
        if (host != null
                && host.chunk().quantity() != null
                && host.chunk().head().lemma().equals(occasion)
                && !isDenied(clause.parent())) {
            found.add(new Argument("for", phrases.phrase(host)));
        }
    }

    /** "Ce n'est pas la première fois que …". */
    private static boolean isDenied(@Nullable Clause around) {
        VerbChunk verb = around == null ? null : around.verb();
        return verb != null && verb.negative();
    }

    private void addPredicate(Clause clause, VerbChunk verb, Relation relation, List<Argument> found) {
        boolean copula = grammar.isCopula(verb.lemma()) && clause.objects().isEmpty() && !verb.passive();
        if (!copula) {
            for (AdjectiveChunk adjective : clause.predicates()) {
                boolean part =
                        (relation.lemma() + " ").contains(" " + adjective.head().lemma() + " ");
                if (adjective.begin() > verb.begin() && adjective.end() > relation.end() && !part) {
                    found.add(new Argument("as", phrases.phrase(adjective)));
                }
            }
        }
    }
}
