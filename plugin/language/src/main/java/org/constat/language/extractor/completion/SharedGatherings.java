package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.extractor.words.Listed;
import org.jspecify.annotations.Nullable;

/** "Une réunion convoquée par Berg, à laquelle participaient les maires": Berg convened it with them, each took part with the others. */
final class SharedGatherings {
    private static final String RULE = "shared gathering";
    private static final int MOST = 6;
    private static final Set<String> TAKING_PART = Listed.as("taking-part");
    private static final Set<String> CONVENING = Listed.as("convening");

    /** Somebody who takes part in a gathering, and where it is said. */
    private record Guest(Phrase who, Phrase gathering, Fact fact) {}

    /** Returns what follows of those who take part in the gatherings of one sentence. */
    List<Fact> of(List<Fact> sentence) {
        Map<String, List<Guest>> gatherings = new LinkedHashMap<>();
        for (Fact fact : sentence) {
            if (isReal(fact)
                    && says(fact, TAKING_PART)
                    && fact.subject() instanceof Phrase guest
                    && fact.object() instanceof Phrase gathering) {
                gatherings
                        .computeIfAbsent(gathering.text(), text -> new ArrayList<>())
                        .add(new Guest(guest, gathering, fact));
            }
        }
        List<Fact> found = new ArrayList<>();
        gatherings.values().stream().filter(all -> all.size() <= MOST).forEach(all -> tell(all, sentence, found));
        return found;
    }

    private static void tell(List<Guest> guests, List<Fact> sentence, List<Fact> found) {
        Phrase gathering = guests.get(0).gathering();
        for (Guest guest : guests) {
            guests.stream()
                    .filter(other -> !other.who().equals(guest.who()))
                    .forEach(other -> found.add(with(other.who(), guest.fact())));
        }
        for (Fact fact : sentence) {
            if (says(fact, CONVENING) && isReal(fact) && isText(fact.object(), gathering)) {
                guests.forEach(guest -> found.add(with(guest.who(), fact)));
            }
            Phrase told = toldAt(fact, gathering);
            if (told != null) {
                guests.forEach(guest -> found.add(with(told, guest.fact())));
            }
        }
    }

    /** "présenté à Berg lors des entretiens": Berg was there. */
    private static @Nullable Phrase toldAt(Fact fact, Phrase gathering) {
        boolean there = isReal(fact)
                && fact.arguments().stream()
                        .anyMatch(argument -> argument.role().equals("place") && isText(argument.filler(), gathering));
        return fact.arguments().stream()
                .filter(argument -> there && argument.role().equals("to"))
                .map(Argument::filler)
                .filter(Heads::isName)
                .map(Phrase.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static boolean isText(@Nullable Filler filler, Phrase gathering) {
        return filler != null && filler.text().equals(gathering.text());
    }

    private static Fact with(Phrase companion, Fact fact) {
        List<Argument> arguments = new ArrayList<>(fact.arguments());
        arguments.add(new Argument("with", companion));
        return fact.toBuilder().arguments(arguments).rule(RULE).build();
    }

    private static boolean isReal(Fact fact) {
        return fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.tense() != Tense.FUTURE;
    }

    private static boolean says(Fact fact, Set<String> verbs) {
        Word verb = fact.relation().head();
        return verb != null && verbs.contains(verb.lemma());
    }
}
