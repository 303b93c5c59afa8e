package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/**
 * Says of where somebody holds an office whose seat the text has named: "La préfecture de la Marne a fermé le pont, a dit la préfète,
 * Ada Roux" is that of the Marne.
 */
final class SeatHolders {
    private static final String RULE = "seat of office";

    /** Who heads what. */
    private static final Map<String, String> SEATS = Map.of(
            "préfet", "préfecture",
            "sous-préfet", "sous-préfecture",
            "procureur", "parquet",
            "recteur", "rectorat",
            "maire", "mairie",
            "ambassadeur", "ambassade",
            "mayor", "town hall",
            "prefect", "prefecture",
            "ambassador", "embassy");

    private static final Map<String, String> WOMEN = Map.of(
            "préfète", "préfet",
            "sous-préfète", "sous-préfet",
            "procureure", "procureur",
            "rectrice", "recteur",
            "ambassadrice", "ambassadeur");

    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> several = new HashSet<>();

    /** Where a seat is, and in which words behind its noun. */
    private record Place(Complement complement, String text) {}

    /** Returns the facts of the next sentence that say who holds an office, with where. */
    List<Fact> of(List<Fact> sentence) {
        sentence.forEach(this::remember);
        List<Fact> found = new ArrayList<>();
        for (Fact fact : sentence) {
            Phrase held = fact.polarity() == Polarity.AFFIRMATIVE && Heads.isBeing(fact) && Heads.isName(fact.subject())
                    ? held(fact.object())
                    : null;
            if (held != null) {
                found.add(fact.toBuilder().object(held).rule(RULE).build());
            }
        }
        return found;
    }

    private @Nullable Phrase held(@Nullable Filler object) {
        if (!(object instanceof Phrase office)
                || !office.complements().isEmpty()
                || !office.modifiers().isEmpty()) {
            return null;
        }
        String noun = Heads.noun(office);
        String seat = SEATS.getOrDefault(WOMEN.getOrDefault(noun, noun), "");
        Place place = several.contains(seat) ? null : places.get(seat);
        return place == null
                ? null
                : new Phrase(
                        office.text() + place.text(),
                        office.entity(),
                        office.head(),
                        office.modifiers(),
                        office.quantity(),
                        List.of(place.complement()),
                        office.spans(),
                        office.mention());
    }

    private void remember(Fact fact) {
        remember(fact.subject());
        remember(fact.object());
        fact.arguments().forEach(argument -> remember(argument.filler()));
    }

    private void remember(@Nullable Filler filler) {
        if (filler instanceof Phrase seat && SEATS.containsValue(Heads.noun(seat))) {
            seat.complements().stream()
                    .filter(complement -> complement.role().equals("of") && Heads.isName(complement.phrase()))
                    .forEach(complement -> add(Heads.noun(seat), complement, behindNoun(seat)));
        }
    }

    private static String behindNoun(Phrase seat) {
        Word head = seat.head();
        int noun = head == null ? -1 : seat.text().indexOf(head.text());
        return head == null || noun < 0
                ? ""
                : seat.text().substring(noun + head.text().length());
    }

    private void add(String seat, Complement place, String text) {
        Place known = places.putIfAbsent(seat, new Place(place, text));
        if (known != null
                && !known.complement().phrase().text().equals(place.phrase().text())) {
            several.add(seat);
        }
    }
}
