package org.constat.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathResource;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectFile;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUri;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.discovery.FilePosition;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

class DiscoveryTest {
    private static final File FACTS = new File("src/test/resources/town/facts/trade.facts.yaml");

    private static TestDescriptor descriptor(String id, Class<?> type) {
        return Engine.builder(selectClass(type)).discover().getEngineDescriptor().getDescendants().stream()
                .filter(each -> each.getUniqueId().getLastSegment().getValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_id_of_a_test_is_that_of_its_assertion_and_its_name_the_sentence() {
        assertThat(Engine.discovered(selectClass(Towns.FromFile.class)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "trams", "council | buys | trams",
                        "copper", "owner | sells | copper",
                        "bees-make-honey", "bees | make | honey",
                        "never-bees-make-wax", "never: bees | make | wax"));
        assertThat(Engine.ids(Engine.run(Towns.FromFile.class)))
                .contains("[engine:constat]/[class:org.constat.junit.Towns$FromFile]/[assertion:trams]");
    }

    @Test
    void a_test_is_found_again_by_its_unique_id() {
        String id =
                "[engine:constat]/[class:org.constat.junit.Towns$Outer]/[nested-class:Inner]/[assertion:owner-sells-coal]";

        assertThat(Engine.ids(Engine.run(selectUniqueId(id)))).containsExactly(id);
    }

    @Test
    void sources_are_what_surefire_and_ides_expect() {
        TestDescriptor group = descriptor("org.constat.junit.Towns$FromFile", Towns.FromFile.class);

        assertThat(group.getSource()).contains(ClassSource.from(Towns.FromFile.class));
        assertThat(group.getLegacyReportingName()).isEqualTo("org.constat.junit.Towns$FromFile");
        assertThat(descriptor("copper", Towns.FromFile.class).getSource())
                .get()
                .satisfies(DiscoveryTest::isLineThreeOfTheFactsFile);
        assertThat(descriptor("owner-sells-coal", Towns.Trade.class).getSource())
                .get()
                .isInstanceOf(MethodSource.class);
        assertThat(descriptor("copper", Towns.Trade.class).getSource()).isEmpty();
    }

    private static void isLineThreeOfTheFactsFile(TestSource source) {
        FileSource file = (FileSource) source;
        assertThat(file.getFile().getPath()).endsWith(FACTS.getPath());
        assertThat(file.getPosition().orElseThrow().getLine()).isEqualTo(3);
    }

    @Test
    void tags_are_those_of_the_assertion_and_of_the_class() {
        assertThat(tags("owner-sells-coal")).containsExactlyInAnyOrder("goods", "slow");
        assertThat(tags("copper")).containsExactly("slow");
    }

    private static Set<String> tags(String id) {
        return descriptor(id, Towns.Trade.class).getTags().stream()
                .map(TestTag::getName)
                .collect(Collectors.toSet());
    }

    @Test
    void a_method_selects_what_is_written_on_it() throws NoSuchMethodException {
        assertThat(Engine.discovered(selectMethod(Towns.Unarmed.class, "metals")))
                .containsOnlyKeys("owner-sells-copper", "never-owner-sells-gold");
        assertThat(Engine.discovered(
                        selectMethod(Towns.Outer.Inner.class, Towns.Outer.Inner.class.getDeclaredMethod("body"))))
                .containsOnlyKeys("owner-sells-coal");
        assertThat(Engine.discovered(selectMethod(Towns.Outer.class, "outside")))
                .isEmpty();
    }

    @Test
    void a_nested_class_selects_what_is_in_it() {
        assertThat(Engine.discovered(selectNestedClass(List.of(Towns.Outer.class), Towns.Outer.Inner.class)))
                .containsOnlyKeys("owner-sells-coal");
        assertThat(Engine.discovered(selectClass(Towns.Outer.Inner.class))).containsOnlyKeys("owner-sells-coal");
    }

    @Test
    void packages_and_class_path_roots_are_searched() {
        Path root = Path.of("target", "test-classes").toAbsolutePath();

        assertThat(Engine.discovered(selectPackage("org.constat.junit"))).containsKeys("copper", "trams");
        assertThat(Engine.discovered(selectClasspathRoots(Set.of(root)).toArray(DiscoverySelector[]::new)))
                .containsKeys("copper", "trams");
    }

    @Test
    void a_facts_file_is_selected_without_any_class() {
        assertThat(Engine.discovered(selectFile(FACTS))).hasSize(4);
        assertThat(Engine.discovered(selectUri(FACTS.getAbsoluteFile().toURI())))
                .hasSize(4);
        assertThat(Engine.discovered(selectDirectory(new File("src/test/resources/town"))))
                .hasSize(4);
        assertThat(Engine.discovered(selectFile(FACTS, FilePosition.from(3, 5))))
                .containsOnlyKeys("copper");
        assertThat(Engine.discovered(selectFile("pom.xml"))).isEmpty();

        Engine.run(selectFile(FACTS, FilePosition.from(2, 5)))
                .testEvents()
                .assertStatistics(stats -> stats.started(1).succeeded(1));
    }

    @Test
    void a_facts_file_is_selected_as_a_class_path_resource() {
        assertThat(Engine.discovered(selectClasspathResource("town/facts/trade.facts.yaml")))
                .containsOnlyKeys("trams", "copper", "bees-make-honey", "never-bees-make-wax");
        assertThat(Engine.discovered(selectClasspathResource("town/corpus.yaml")))
                .isEmpty();
        assertThat(Engine.discovered(selectClasspathResource("town/facts/absent.facts.yaml")))
                .isEmpty();
    }

    @Test
    void a_suite_finds_its_tests_and_finds_them_again_under_its_own_prefix() {
        List<String> ids = Engine.ids(suite(selectClass(Towns.Together.class)));

        assertThat(ids)
                .hasSize(4)
                .allMatch(id -> id.startsWith(
                        "[engine:junit-platform-suite]/[suite:org.constat.junit.Towns$Together]/[engine:constat]/"));
        assertThat(Engine.ids(suite(selectUniqueId(ids.get(1))))).containsExactly(ids.get(1));
    }

    private static EngineExecutionResults suite(DiscoverySelector selector) {
        return EngineTestKit.engine("junit-platform-suite").selectors(selector).execute();
    }

    @Test
    void a_filter_of_ids_narrows_all_of_them_and_says_where_it_finds_none() {
        Engine.builder(selectClass(Towns.FromFile.class), selectClass(Towns.Off.class))
                .configurationParameter("constat.ids", "trams, copper")
                .execute()
                .testEvents()
                .assertStatistics(
                        stats -> stats.started(2).succeeded(1).failed(1).skipped(1));
    }

    @Test
    void classes_without_the_annotation_and_plain_tests_are_left_to_others() {
        assertThat(Engine.discovered(selectClass(DiscoveryTest.class), selectClass(Towns.Plain.class)))
                .isEmpty();
    }
}
