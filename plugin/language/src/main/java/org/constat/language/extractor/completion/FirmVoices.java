package org.constat.language.extractor.completion;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Knows for whom somebody says "we": '"We will hire 40 people", said Ann Lee, the head of Norvex': Norvex will; and where a mayor
 * says so, it is the town hall.
 *
 * @since 0.1
 */
public final class FirmVoices {
    private static final String RULE = "own firm";
    private static final Set<String> HEADING = Listed.as("heading");
    private static final Set<String> VOICES = Listed.as("voices");

    private static final Set<String> WE = Set.of("nous", "we");
    private static final Set<String> OUR = Set.of("nos", "notre", "our");

    private final Vocabulary vocabulary;
    private final Map<String, Phrase> firms = new HashMap<>();

    /** @param vocabulary that tells firms from work that is done */
    public FirmVoices(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns what the facts of the next sentence that speak of "us" say of the firm whose head speaks. */
    public List<Fact> of(List<Fact> sentence) {
        sentence.forEach(this::remember);
        return sentence.stream().flatMap(fact -> ofFirm(fact).stream()).toList();
    }

    /** Returns what facts that have been given their speaker later say of the firm whose head speaks. */
    public List<Fact> ofQuoted(List<Fact> attributed) {
        return attributed.stream().flatMap(fact -> ofFirm(fact).stream()).toList();
    }

    private void remember(Fact fact) {
        if (fact.subject() instanceof Phrase mayor
                && Heads.of(fact.relation()).equals("être")
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.object() instanceof Phrase role
                && TownHalls.isMayor(role)) {
            firms.putIfAbsent(Heads.entity(mayor), TownHalls.of(role));
        } else if (fact.subject() instanceof Phrase voice
                && fact.object() instanceof Phrase role
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && Heads.isBeing(fact)
                && isVoice(role)) {
            represented(role).ifPresent(firm -> firms.putIfAbsent(Heads.entity(voice), firm));
        } else if ("office".equals(fact.rule())
                && HEADING.contains(Heads.of(fact.relation()))
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.object() instanceof Phrase firm
                && firm.head() != null
                && !isWork(firm.head())) {
            firms.putIfAbsent(Heads.entity(fact.subject()), firm);
        }
    }

    /** "its spokesman", "leur représentante": speaks for others, and says "we" for them. */
    private boolean isVoice(Phrase role) {
        return vocabulary.any(
                Heads.noun(role), sense -> VOICES.contains(sense.concept().id()));
    }

    private Optional<Phrase> represented(Phrase role) {
        return role.complements().stream()
                .filter(complement -> complement.role().equals("of"))
                .map(Complement::phrase)
                .filter(firm -> firm.head() != null && !isWork(firm.head()))
                .findFirst();
    }

    /** "Ann Holm, who leads the study": neither a study nor a building site is who hopes and finds. */
    private boolean isWork(Word head) {
        return head.kind() != Word.Kind.NAME
                && !vocabulary.isBeing(head.lemma())
                && (vocabulary.isNominalisation(head.lemma()) || vocabulary.isA(head.lemma(), "construction-site"));
    }

    private Optional<Fact> ofFirm(Fact fact) {
        Phrase firm = fact.source().isEmpty()
                ? null
                : firm(fact.source().get(fact.source().size() - 1).speaker());
        if (firm == null) {
            return Optional.empty();
        }
        Fact named = named(fact, firm.withSpans(List.of()));
        return named.equals(fact)
                ? Optional.empty()
                : Optional.of(named.toBuilder().rule(RULE).build());
    }

    private static Fact named(Fact fact, Phrase firm) {
        return fact.toBuilder()
                .subject(named(fact.subject(), firm))
                .object(named(fact.object(), firm))
                .arguments(fact.arguments().stream()
                        .map(argument -> {
                            Filler filler = named(argument.filler(), firm);
                            return filler == null ? argument : new Argument(argument.role(), filler);
                        })
                        .toList())
                .build();
    }

    private static @Nullable Filler named(@Nullable Filler filler, Phrase firm) {
        if (filler instanceof Fact content && content.source().isEmpty()) {
            return named(content, firm);
        }
        Phrase called = filler instanceof Phrase phrase ? called(phrase, firm) : null;
        return called == null ? filler : called;
    }

    private @Nullable Phrase firm(Filler speaker) {
        Phrase known = firms.get(Heads.entity(speaker));
        return known == null && speaker instanceof Phrase role && TownHalls.isMayor(role) ? TownHalls.of(role) : known;
    }

    /** "we": the firm; "our profits": those of the firm; null where neither is meant. */
    private static @Nullable Phrase called(Phrase subject, Phrase firm) {
        String said = subject.mention() == null ? subject.text() : subject.mention();
        String first = said.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        if (WE.contains(first) && first.length() == said.length()) {
            return firm.withMention(said).withSpans(subject.spans());
        }
        return OUR.contains(first)
                ? subject.withComplements(
                        Stream.concat(subject.complements().stream(), Stream.of(new Complement("of", firm)))
                                .toList())
                : null;
    }
}
