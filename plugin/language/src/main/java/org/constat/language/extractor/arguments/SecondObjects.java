package org.constat.language.extractor.arguments;

import java.util.List;
import java.util.Set;
import org.constat.Argument;
import org.constat.Phrase;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.relation.Relation;
import org.constat.language.extractor.relation.Voice;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;

/** Makes arguments of a second object: "gives the school a prize", "juge le niveau suffisant", "a été élue présidente". */
final class SecondObjects {
    private static final Set<String> TRADING = Listed.as("trading");

    private final Grammar grammar;
    private final Voice voice;
    private final GrammaticalSubjects grammatical;
    private final Fillers fillers;
    private final PhraseBuilder phrases;

    SecondObjects(Grammar grammar, GrammaticalSubjects grammatical, Fillers fillers, PhraseBuilder phrases) {
        this.grammar = grammar;
        this.voice = new Voice(grammar);
        this.grammatical = grammatical;
        this.fillers = fillers;
        this.phrases = phrases;
    }

    List<Argument> of(Clause clause, VerbChunk verb, Relation relation) {
        boolean passive = Voice.isPassive(clause, verb);
        if (passive && voice.isGivenSomething(clause, verb)) {
            return in("to", fillers.members(grammatical.of(clause, verb), null));
        }
        List<Nominal> objects = clause.objects().stream()
                .filter(object -> object.chunk().begin() >= relation.end())
                .toList();
        if (passive && isNamedSo(objects, verb)) {
            return as(objects);
        }
        if (voice.isJudgedThing(clause, objects, verb)) {
            return as(objects);
        }
        if (voice.isDoubleObject(Voice.withDescribed(clause, objects), verb)) {
            return in("to", fillers.members(objects.subList(0, 1), null));
        }
        List<Nominal> further = objects.subList(Math.min(passive ? 0 : 1, objects.size()), objects.size());
        return further.size() == 1 && isPrice(further.get(0).chunk(), verb)
                ? in("for", List.of(phrases.phrase(further.get(0))))
                : as(further);
    }

    /** "a vendu sa filiale 2 milliards d'euros", "vendue 200 euros". */
    private boolean isPrice(NounChunk sum, VerbChunk verb) {
        return sum.quantity() != null
                && TRADING.contains(verb.lemma())
                && grammar.isMoney(sum.head().lemma());
    }

    /** "was elected president". */
    private boolean isNamedSo(List<Nominal> objects, VerbChunk verb) {
        return grammar.language().equals("en")
                && objects.size() == 1
                && objects.get(0).chunk().begin() > verb.begin();
    }

    private List<Argument> as(List<Nominal> objects) {
        return in("as", objects.stream().map(phrases::phrase).toList());
    }

    private static List<Argument> in(String role, List<Phrase> members) {
        return members.stream().map(member -> new Argument(role, member)).toList();
    }
}
