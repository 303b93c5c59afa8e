package org.constat.junit;

import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.hierarchical.Node;

/** The root of all tests of this engine. */
final class EngineNode extends EngineDescriptor implements Node<RunContext> {

    EngineNode(UniqueId uniqueId) {
        super(uniqueId, "Constat");
    }
}
