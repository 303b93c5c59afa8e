package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * Knows which firm "her company" is: that of whoever runs or has founded it; and of which firm a founder keeps a stake.
 *
 * @since 0.1
 */
public final class OwnFirms {
    private static final String RULE = "own firm";
    private static final Set<String> HEADING =
            Set.of("run", "lead", "head", "found", "chair", "own", "diriger", "présider", "fonder", "détenir");
    private static final Pattern OWN_FIRM = Pattern.compile(
            "(son entreprise|sa société|son groupe|sa firme|sa compagnie|(his|her|their) (company|firm|group|business|start-up))",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, Phrase> firms = new HashMap<>();

    /** Returns the facts of the next sentence that speak of somebody's own firm, with its name. */
    public List<Fact> of(List<Fact> sentence) {
        sentence.forEach(this::remember);
        if (firms.isEmpty()) {
            return List.of();
        }
        List<Fact> found = new ArrayList<>();
        for (Fact fact : sentence) {
            Fact named = named(isStake(fact.object()) ? withWhole(fact) : fact);
            if (!named.equals(fact)) {
                found.add(named.toBuilder().rule(RULE).build());
            }
        }
        return found;
    }

    private void remember(Fact fact) {
        if (HEADING.contains(Heads.of(fact.relation()))
                && "office".equals(fact.rule())
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.object() instanceof Phrase firm
                && Heads.isName(firm)) {
            firms.putIfAbsent(Heads.entity(fact.subject()), firm);
        }
    }

    private Fact named(Fact fact) {
        List<Argument> arguments = fact.arguments().stream()
                .map(argument -> argument.filler() instanceof Fact content
                        ? new Argument(argument.role(), named(content))
                        : argument)
                .toList();
        return fact.toBuilder()
                .subject(firm(fact.subject()))
                .object(fact.object() instanceof Fact content ? named(content) : firm(fact.object()))
                .arguments(arguments)
                .build();
    }

    /** Returns the firm that "her company" is; anything else as it is. */
    private @Nullable Filler firm(@Nullable Filler filler) {
        if (!(filler instanceof Phrase phrase)
                || !OWN_FIRM.matcher(phrase.text()).matches()) {
            return filler;
        }
        return phrase.complements().stream()
                .map(Complement::phrase)
                .map(owner -> firms.get(Heads.entity(owner)))
                .filter(firm -> firm != null)
                .map(firm -> firm.withMention(phrase.text()).withSpans(phrase.spans()))
                .findFirst()
                .map(Filler.class::cast)
                .orElse(filler);
    }

    private static boolean isStake(@Nullable Filler filler) {
        return switch (Heads.of(filler)) {
            case "stake", "shareholding", "holding", "participation" -> true;
            default -> false;
        };
    }

    /** "The founder, who keeps a 15% stake": in the firm. */
    private Fact withWhole(Fact fact) {
        Phrase firm = firms.get(Heads.entity(fact.subject()));
        boolean said =
                fact.arguments().stream().anyMatch(argument -> argument.role().equals("place"));
        if (firm == null || said) {
            return fact;
        }
        List<Argument> arguments = new ArrayList<>(fact.arguments());
        arguments.add(new Argument("place", firm.withSpans(List.of())));
        return fact.toBuilder().arguments(arguments).build();
    }
}
