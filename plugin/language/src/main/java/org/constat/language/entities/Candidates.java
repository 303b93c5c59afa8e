package org.constat.language.entities;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the one town or body to which something can belong; none where a text has spoken of several alike. */
final class Candidates {
    private static final int NEAR = 2;
    private static final int OFTEN = 4;
    private static final String TOWN = "town";
    private static final String LED = "led";
    private static final Set<String> FIXED = Set.of("site", "works");
    /** They speak of other companies, or are measured by them. */
    private static final Set<String> ONLOOKERS =
            Set.of("analyst", "broker", "rival", "competitor", "cabinet", "concurrent", "concurrente", "courtier");

    private static final Set<String> VEHICLES = Set.of("vehicle", "vessel", "aircraft");
    private static final Set<String> BUILT =
            Set.of("building", "facility", "venue", "museum", "school", "clinic", "jail");
    private static final Set<String> MANAGED =
            Set.of("company", "clinic", "school", "museum", "jail", "media", "authority", "association", "team");

    private final Memory memory;

    Candidates(Memory memory) {
        this.memory = memory;
    }

    /** Returns the one town or body of these kinds; null where there are several or none. */
    @Nullable
    Entity owner(Set<String> kinds) {
        Entity found = null;
        for (String kind : kinds) {
            Entity one = FIXED.contains(kind) ? only(memory.named(), TOWN) : ofKind(kind);
            if (one != null && found != null && one != found) {
                return null;
            }
            found = one == null ? found : one;
        }
        return found;
    }

    private @Nullable Entity ofKind(String kind) {
        Entity one = only(memory.recent(), kind);
        Entity lead = only(memory.lead(), kind);
        if (one != null) {
            boolean passing = lead != null && isPassing(one, lead);
            return !passing ? one : one.isOfKind(ONLOOKERS::contains) ? lead : null;
        }
        List<Entity> near = all(memory.recent(), kind);
        if (near.isEmpty()) {
            return lead;
        }
        return VEHICLES.contains(kind) ? last(near) : lead == null ? null : amongSeveral(near, lead);
    }

    /** In a text about one company, another of which it has spoken only once may or may not be meant. */
    private static boolean isPassing(Entity one, Entity lead) {
        return one != lead && one.mentions() == 1 && lead.mentions() >= OFTEN;
    }

    /** Of a train and a lorry that collide, the one of which the last sentence went on to speak. */
    private @Nullable Entity last(List<Entity> near) {
        List<Entity> last =
                near.stream().filter(entity -> memory.isWithin(entity, 1)).toList();
        return last.size() == 1 && memory.isKnown(last.get(0)) ? last.get(0) : null;
    }

    /** In a text about one company, others that do nothing are not meant. */
    private @Nullable Entity amongSeveral(List<Entity> near, Entity lead) {
        boolean acting =
                near.stream().anyMatch(entity -> entity != lead && entity.hasActed() && memory.isWithin(entity, NEAR));
        return lead.isNamed() && !acting ? lead : null;
    }

    /** Returns the one body of which the text has lately spoken; null where there are several. */
    @Nullable
    Entity body() {
        return only(memory.recent(), LED);
    }

    /** Returns the one body of which the text has just spoken that somebody can head ("sa présidente"); null where there are several. */
    @Nullable
    Entity headed(Relational relational, String noun) {
        List<Entity> near = all(memory.recent(), LED).stream()
                .filter(entity -> memory.isWithin(entity, 1))
                .toList();
        return !relational.isHead(noun) ? null : only(near.isEmpty() ? memory.recent() : near, LED);
    }

    private static List<Entity> all(Collection<Entity> entities, String kind) {
        return entities.stream().filter(entity -> isOne(entity, kind)).toList();
    }

    private @Nullable Entity only(Collection<Entity> entities, String kind) {
        List<Entity> all = all(entities, kind);
        List<Entity> told =
                all.stream().filter(entity -> !entity.isFromHeadline()).toList();
        List<Entity> found = told.isEmpty() ? all : told;
        return found.size() == 1 && memory.isKnown(found.get(0)) ? found.get(0) : null;
    }

    private static boolean isOne(Entity entity, String kind) {
        return switch (kind) {
            case TOWN ->
                entity.isNamed()
                        && (entity.isKnownPlace() || entity.isOneOf(Set.of(TOWN)))
                        && !entity.isPerson()
                        && !entity.isOneOf(Set.of("land"));
            case "company" -> entity.isOneOf(Set.of("company"));
            case LED -> entity.isBody() && !entity.isPlural();
            case "club" -> entity.isOneOf(Set.of("team")) && !entity.isPerson();
            case "building" -> entity.isOneOf(BUILT) && !entity.isPlural();
            case "bank" -> entity.isCentralBank();
            case "vehicle", "vessel", "aircraft", "event", "disease", "school", "clinic", "jail", "museum" ->
                entity.isOneOf(Set.of(kind)) && !entity.isPlural();
            default -> entity.isOneOf(MANAGED) && !entity.isPerson() && !entity.isPlural();
        };
    }
}
