package org.constat.language.extractor.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.reference.ObjectPronouns;
import org.constat.language.extractor.reference.Referring;
import org.constat.language.extractor.relation.Governed;
import org.constat.language.extractor.relation.Relation;
import org.constat.language.extractor.relation.Swallowed;
import org.constat.language.extractor.relation.Untimely;
import org.constat.language.extractor.relation.Voice;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** Makes arguments of what hangs on a clause and fills no other slot ("signed it in Oslo on Monday"). */
final class OwnArguments {
    private static final String AGO = "il y a";
    private static final String BETWEEN = "between";
    private static final Set<String> APPOINTING = Listed.as("appointing");

    private final PhraseBuilder phrases;
    private final ArgumentRoles roles;
    private final GrammaticalSubjects grammatical;
    private final Referring referring;

    OwnArguments(PhraseBuilder phrases, ArgumentRoles roles, GrammaticalSubjects grammatical, Referring referring) {
        this.phrases = phrases;
        this.roles = roles;
        this.grammatical = grammatical;
        this.referring = referring;
    }

    List<Argument> of(Clause clause, VerbChunk verb, Relation relation) {
        List<Argument> found = new ArrayList<>();
        clause.arguments().stream()
                .filter(argument -> isOwn(argument, clause, verb, relation))
                .forEach(argument -> add(found, argument, clause, verb, relation));
        return found;
    }

    /** Returns whether it is no part of the relation, and fills no other slot. */
    private static boolean isOwn(Prepositional argument, Clause clause, VerbChunk verb, Relation relation) {
        int begin = argument.nominal().chunk().begin();
        boolean inside = begin > verb.begin() && begin < relation.end() && !Swallowed.isAside(argument, relation.end());
        boolean other = inside || argument.equals(relation.part()) || Ages.isAge(argument, clause);
        other |= argument.equals(Untimely.deed(clause));
        return !other
                && (Voice.isPassive(clause, verb) ? !Voice.isAgent(argument) : !Governed.isBy(argument, relation));
    }

    private void add(List<Argument> found, Prepositional argument, Clause clause, VerbChunk verb, Relation relation) {
        for (Nominal member : argument.nominal().members()) {
            Phrase said = member.isExcluded() ? null : said(member, clause, verb);
            Phrase phrase = said != null && isAgo(argument) ? ago(said) : said;
            if (phrase != null && !isSubjectAgain(member, phrase, clause)) {
                found.add(
                        isAtHead(argument, verb)
                                ? new Argument("as", headOf(phrase))
                                : new Argument(roles.of(argument, clause, verb, relation, found), phrase));
            }
            if (isBetween(argument)) {
                phrases.several(member).forEach(side -> found.add(new Argument(BETWEEN, side)));
            }
        }
    }

    /** "spends the money on himself": on whoever spends it. */
    private @Nullable Phrase said(Nominal member, Clause clause, VerbChunk verb) {
        return ObjectPronouns.isReflexive(member)
                ? referring.pronouns().object(member, verb, grammatical.of(clause, verb), List.of())
                : referring.resolver().subject(member, null);
    }

    private static boolean isAgo(Prepositional argument) {
        return argument.preposition() != null && argument.preposition().lemma().equals(AGO);
    }

    /** "il y a trois ans" is not how long something takes. */
    private static Phrase ago(Phrase time) {
        List<Word> modifiers = new ArrayList<>(time.modifiers());
        modifiers.add(Word.of(AGO, AGO, Word.Kind.ADVERB));
        return time.withModifiers(modifiers);
    }

    /** "Between the two sides" is also between those that the text has named. */
    private static boolean isBetween(Prepositional argument) {
        return argument.preposition() != null && argument.preposition().role().equals(BETWEEN);
    }

    /** "a été nommée à la tête du musée": what she is there, and not where. */
    private static boolean isAtHead(Prepositional argument, VerbChunk verb) {
        return argument.preposition() != null
                && argument.preposition().lemma().equals("à la tête de")
                && APPOINTING.contains(verb.lemma());
    }

    private static Phrase headOf(Phrase body) {
        return Phrase.of("tête de " + body.text(), Word.of("tête", "dirigeant", Word.Kind.NOUN))
                .withComplements(List.of(new Complement("of", body)))
                .withSpans(body.spans());
    }

    /** "Le juge a prononcé contre lui une amende": somebody else is meant. */
    private boolean isSubjectAgain(Nominal member, Phrase phrase, Clause clause) {
        boolean same = isIt(member) && clause.subjects().stream().anyMatch(OwnArguments::isIt);
        boolean again = member.chunk().isPronoun()
                && !ObjectPronouns.isReflexive(member)
                && clause.subjects().stream()
                        .filter(subject -> !subject.chunk().isPronoun())
                        .map(phrases::phrase)
                        .anyMatch(subject -> subject.text().equals(phrase.text()));
        return same || again;
    }

    private static boolean isIt(Nominal nominal) {
        return nominal.chunk().head().lemma().equals("it");
    }
}
