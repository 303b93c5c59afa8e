package org.constat.language.extractor.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.phrase.Roles;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Token;

/** Finds what lies where: "à Kasvo, en Norvège" puts the town there, "le musée du Lin en Picardie" the museum. French alone. */
final class PlaceFacts {
    private static final String RULE = "located";

    private final List<Token> tokens;
    private final PhraseBuilder phrases;
    private final Roles roles;

    PlaceFacts(List<Token> tokens, PhraseBuilder phrases, Roles roles) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.roles = roles;
    }

    List<Fact> of(Clause clause) {
        List<Prepositional> all = new ArrayList<>();
        List<Fact> found = new ArrayList<>();
        clause(clause, all, found);
        all.sort(Comparator.comparingInt(place -> place.nominal().chunk().begin()));
        for (int i = 0; i + 1 < all.size(); i++) {
            if (isTown(all.get(i)) && liesIn(all.get(i).nominal().chunk(), all.get(i + 1))) {
                found.add(lies(
                        phrases.ofRoles().name(all.get(i).nominal().chunk()),
                        phrases.phrase(all.get(i + 1).nominal())));
            }
        }
        return found;
    }

    private void clause(Clause clause, List<Prepositional> all, List<Fact> found) {
        clause.subjects().forEach(nominal -> nominal(nominal, all, found));
        clause.objects().forEach(nominal -> nominal(nominal, all, found));
        clause.arguments().forEach(argument -> prepositional(argument, all, found));
        clause.children().forEach(child -> clause(child, all, found));
    }

    private void prepositional(Prepositional prepositional, List<Prepositional> all, List<Fact> found) {
        all.add(prepositional);
        nominal(prepositional.nominal(), all, found);
    }

    private void nominal(Nominal nominal, List<Prepositional> all, List<Fact> found) {
        for (Prepositional complement : nominal.complements()) {
            prepositional(complement, all, found);
            if (isNamedSite(nominal) && isIn(complement)) {
                found.add(lies(phrases.phrase(nominal), phrases.phrase(complement.nominal())));
            }
        }
        nominal.appositions().forEach(apposition -> nominal(apposition, all, found));
        nominal.conjuncts().forEach(member -> nominal(member, all, found));
    }

    /** "à Kasvo". */
    private static boolean isTown(Prepositional prepositional) {
        PrepositionChunk preposition = prepositional.preposition();
        NounChunk noun = prepositional.nominal().chunk();
        return preposition != null
                && preposition.lemma().equals("à")
                && !preposition.article()
                && noun.isName()
                && noun.determiner() == Determiner.NONE
                && noun.title() == null
                && prepositional.nominal().conjuncts().isEmpty();
    }

    /** ", en Norvège", with nothing that is listed behind it. */
    private boolean liesIn(NounChunk town, Prepositional around) {
        PrepositionChunk preposition = around.preposition();
        return preposition != null
                && preposition.begin() == town.end() + 1
                && text(town.end()).equals(",")
                && isIn(around)
                && !isListed(around.nominal());
    }

    private boolean isIn(Prepositional prepositional) {
        PrepositionChunk preposition = prepositional.preposition();
        NounChunk noun = prepositional.nominal().chunk();
        boolean in = preposition != null
                && switch (preposition.lemma()) {
                    case "en", "dans" -> true;
                    case "à" -> preposition.article();
                    default -> false;
                };
        return in
                && !noun.time()
                && noun.isName()
                && roles.ofArgument(prepositional).equals("place");
    }

    /** "à Oslo, en Suède et au Danemark". */
    private boolean isListed(Nominal nominal) {
        String next = text(nominal.chunk().end());
        return !nominal.conjuncts().isEmpty() || next.equals("et") || next.equals("ou");
    }

    private String text(int at) {
        return at < tokens.size() ? tokens.get(at).text() : "";
    }

    /** "le parc national des Ormes". */
    private boolean isNamedSite(Nominal nominal) {
        NounChunk noun = nominal.chunk();
        return noun.determiner() == Determiner.DEFINITE
                && !noun.isName()
                && roles.isSite(noun)
                && nominal.complements().stream()
                        .anyMatch(of -> of.nominal().chunk().isName()
                                && roles.ofComplement(of).equals("of"));
    }

    private static Fact lies(Phrase what, Phrase where) {
        return Fact.builder(Phrase.of("se trouver", Word.of("se trouver", "se trouver", Word.Kind.VERB)))
                .subject(what)
                .arguments(List.of(new Argument("place", where)))
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(Tense.PRESENT)
                .source(List.of())
                .rule(RULE)
                .build();
    }
}
