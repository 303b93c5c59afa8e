package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.jspecify.annotations.Nullable;

/**
 * "Elle s'est cassé le bras dans un accident de vélo", "a rider was hurt in a crash": whoever comes to harm in an accident has one.
 */
final class InAccident implements Derivation {
    private static final String RULE = "in accident";
    private static final String PARTICIPLE = "participle";
    private static final Pattern INSIDE = Pattern.compile(" (?:dans|in)$");
    private static final String ACCIDENT = "accident";
    private static final Set<String> DYING = Set.of("die", "perish");
    private static final Set<String> MAIMING =
            Set.of("paralyser", "amputer", "défigurer", "mutiler", "paralyse", "paralyze", "maim", "disable", "scar");
    private static final Set<String> OWN_BONES = Set.of("break", "fracture");

    private final Nouns nouns;
    private final String have;

    InAccident(Nouns nouns) {
        this.nouns = nouns;
        this.have = nouns.language().equals("fr") ? "avoir" : "have";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if ((fact.tense() != Tense.PAST && !PARTICIPLE.equals(fact.rule()))
                || fact.polarity() != Polarity.AFFIRMATIVE
                || fact.modality() != Modality.ASSERTED) {
            return;
        }
        String verb = Nouns.head(fact.relation());
        if (fact.object() instanceof Phrase event
                && isAccident(event)
                && INSIDE.matcher(verb).find()) {
            tell(fact, victim(fact, INSIDE.matcher(verb).replaceFirst(""), null), event, fact.arguments(), found);
        }
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals("place") && argument.filler() instanceof Phrase event && isAccident(event)) {
                tell(fact, victim(fact, verb, fact.object()), event, Rest.of(fact, argument), found);
            }
        }
    }

    private void tell(Fact fact, @Nullable Filler victim, Phrase event, List<Argument> around, Consumer<Fact> found) {
        if (victim != null) {
            found.accept(fact.toBuilder()
                    .relation(Nouns.verb(have))
                    .subject(victim)
                    .object(event)
                    .arguments(around)
                    .tense(Tense.PAST)
                    .rule(RULE)
                    .build());
        }
    }

    private boolean isAccident(Phrase event) {
        String noun = Nouns.head(event);
        int space = noun.indexOf(' ');
        return nouns.isA(noun, ACCIDENT) || (space > 0 && nouns.isA(noun.substring(0, space), ACCIDENT));
    }

    private @Nullable Filler victim(Fact fact, String verb, @Nullable Filler harmed) {
        if (fact.subject() == null) {
            boolean maimed = MAIMING.contains(verb) && harmed instanceof Phrase somebody && nouns.isActor(somebody);
            return maimed || nouns.tables().has(Row.HARM, verb) ? harmed : null;
        }
        boolean own = nouns.isConcept(verb, DYING) || verb.startsWith("se ") || OWN_BONES.contains(verb);
        return own && fact.subject() instanceof Phrase somebody && nouns.isActor(somebody) ? somebody : null;
    }
}
