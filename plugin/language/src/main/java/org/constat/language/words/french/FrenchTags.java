package org.constat.language.words.french;

import java.util.Set;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Morphology.Time;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tags of the French dictionary, such as {@code V ind pres 3 s} with a letter of frequency behind.
 *
 * @since 0.1
 */
public final class FrenchTags {

    /** Verbs that nobody uses, whose forms are those of common adjectives, nouns and verbs. */
    private static final Set<String> NO_LONGER_VERBS = Set.of(
            "ailler",
            "anglaiser",
            "antiquer",
            "balter",
            "chinoiser",
            "clienter",
            "concréter",
            "cosmétiquer",
            "difformer",
            "enceinter",
            "externer",
            "grecquer",
            "hongrer",
            "incidenter",
            "initialer",
            "limousiner",
            "lourder",
            "moiter",
            "moyenner",
            "opiniâtrer",
            "panoramiquer",
            "politiquer",
            "prober",
            "rauquer",
            "rustiquer",
            "secréter",
            "tangenter",
            "têtuer",
            "vaguer");

    private FrenchTags() {}

    public static @Nullable Entry decode(String lemma, String tagged) {
        String[] parts = withoutFrequency(tagged).trim().split(" +", -1);
        Pos pos = pos(parts);
        if (pos == null || (pos == Pos.VERB && NO_LONGER_VERBS.contains(lemma))) {
            return null;
        }
        String canonical = FrenchSpelling.canonical(pos == Pos.ADP && lemma.contains("+") ? beforePlus(lemma) : lemma);
        return new Entry(canonical, pos, pos == Pos.VERB ? verb(parts) : nominal(parts), frequency(tagged));
    }

    private static int frequency(String tag) {
        char last = tag.charAt(tag.length() - 1);
        return tag.length() > 1 && Character.isUpperCase(last) ? last - 'A' + 1 : 0;
    }

    private static String withoutFrequency(String tag) {
        int last = tag.length() - 1;
        return last > 0 && Character.isUpperCase(tag.charAt(last)) ? tag.substring(0, last) : tag;
    }

    private static String beforePlus(String lemma) {
        return lemma.substring(0, lemma.indexOf('+'));
    }

    private static @Nullable Pos pos(String[] parts) {
        return switch (parts[0]) {
            case "V" -> Pos.VERB;
            case "N" -> Pos.NOUN;
            case "J" -> Pos.ADJ;
            case "A" -> Pos.ADV;
            case "D" -> Pos.DET;
            case "P", "P+D" -> Pos.ADP;
            case "P+R", "R" -> Pos.PRON;
            case "C" -> parts.length > 1 && parts[1].equals("sub") ? Pos.SCONJ : Pos.CCONJ;
            case "K" -> Pos.NUM;
            case "I" -> Pos.INTJ;
            case "Z" -> Pos.PROPN;
            default -> null;
        };
    }

    private static Morphology nominal(String[] parts) {
        Gender gender = Gender.NONE;
        GrammaticalNumber number = GrammaticalNumber.NONE;
        int person = 0;
        for (String part : parts) {
            switch (part) {
                case "m" -> gender = Gender.MASCULINE;
                case "f" -> gender = Gender.FEMININE;
                case "s" -> number = GrammaticalNumber.SINGULAR;
                case "p" -> number = GrammaticalNumber.PLURAL;
                case "1", "2", "3" -> person = part.charAt(0) - '0';
                default -> {
                    continue;
                }
            }
        }
        return new Morphology(Mood.NONE, Time.NONE, person, number, gender);
    }

    private static Morphology verb(String[] parts) {
        Mood mood = Mood.NONE;
        Time time = Time.NONE;
        for (String part : parts) {
            mood = mood == Mood.NONE ? mood(part) : mood;
            time = time == Time.NONE ? time(part) : time;
        }
        Morphology rest = nominal(parts);
        return new Morphology(mood, time, rest.person(), rest.number(), rest.gender());
    }

    private static Mood mood(String part) {
        return switch (part) {
            case "ind" -> Mood.INDICATIVE;
            case "sub" -> Mood.SUBJUNCTIVE;
            case "con" -> Mood.CONDITIONAL;
            case "imp" -> Mood.IMPERATIVE;
            case "inf" -> Mood.INFINITIVE;
            case "ppa" -> Mood.PAST_PARTICIPLE;
            case "ppr" -> Mood.PRESENT_PARTICIPLE;
            default -> Mood.NONE;
        };
    }

    private static Time time(String part) {
        return switch (part) {
            case "pres" -> Time.PRESENT;
            case "impa" -> Time.IMPERFECT;
            case "psim" -> Time.PAST;
            case "futu" -> Time.FUTURE;
            default -> Time.NONE;
        };
    }
}
