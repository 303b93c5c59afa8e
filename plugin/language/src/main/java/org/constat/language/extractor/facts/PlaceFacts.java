package org.constat.language.extractor.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.phrase.Roles;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Token;

/**
 * Finds what lies where: "à Kasvo, en Norvège" and "le maire de Kasvo, en Norvège" put the town there, "le musée du Lin en Picardie" the
 * museum. French alone.
 */
final class PlaceFacts {
    private static final String RULE = "located";
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}");
    private static final Set<String> LOCAL = Listed.as("local");
    private static final Set<String> REGIONS = Listed.as("region");

    private final List<Token> tokens;
    private final PhraseBuilder phrases;
    private final Roles roles;

    PlaceFacts(List<Token> tokens, PhraseBuilder phrases, Roles roles) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.roles = roles;
    }

    /** What may lie where the text goes on to say. */
    private enum Kind {
        TOWN,
        SITE,
        /** A name with an article, of whatever it is: "la Galice". */
        NAMED
    }

    private record Anchor(Nominal nominal, Kind kind) {

        boolean isSite() {
            return kind == Kind.SITE;
        }
    }

    List<Fact> of(Clause clause) {
        List<Prepositional> all = new ArrayList<>();
        Map<Integer, Anchor> anchors = new HashMap<>();
        clause(clause, all, anchors);
        List<Fact> found = new ArrayList<>();
        for (Prepositional around : anchors.isEmpty() ? List.<Prepositional>of() : all) {
            PrepositionChunk preposition = around.preposition();
            if (preposition != null
                    && isBehind(preposition, around)
                    && isSomewhere(around)
                    && !isListed(around.nominal())) {
                boolean apart = text(preposition.begin() - 1).equals(",");
                Anchor anchor = anchors.get(preposition.begin() - (apart ? 1 : 0));
                if (anchor != null && (apart ? liesApart(anchor, around) : anchor.isSite() && isIn(around))) {
                    found.add(lies(what(anchor), phrases.phrase(around.nominal())));
                }
            }
        }
        return found;
    }

    /** "à Oslo, où il vit": the town stands before the words that point at it. */
    private static boolean isBehind(PrepositionChunk preposition, Prepositional around) {
        return preposition.end() <= around.nominal().chunk().begin();
    }

    private boolean liesApart(Anchor anchor, Prepositional around) {
        return switch (anchor.kind()) {
            case SITE -> true;
            case TOWN -> isIn(around);
            case NAMED -> isIn(around) && isPartOfCountry(around.nominal());
        };
    }

    private Phrase what(Anchor anchor) {
        return anchor.isSite()
                ? phrases.phrase(anchor.nominal())
                : phrases.ofRoles().name(anchor.nominal().chunk());
    }

    private void clause(Clause clause, List<Prepositional> all, Map<Integer, Anchor> anchors) {
        clause.subjects().forEach(nominal -> nominal(nominal, all, anchors));
        clause.objects().forEach(nominal -> nominal(nominal, all, anchors));
        clause.arguments().forEach(argument -> prepositional(argument, all, anchors));
        clause.children().forEach(child -> clause(child, all, anchors));
    }

    private void prepositional(Prepositional prepositional, List<Prepositional> all, Map<Integer, Anchor> anchors) {
        all.add(prepositional);
        Nominal nominal = prepositional.nominal();
        NounChunk noun = nominal.chunk();
        if (isTown(prepositional)) {
            anchors.put(noun.end(), new Anchor(nominal, Kind.TOWN));
        } else if (noun.isName()
                && noun.determiner() == Determiner.DEFINITE
                && !ACRONYM.matcher(noun.head().lemma()).matches()) {
            anchors.putIfAbsent(noun.end(), new Anchor(nominal, Kind.NAMED));
        }
        nominal(nominal, all, anchors);
    }

    private void nominal(Nominal nominal, List<Prepositional> all, Map<Integer, Anchor> anchors) {
        NounChunk noun = nominal.chunk();
        for (Prepositional complement : nominal.complements()) {
            NounChunk name = complement.nominal().chunk();
            if (name.isName() && roles.ofComplement(complement).equals("of")) {
                if (isSite(noun)) {
                    anchors.put(name.end(), new Anchor(nominal, Kind.SITE));
                } else if (LOCAL.contains(noun.head().lemma())) {
                    anchors.put(name.end(), new Anchor(complement.nominal(), Kind.TOWN));
                }
            }
            prepositional(complement, all, anchors);
        }
        nominal.appositions().forEach(apposition -> nominal(apposition, all, anchors));
        nominal.conjuncts().forEach(member -> nominal(member, all, anchors));
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

    /** "le parc national", "la gare": with a name behind it, it is one that there is. */
    private boolean isSite(NounChunk noun) {
        return noun.determiner() == Determiner.DEFINITE
                && !noun.isName()
                && (roles.isSite(noun) || REGIONS.contains(noun.head().lemma()));
    }

    private boolean isSomewhere(Prepositional prepositional) {
        return isIn(prepositional)
                || (isTown(prepositional) && roles.ofArgument(prepositional).equals("place"));
    }

    /** "en Norvège", "dans l'ouest de la Norvège", "sur la côte de la Norvège". */
    private boolean isIn(Prepositional prepositional) {
        PrepositionChunk preposition = prepositional.preposition();
        NounChunk noun = prepositional.nominal().chunk();
        boolean in = preposition != null
                && switch (preposition.lemma()) {
                    case "en", "dans" -> noun.isName() || isPartOfCountry(prepositional.nominal());
                    case "sur" -> isPartOfCountry(prepositional.nominal());
                    case "à" -> preposition.article() && noun.isName();
                    default -> false;
                };
        return in && !noun.time() && roles.ofArgument(prepositional).equals("place");
    }

    private boolean isPartOfCountry(Nominal nominal) {
        return REGIONS.contains(nominal.chunk().head().lemma())
                && nominal.chunk().determiner() == Determiner.DEFINITE
                && nominal.complements().stream()
                        .anyMatch(of -> of.nominal().chunk().isName());
    }

    /** "à Oslo, en Suède et au Danemark". */
    private boolean isListed(Nominal nominal) {
        String next = text(nominal.chunk().end());
        return !nominal.conjuncts().isEmpty() || next.equals("et") || next.equals("ou");
    }

    private String text(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
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
