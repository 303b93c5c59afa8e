package org.constat.language.extractor.completion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds whose "this accusation" is, and of what "the closure": the text has just said who accuses, and what closes. */
final class ReferredDeeds {
    private static final String RULE = "referred deed";
    private static final int NEAR = 2;
    private static final Pattern THIS = Pattern.compile("(ce|cet|cette|ces|this|that|these|those) .*");
    private static final Pattern THE = Pattern.compile("(le|la|les|the) .*|l'.*");

    /** What somebody has done, or has not, may be called so. */
    private static final Set<String> CHOICES = Listed.as("choice");

    private final DeedNouns deedNouns;
    private final Families families;
    private final LastDoers doers;
    private final Set<String> nouns = new HashSet<>();
    private final Deque<List<Deed>> before = new ArrayDeque<>();

    /** Something done, by a verb, and whose the noun is that is made from the verb. */
    private record Deed(String verb, Phrase owner, @Nullable Fact content) {}

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
        Phrase refused = refusal(phrase, noun, other);
        if (refused != null) {
            return refused;
        }
        String text = phrase.text().toLowerCase(Locale.ROOT);
        boolean pointing = THIS.matcher(text).matches() || (THE.matcher(text).matches() && !nouns.contains(noun));
        List<Deed> deeds = !pointing ? List.of() : named(noun);
        List<Phrase> owners = deeds.stream().map(Deed::owner).toList();
        Phrase last = THIS.matcher(text).matches() ? doers.of(noun, other) : null;
        Phrase owner = Mentions.areOne(owners) ? owners.get(0) : owners.isEmpty() ? last : null;
        return owner == null
                ? null
                : phrase.withComplements(
                        whoseAndOfWhat(phrase, owner, owner.equals(last) ? doers.topic(noun) : null, contents(deeds)));
    }

    /** "La région refuse de payer. Le maire critique ce refus": the refusal to pay; nothing where several are meant. */
    private static Stream<Complement> contents(List<Deed> deeds) {
        List<Fact> known = deeds.stream()
                .map(Deed::content)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return known.size() == 1 ? Stream.of(new Complement("to", Refusals.action(known.get(0)))) : Stream.empty();
    }

    /** "La banque a refusé de payer. Lund critique cette décision": her refusal to pay, where that is all that she did. */
    private @Nullable Phrase refusal(Phrase phrase, String noun, @Nullable Filler critic) {
        String text = phrase.text().toLowerCase(Locale.ROOT);
        boolean pointing = THIS.matcher(text).matches() || (THE.matcher(text).matches() && !nouns.contains(noun));
        List<Deed> last = pointing && CHOICES.contains(noun) && !before.isEmpty() ? before.getLast() : List.of();
        List<Deed> chosen =
                last.stream().filter(deed -> deed.content() != null).distinct().toList();
        if (chosen.size() != 1 || Heads.isSame(chosen.get(0).owner(), critic)) {
            return null;
        }
        Deed deed = chosen.get(0);
        Phrase refusal = Refusals.noun(deed.verb());
        return refusal == null
                ? null
                : refusal.withComplements(whoseAndOfWhat(phrase, deed.owner(), null, contents(chosen)))
                        .withMention(phrase.text())
                        .withSpans(phrase.spans());
    }

    private static List<Complement> whoseAndOfWhat(
            Phrase phrase, Phrase owner, @Nullable Phrase topic, Stream<Complement> content) {
        Stream<Complement> whose =
                Stream.of(new Complement("of", owner.withMention(phrase.text()).withSpans(List.of())));
        Stream<Complement> about =
                Stream.ofNullable(topic).map(said -> new Complement("about", said.withSpans(List.of())));
        return Stream.concat(Stream.concat(whose, about), content).toList();
    }

    private List<Deed> named(String noun) {
        return before.stream()
                .flatMap(List::stream)
                .filter(deed -> deedNouns.isMadeFrom(noun, deed.verb()))
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
                deeds.add(new Deed(link.force().lemma(), link.speaker(), null));
            }
        }
        String verb = Heads.verb(fact);
        if (!verb.isEmpty() && fact.polarity() == Polarity.AFFIRMATIVE && !"home town".equals(fact.rule())) {
            boolean stance = families.any(verb, concept -> concept.family() != null);
            boolean own = stance || !(fact.object() instanceof Phrase);
            Filler owner = own ? fact.subject() : fact.object();
            if (owner instanceof Phrase phrase && isKnown(phrase)) {
                deeds.add(new Deed(verb, phrase, own ? content(fact) : null));
            }
        }
        return deeds;
    }

    /** "refuse de payer": what they refuse, promise or decide to do themselves. */
    private static @Nullable Fact content(Fact fact) {
        return fact.object() instanceof Fact deed
                        && deed.polarity() == Polarity.AFFIRMATIVE
                        && fact.subject() instanceof Phrase doer
                        && Heads.isSame(doer, deed.subject())
                ? deed
                : null;
    }

    private static boolean isKnown(Phrase phrase) {
        return phrase.head() != null && phrase.head().kind() != Word.Kind.PRONOUN;
    }
}
