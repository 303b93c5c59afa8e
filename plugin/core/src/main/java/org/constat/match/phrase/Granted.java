package org.constat.match.phrase;

import org.constat.match.Step;
import org.constat.match.parts.FoundParts;
import org.constat.match.parts.Part;
import org.constat.match.parts.Roles;
import org.constat.match.query.Scope;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexemes;

/** Lets what was granted to somebody be his, "the licence granted to Verdan" is Verdan's licence; and come from who gave it: "tents sent by Norway" are tents from Norway. */
final class Granted {
    private static final String FROM = "from";

    private final Lexemes lexemes;
    private final PartComparison parts;

    Granted(Lexemes lexemes, PartComparison parts) {
        this.lexemes = lexemes;
        this.parts = parts;
    }

    boolean cover(Part asked, FoundParts own, Scope scope, Setting setting) {
        return asked.place() == Part.Place.COMPLEMENT
                && (asked.role().equals(Roles.WEAK) || asked.role().equals(FROM))
                && !setting.asWritten()
                && own.free().stream().anyMatch(part -> isGiven(part, setting.found()))
                && own.take(part -> isOwner(asked, part, scope, setting));
    }

    private boolean isGiven(Part part, String language) {
        return part.place() == Part.Place.MODIFIER
                && ConceptGroups.says(lexemes.of(Lexemes.head(part.phrase()), language), "giving");
    }

    private boolean isOwner(Part asked, Part found, Scope scope, Setting setting) {
        boolean owner = found.role().equals(asked.role().equals(FROM) ? "by" : "to")
                && parts.covers(asked, new Part(Roles.WEAK, found.phrase(), found.place()), scope, setting);
        if (owner) {
            setting.proof().add(Step.Kind.ATTACHMENT, found.text(), asked.text(), "");
        }
        return owner;
    }
}
