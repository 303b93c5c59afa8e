package org.constat.language.entities;

import java.util.Collection;
import java.util.List;

/** Finds those of whom a text goes on to speak by what all in their field are called: "Des biologistes … Les chercheurs". */
final class Colleagues {
    private static final int NEAR = 2;

    private final Memory memory;

    Colleagues(Memory memory) {
        this.memory = memory;
    }

    /** Returns the one group that can be meant; nothing where there are several. */
    Collection<Entity> meant(Mention mention) {
        if (!mention.isPlural() || !mention.isBare() || !Fields.isGeneral(mention.head())) {
            return List.of();
        }
        List<Entity> near = memory.recent().stream()
                .filter(entity -> entity.isPlural() && !entity.isFromHeadline() && memory.isWithin(entity, NEAR))
                .filter(entity -> entity.isOfKind(noun -> Fields.areOne(noun, mention.head())))
                .toList();
        return near.size() == 1 ? near : List.of();
    }
}
