package org.constat.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Complement;
import org.constat.Evidence;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Slot;
import org.constat.Span;
import org.constat.Tense;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/**
 * Turns facts into what the wire carries: maps, lists, strings, numbers, booleans. Writing them as JSON is left to the
 * caller, so that no JSON library stands in a signature. Thread-safe.
 *
 * @since 0.1
 */
public final class FactWriter {

    private FactWriter() {}

    /** Returns a fact as the wire carries it, with its offsets in UTF-16 units. Slots that say nothing are left out. */
    public static Map<String, Object> write(Fact fact) {
        Map<String, Object> object = new LinkedHashMap<>();
        putIfPresent(object, "language", fact.language());
        putIfPresent(object, "subject", fact.subject() == null ? null : filler(fact.subject()));
        object.put("relation", phrase(fact.relation()));
        putIfPresent(object, "object", fact.object() == null ? null : filler(fact.object()));
        putUnlessEmpty(object, "args", arguments(fact.arguments()));
        writeStatus(fact, object);
        putUnlessEmpty(
                object,
                "evidence",
                fact.evidence().stream().map(FactWriter::evidence).toList());
        putIfPresent(object, "confidence", fact.confidence());
        putIfPresent(object, "rule", fact.rule());
        return object;
    }

    private static void writeStatus(Fact fact, Map<String, Object> object) {
        if (fact.declared().contains(Slot.POLARITY) || fact.polarity() != Polarity.AFFIRMATIVE) {
            object.put("polarity", fact.polarity().sign());
        }
        if (fact.declared().contains(Slot.MODALITY) || fact.modality() != Modality.ASSERTED) {
            object.put("modality", fact.modality().wireName());
        }
        if (fact.declared().contains(Slot.TENSE) || fact.tense() != Tense.PRESENT) {
            object.put("tense", fact.tense().wireName());
        }
        if (fact.declared().contains(Slot.SOURCE) || !fact.source().isEmpty()) {
            object.put(
                    "source",
                    fact.source().stream().map(FactWriter::attribution).toList());
        }
    }

    private static Object attribution(Attribution attribution) {
        Object speaker = phrase(attribution.speaker());
        return attribution.force() == null ? speaker : inOrder("speaker", speaker, "force", word(attribution.force()));
    }

    private static Object evidence(Evidence evidence) {
        if (evidence instanceof Evidence.At place) {
            return span(place.span());
        }
        return ((Evidence.Quotation) evidence).text();
    }

    private static Map<String, Object> span(Span span) {
        return inOrder("begin", span.begin(), "end", span.end());
    }

    private static Object filler(Filler filler) {
        if (filler instanceof Fact fact) {
            return write(fact);
        }
        return filler instanceof Group group
                ? Map.of(
                        "group",
                        group.members().stream().map(FactWriter::phrase).toList())
                : phrase((Phrase) filler);
    }

    private static Object phrase(Phrase phrase) {
        if (Phrase.of(phrase.text()).equals(phrase)) {
            return phrase.text();
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("text", phrase.text());
        putIfPresent(object, "id", phrase.entity());
        putIfPresent(object, "head", phrase.head() == null ? null : word(phrase.head()));
        putUnlessEmpty(
                object,
                "words",
                phrase.modifiers().stream().map(FactWriter::word).toList());
        putIfPresent(object, "quantity", phrase.quantity() == null ? null : quantity(phrase.quantity()));
        putUnlessEmpty(object, "complements", complements(phrase.complements()));
        writeSpans(phrase.spans(), object);
        putIfPresent(object, "mention", phrase.mention());
        return object;
    }

    private static void writeSpans(List<Span> spans, Map<String, Object> object) {
        if (spans.size() == 1) {
            object.putAll(span(spans.get(0)));
        } else {
            putUnlessEmpty(object, "spans", spans.stream().map(FactWriter::span).toList());
        }
    }

    private static Object word(Word word) {
        if (Word.of(word.text(), word.text(), Word.Kind.OTHER).equals(word)) {
            return word.text();
        }
        Map<String, Object> object = inOrder("text", word.text(), "lemma", word.lemma());
        object.put("kind", wireName(word.kind()));
        putUnlessEmpty(
                object, "parts", word.parts().stream().map(FactWriter::word).toList());
        return object;
    }

    private static String wireName(Word.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> quantity(Quantity quantity) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("value", quantity.value());
        putIfPresent(object, "unit", quantity.unit());
        if (quantity.bound() != Quantity.Bound.EXACT) {
            object.put("bound", quantity.bound().sign());
        }
        if (quantity.ordinal()) {
            object.put("ordinal", true);
        }
        return object;
    }

    private static Map<String, Object> arguments(List<Argument> arguments) {
        return byRole(put -> arguments.forEach(argument -> put.accept(argument.role(), filler(argument.filler()))));
    }

    private static Map<String, Object> complements(List<Complement> complements) {
        return byRole(
                put -> complements.forEach(complement -> put.accept(complement.role(), phrase(complement.phrase()))));
    }

    /** Groups fillers by their role; several of one role become a list. */
    private static Map<String, Object> byRole(Consumer<BiConsumer<String, Object>> fill) {
        Map<String, List<Object>> lists = new LinkedHashMap<>();
        fill.accept((role, filler) ->
                lists.computeIfAbsent(role, r -> new ArrayList<>()).add(filler));
        Map<String, Object> object = new LinkedHashMap<>();
        lists.forEach((role, fillers) -> object.put(role, fillers.size() == 1 ? fillers.get(0) : fillers));
        return object;
    }

    private static Map<String, Object> inOrder(String first, Object one, String second, Object two) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(first, one);
        object.put(second, two);
        return object;
    }

    private static void putIfPresent(Map<String, Object> object, String name, @Nullable Object value) {
        if (value != null) {
            object.put(name, value);
        }
    }

    private static void putUnlessEmpty(Map<String, Object> object, String name, List<?> value) {
        if (!value.isEmpty()) {
            object.put(name, value);
        }
    }

    private static void putUnlessEmpty(Map<String, Object> object, String name, Map<?, ?> value) {
        if (!value.isEmpty()) {
            object.put(name, value);
        }
    }
}
