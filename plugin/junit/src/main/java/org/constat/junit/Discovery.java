package org.constat.junit;

import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.discovery.EngineDiscoveryRequestResolver;

/** Finds the tests that a request is about; reads no article, no sentence and no model. */
final class Discovery {
    private static final EngineDiscoveryRequestResolver<EngineNode> RESOLVER =
            EngineDiscoveryRequestResolver.<EngineNode>builder()
                    .addClassContainerSelectorResolver(TestClasses::isTopLevel)
                    .addSelectorResolver(context -> new ClassResolver(
                            context.getClassNameFilter(),
                            IdFilter.of(context.getDiscoveryRequest().getConfigurationParameters())))
                    .addSelectorResolver(context -> new FileResolver(
                            IdFilter.of(context.getDiscoveryRequest().getConfigurationParameters())))
                    .addTestDescriptorVisitor(context -> TestDescriptor::prune)
                    .build();

    private Discovery() {}

    static void resolve(EngineDiscoveryRequest request, EngineNode engine) {
        RESOLVER.resolve(request, engine);
    }
}
