package org.constat.match.form;

import java.util.ArrayList;
import java.util.List;
import org.constat.Fact;
import org.constat.Slot;
import org.constat.match.Step;

/** The steps by which one form of a fact comes from another. */
final class FormSteps {

    private FormSteps() {}

    static List<Step> with(List<Step> steps, Step more) {
        List<Step> all = new ArrayList<>(steps);
        all.add(more);
        return all;
    }

    /** Returns the step of hanging the same words elsewhere. */
    static Step rehung(Fact from, Fact to) {
        return new Step(Slot.RELATION, Step.Kind.ATTACHMENT, from.text(), to.text(), "");
    }

    /** Returns the step of a rule of inference. */
    static Step inferred(Fact from, Fact to, String rule) {
        return new Step(Slot.RELATION, Step.Kind.INFERENCE, from.text(), to.text(), rule);
    }
}
