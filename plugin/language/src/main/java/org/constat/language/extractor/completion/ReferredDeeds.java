package org.constat.language.extractor.completion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Attribution;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.extractor.reference.Mentions;
import org.constat.language.extractor.words.Families;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds whose "this accusation" is, and of what "the closure": the text has just said who accuses, and what closes. */
final class ReferredDeeds {
    private static final String RULE = "referred deed";
    private static final int NEAR = 2;
    private static final Pattern THIS = Pattern.compile("(ce|cet|cette|ces|this|that|these|those) .*");
    private static final Pattern THE = Pattern.compile("(le|la|les|the) .*|l'.*");

    private final DeedNouns deedNouns;
    private final Families families;
    private final LastDoers doers;
    private final Set<String> nouns = new HashSet<>();
    private final Deque<List<Deed>> before = new ArrayDeque<>();

    /** Something done, by a verb, and whose the noun is that is made from the verb. */
    private record Deed(String verb, Phrase owner) {}

    ReferredDeeds(Vocabulary vocabulary) {
        this.deedNouns = new DeedNouns(vocabulary);
        this.families = new Families(vocabulary);
        this.doers = new LastDoers(vocabulary);
    }

    /** Returns the facts of a sentence whose subject or object is a deed of the sentences before, with its owner. */
    List<Fact> of(List<Fact> sentence) {
        List<Fact> found = Pointing.resolved(sentence, this::owned, RULE);
        remember(sentence);
        return found;
    }

    private @Nullable Phrase owned(@Nullable Filler filler, @Nullable Filler other) {
        if (!(filler instanceof Phrase phrase) || !phrase.complements().isEmpty() || phrase.mention() != null) {
            return null;
        }
        String noun = Heads.noun(phrase);
        if (noun.isEmpty()) {
            return null;
        }
        String text = phrase.text().toLowerCase(Locale.ROOT);
        boolean pointing = THIS.matcher(text).matches() || (THE.matcher(text).matches() && !nouns.contains(noun));
        List<Phrase> owners = !pointing ? List.of() : owners(noun);
        Phrase last = THIS.matcher(text).matches() ? doers.of(noun, other) : null;
        Phrase owner = Mentions.areOne(owners) ? owners.get(0) : owners.isEmpty() ? last : null;
        return owner == null
                ? null
                : phrase.withComplements(whoseAndOfWhat(phrase, owner, owner.equals(last) ? doers.topic(noun) : null));
    }

    private static List<Complement> whoseAndOfWhat(Phrase phrase, Phrase owner, @Nullable Phrase topic) {
        return Stream.concat(
                        Stream.of(new Complement(
                                "of", owner.withMention(phrase.text()).withSpans(List.of()))),
                        Stream.ofNullable(topic).map(said -> new Complement("about", said.withSpans(List.of()))))
                .toList();
    }

    private List<Phrase> owners(String noun) {
        return before.stream()
                .flatMap(List::stream)
                .filter(deed -> deedNouns.isMadeFrom(noun, deed.verb()))
                .map(Deed::owner)
                .toList();
    }

    private void remember(List<Fact> sentence) {
        List<Deed> deeds = new ArrayList<>();
        for (Fact fact : sentence) {
            deeds.addAll(deeds(fact));
            nouns.add(Heads.noun(fact.subject()));
            nouns.add(Heads.noun(fact.object()));
        }
        doers.remember(sentence);
        before.addLast(deeds);
        if (before.size() > NEAR) {
            before.removeFirst();
        }
    }

    /** What somebody says, asks, fears is theirs; what else they do is done to its object, or happens to them. */
    private List<Deed> deeds(Fact fact) {
        List<Deed> deeds = new ArrayList<>();
        for (Attribution link : fact.source()) {
            if (link.force() != null) {
                deeds.add(new Deed(link.force().lemma(), link.speaker()));
            }
        }
        String verb = Heads.verb(fact);
        if (!verb.isEmpty() && fact.polarity() == Polarity.AFFIRMATIVE && !"home town".equals(fact.rule())) {
            boolean stance = families.any(verb, concept -> concept.family() != null);
            boolean own = stance || !(fact.object() instanceof Phrase);
            Filler owner = own ? fact.subject() : fact.object();
            if (owner instanceof Phrase phrase && isKnown(phrase)) {
                deeds.add(new Deed(verb, phrase));
            }
        }
        return deeds;
    }

    private static boolean isKnown(Phrase phrase) {
        return phrase.head() != null && phrase.head().kind() != Word.Kind.PRONOUN;
    }
}
