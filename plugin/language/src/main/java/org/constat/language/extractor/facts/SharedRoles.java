package org.constat.language.extractor.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Morphology.Gender;

/** Knows what each of several is whom a comma sets beside what they are: "Norda et Velta, deux banques", "les deux fondateurs". */
final class SharedRoles {
    private static final Pattern COUNT =
            Pattern.compile("^(?:les |the )?(?:deux|trois|quatre|cinq|two|three|four|five) ");
    private static final Pattern SUPERLATIVE =
            Pattern.compile("^(?:(?:plus|moins|most|least) .*|[a-z]+est .*)", Pattern.CASE_INSENSITIVE);

    private SharedRoles() {}

    /** Returns those who share a role: named, and as many as the role counts. */
    static Stream<Nominal> holders(Nominal first, Nominal role) {
        Quantity quantity = role.chunk().quantity();
        List<Nominal> members = first.members();
        boolean shared = quantity != null
                && !quantity.ordinal()
                && !role.chunk().isName()
                && !role.chunk().time()
                && role.conjuncts().isEmpty()
                && members.size() > 1
                && quantity.value().intValue() == members.size()
                && members.stream().allMatch(member -> member.chunk().isName());
        return shared ? members.stream() : Stream.empty();
    }

    /** Returns what each of them is: a bank, or one of the largest banks. */
    static Phrase each(Phrase role, NounChunk chunk, boolean french) {
        Matcher count = COUNT.matcher(role.text());
        String plain = count.find() ? role.text().substring(count.end()) : role.text();
        boolean ranked = SUPERLATIVE.matcher(plain).matches();
        String one =
                french ? (chunk.morphology().gender() == Gender.FEMININE ? "l'une des " : "l'un des ") : "one of the ";
        return new Phrase(
                ranked ? one + plain : plain,
                null,
                role.head(),
                role.modifiers(),
                null,
                role.complements(),
                role.spans(),
                null);
    }
}
