package org.constat.language.extractor.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.entities.SpokenOf;
import org.constat.language.extractor.phrase.RolePhrases;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Finds who is what in titles and appositions: "le maire de Lormeuil, Gaston Perrichet". */
final class RoleFacts {
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}");

    private static final Set<String> MAKERS = Listed.as("maker");
    private static final Set<String> LEVELS = Listed.as("level");
    /** "Le titre a perdu 9 % à l'ouverture, sa plus forte baisse": what the sentence tells, and no opening. */
    private static final Set<String> SWINGS = Listed.as("swing");

    private static final Set<String> SUMS = Listed.as("worth");

    private final Grammar grammar;
    private final RolePhrases phrases;

    RoleFacts(Grammar grammar, RolePhrases phrases) {
        this.grammar = grammar;
        this.phrases = phrases;
    }

    List<Fact> of(Clause clause) {
        List<Fact> found = new ArrayList<>();
        clause(clause, found);
        return found;
    }

    /** "The former teacher", of somebody whom the text named before. */
    Fact of(SpokenOf.Renaming renaming) {
        return fact(renaming.name(), phrases.role(renaming.role()), "reference");
    }

    private void clause(Clause clause, List<Fact> found) {
        clause.subjects().forEach(nominal -> nominal(nominal, found));
        clause.objects().forEach(nominal -> nominal(nominal, found));
        clause.sources().forEach(nominal -> nominal(nominal, found));
        for (Prepositional argument : clause.arguments()) {
            nominal(argument.nominal(), found);
        }
        clause.children().forEach(child -> clause(child, found));
    }

    private void nominal(Nominal nominal, List<Fact> found) {
        nominal(nominal, false, found);
    }

    /**
     * Finds the roles in and around a noun.
     *
     * @param articled whether its article stands in the preposition before it ("du")
     */
    private void nominal(Nominal nominal, boolean articled, List<Fact> found) {
        title(nominal.chunk(), found);
        for (Nominal apposition : nominal.appositions()) {
            apposition.members().forEach(member -> apposition(nominal, articled, member, found));
            SharedRoles.holders(nominal, apposition).forEach(member -> found.add(shared(member.chunk(), apposition)));
            nominal(apposition, found);
        }
        for (Prepositional complement : nominal.complements()) {
            nominal(complement.nominal(), isArticled(complement), found);
            maker(nominal, complement, found);
        }
        nominal.conjuncts().forEach(member -> nominal(member, found));
        OthersOfKind.members(nominal)
                .forEach(member -> found.add(fact(
                        phrases.name(member.chunk()),
                        OthersOfKind.kind(nominal, phrases.role(OthersOfKind.last(nominal))),
                        "such as")));
    }

    private Fact shared(NounChunk member, Nominal role) {
        Phrase each = SharedRoles.each(
                phrases.role(role), role.chunk(), grammar.language().equals("fr"));
        return fact(phrases.name(member), each, "apposition");
    }

    private void title(NounChunk chunk, List<Fact> found) {
        NounChunk title = chunk.title();
        if (isOffice(title) && !isLabel(chunk)) {
            isOne(phrases.name(chunk), phrases.title(chunk), "title", found);
        }
    }

    /** "building B": which one, and nobody. */
    private static boolean isLabel(NounChunk chunk) {
        return chunk.head().text().length() == 1;
    }

    /** "le film « Brumes », du cinéaste Luc Roy": he is the maker of the film. */
    private void maker(Nominal work, Prepositional complement, List<Fact> found) {
        NounChunk maker = complement.nominal().chunk();
        boolean of = complement.preposition() != null
                && (complement.preposition().lemma().equals("de")
                        || complement.preposition().lemma().equals("of")
                        || complement.preposition().lemma().equals("by"));
        if (of
                && work.chunk().isName()
                && maker.title() != null
                && MAKERS.contains(maker.title().head().lemma())) {
            Phrase role = phrases.title(maker);
            Complement whole = new Complement("of", phrases.name(work.chunk()));
            found.add(fact(phrases.name(maker), role.withComplements(List.of(whole)), "title"));
        }
    }

    /** "président" and "CEO" are what somebody is; "Mme" is not. */
    private boolean isOffice(@Nullable NounChunk title) {
        if (title == null) {
            return false;
        }
        Word head = title.head();
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        return lemma.length() > 4 || INITIALS.matcher(head.text()).matches() || !grammar.isTitle(lemma);
    }

    private static boolean isArticled(Prepositional complement) {
        return complement.preposition() != null && complement.preposition().article();
    }

    private void apposition(Nominal nominal, boolean articled, Nominal apposition, List<Fact> found) {
        boolean first = nominal.chunk().isName();
        boolean second = apposition.chunk().isName();
        boolean countable = isUncounted(apposition.chunk())
                && (isUncounted(nominal.chunk()) || (isPlural(nominal.chunk()) && isPlural(apposition.chunk())));
        boolean nouns = !nominal.chunk().isPronoun() && !apposition.chunk().isPronoun();
        boolean timeless = !nominal.chunk().time() && !isTime(apposition.chunk());
        if (!first && !second && countable && nouns && timeless && isAnother(nominal, articled, apposition)) {
            found.add(fact(phrases.role(nominal), phrases.role(apposition), "apposition"));
        }
        if (isAmount(nominal.chunk(), apposition.chunk())) {
            found.add(fact(phrases.role(nominal), phrases.role(apposition), "amount"));
        }
        if (first != second && countable && nouns && timeless) {
            Nominal role = first ? apposition : nominal;
            Nominal name = first ? nominal : apposition;
            Phrase bare = phrases.role(TermComplements.without(role));
            Fact one = fact(phrases.name(name.chunk()), ofTheSame(bare, role.chunk(), name.chunk()), "apposition");
            found.add(during(one, role));
        }
    }

    /** "a rejoint un gymnase, le temps des travaux": for so long. */
    private static boolean isTime(NounChunk chunk) {
        return chunk.time() || chunk.head().lemma().startsWith("temps");
    }

    /** "Le loyer, 900 euros par mois, est": it is as much as the sum behind it. */
    private static boolean isAmount(NounChunk level, NounChunk sum) {
        Quantity quantity = sum.quantity();
        return SUMS.contains(level.head().lemma())
                && level.quantity() == null
                && isDetermined(level)
                && level.morphology().number() != GrammaticalNumber.PLURAL
                && quantity != null
                && !quantity.ordinal()
                && sum.determiner() == Determiner.NONE;
    }

    /** "Founder and chairman Nils Lund of Orvex": the founder of Orvex, too. */
    private Phrase ofTheSame(Phrase role, NounChunk bare, NounChunk name) {
        boolean joined = bare.determiner() == Determiner.NONE
                && role.complements().isEmpty()
                && isOffice(name.title())
                && name.begin() == bare.end() + 1;
        return joined ? role.withComplements(phrases.title(name).complements()) : role;
    }

    /** "premier roman" is counted as little as "roman". */
    private static boolean isUncounted(NounChunk chunk) {
        Quantity quantity = chunk.quantity();
        return quantity == null || quantity.ordinal();
    }

    /** "l'usine, une verrerie": each has an article of its own; a level is one of figures. */
    private boolean isAnother(Nominal one, boolean articled, Nominal other) {
        NounChunk whole = one.chunk();
        NounChunk role = other.chunk();
        return (isDetermined(whole) || (articled && isOneOfOrder(role)))
                && !LEVELS.contains(role.head().lemma())
                && Arrays.stream(role.head().lemma().split(" ")).noneMatch(SWINGS::contains)
                && (isDetermined(role) || isOpening(role, whole) || isBareRole(role) || isRoleOfSomething(whole, other))
                && !whole.head().lemma().equals(role.head().lemma());
    }

    /** "la découverte du crâne, le dernier des six": of the nearest noun, whatever that is. */
    private static boolean isOneOfOrder(NounChunk role) {
        Quantity place = role.quantity();
        boolean ordered = (place != null && place.ordinal())
                || role.head().lemma().equals("dernier")
                || role.head().lemma().equals("premier");
        return ordered && role.determiner() == Determiner.DEFINITE;
    }

    /** "Le coureur, vainqueur de l'étape", "les ruches, victimes du gel": bare, and of something. */
    private boolean isRoleOfSomething(NounChunk whole, Nominal role) {
        return grammar.language().equals("fr")
                && role.chunk().determiner() == Determiner.NONE
                && isPlural(role.chunk()) == isPlural(whole)
                && role.conjuncts().isEmpty()
                && (role.chunk().head().lemma().contains(" de ")
                        || role.complements().stream()
                                .map(Prepositional::preposition)
                                .anyMatch(preposition -> preposition != null && preposition.isOf()));
    }

    private static boolean isPlural(NounChunk chunk) {
        return chunk.morphology().number() == GrammaticalNumber.PLURAL;
    }

    /** "Fleuriste à Lens, la candidate …": what stands bare before somebody is what they are. */
    private static boolean isOpening(NounChunk role, NounChunk whole) {
        return role.determiner() == Determiner.NONE && role.begin() < whole.begin();
    }

    /** "La ville, principal financeur du club": bare, and told from others of its kind. */
    private static boolean isBareRole(NounChunk role) {
        return role.determiner() == Determiner.NONE
                && role.modifiers().stream().anyMatch(word -> switch (word.lemma()) {
                    case "principal", "premier", "seul", "unique", "ancien", "futur", "main", "sole", "former" -> true;
                    default -> false;
                });
    }

    private static boolean isDetermined(NounChunk chunk) {
        return switch (chunk.determiner()) {
            case DEFINITE, INDEFINITE, POSSESSIVE, DEMONSTRATIVE -> true;
            default -> false;
        };
    }

    private void isOne(Phrase name, Phrase role, String rule, List<Fact> found) {
        found.add(fact(name, role, rule));
    }

    /** "maire de Lens de 1995 à 2001": how long somebody is so, and not of what. */
    private Fact during(Fact fact, Nominal role) {
        List<Argument> term = role.complements().stream()
                .filter(TermComplements::is)
                .map(complement -> new Argument(TermComplements.role(complement), phrases.role(complement.nominal())))
                .toList();
        boolean over = term.stream().anyMatch(argument -> argument.role().equals("until"));
        return term.isEmpty()
                ? fact
                : fact.toBuilder()
                        .arguments(term)
                        .tense(over ? Tense.PAST : Tense.PRESENT)
                        .build();
    }

    private Fact fact(Phrase name, Phrase role, String rule) {
        String be = grammar.language().equals("fr") ? "être" : "be";
        return Fact.builder(Phrase.of(be, Word.of(be, be, Word.Kind.VERB)))
                .subject(name)
                .object(role)
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(Tense.PRESENT)
                .source(List.of())
                .rule(rule)
                .build();
    }
}
