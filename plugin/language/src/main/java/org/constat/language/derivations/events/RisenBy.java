package org.constat.language.derivations.events;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.Shares;
import org.jspecify.annotations.Nullable;

/** "Une chute de 30 % des ventes", "a 30% fall in sales": it is the sales that fall, and by so much. */
final class RisenBy {
    private static final Pattern SHARE_AHEAD =
            Pattern.compile("an? (?:\\w+ )?[\\d.,]+ ?(?:%|per ?cent)", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEHIND =
            Pattern.compile(" (?:de|of) [\\d.,]+\\s?(?:%|per ?cent|pour cent)$", Pattern.CASE_INSENSITIVE);

    private RisenBy() {}

    /** Returns by how much something changes and what does, where its noun says both, and what else stands around. */
    static List<Argument> parted(Phrase noun, List<Argument> around) {
        Stream<Argument> behind = noun.complements().stream()
                .filter(complement -> complement.role().equals("of"))
                .map(Complement::phrase)
                .filter(Shares::isShare)
                .flatMap(RisenBy::parted);
        Stream<Argument> before = Stream.ofNullable(ahead(noun)).map(RisenBy::by);
        return Stream.of(around.stream(), behind, before)
                .flatMap(arguments -> arguments)
                .toList();
    }

    /** "une chute des rendements de 30 %": the share says how far they fall, and hangs on the fall. */
    static Phrase unnested(Phrase noun) {
        List<Complement> apart = noun.complements().stream()
                .flatMap(complement -> shareBehind(complement.phrase()) == null
                        ? Stream.of(complement)
                        : Stream.of(withoutShare(complement), shareBehind(complement.phrase())))
                .toList();
        return apart.size() == noun.complements().size() ? noun : noun.withComplements(apart);
    }

    private static @Nullable Complement shareBehind(Phrase thing) {
        return Shares.isShare(thing)
                ? null
                : thing.complements().stream()
                        .filter(complement -> complement.role().equals("of") && Shares.isShare(complement.phrase()))
                        .findFirst()
                        .orElse(null);
    }

    private static Complement withoutShare(Complement thing) {
        Phrase whole = thing.phrase();
        Complement share = shareBehind(whole);
        List<Complement> others = whole.complements().stream()
                .filter(complement -> !complement.equals(share))
                .toList();
        String text = BEHIND.matcher(whole.text()).replaceFirst("");
        return new Complement(
                thing.role(),
                new Phrase(
                        text,
                        whole.entity(),
                        whole.head(),
                        whole.modifiers(),
                        whole.quantity(),
                        others,
                        whole.spans(),
                        whole.mention()));
    }

    /** Returns whether a noun says before itself by how much ("a 30% fall"). */
    static boolean isShareAhead(Phrase noun) {
        return ahead(noun) != null;
    }

    private static Stream<Argument> parted(Phrase share) {
        return Stream.concat(
                Stream.of(by(Shares.alone(share))),
                share.complements().stream()
                        .filter(complement -> complement.role().equals("of"))
                        .map(complement -> new Argument("of", complement.phrase())));
    }

    private static Argument by(Phrase share) {
        return new Argument("by", share);
    }

    private static @Nullable Phrase ahead(Phrase noun) {
        Quantity quantity = noun.quantity();
        return quantity != null
                        && !quantity.ordinal()
                        && Determiners.isIndefinite(noun.text())
                        && SHARE_AHEAD.matcher(noun.text()).lookingAt()
                ? new Phrase(
                        quantity.value().toPlainString() + " " + Shares.PERCENT,
                        null,
                        Word.of(Shares.PERCENT, Shares.PERCENT, Word.Kind.NOUN),
                        List.of(),
                        quantity,
                        List.of(),
                        noun.spans(),
                        null)
                : null;
    }
}
