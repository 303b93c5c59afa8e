package org.constat.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

class CorpusExtensionTest {

    @Test
    void a_plain_test_gets_the_extraction_and_the_corpus() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Towns.Plain.class))
                .execute()
                .testEvents()
                .assertStatistics(stats -> stats.started(1).succeeded(1));
    }
}
