package org.constat.language;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StructureTest {
    private static final String ROOT = "org.constat.language";
    private static final Path SOURCES = Path.of("src/main/java");

    /** The data's way: a package may use those before it, never those behind it. */
    private static final List<String> PACKAGES = List.of(
            "text",
            "lexicon",
            "words",
            "quantities",
            "phrases",
            "sentences",
            "derivations",
            "entities",
            "extractor",
            "reader");

    /** The data's way through extraction. */
    private static final List<String> EXTRACTION =
            List.of("words", "phrase", "reference", "relation", "status", "arguments", "speech", "facts", "completion");

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:(?:final|abstract|sealed|non-sealed) )*(?:class|record|interface|enum) ", Pattern.MULTILINE);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static List<String> packages() {
        return PACKAGES;
    }

    static List<String> extraction() {
        return EXTRACTION;
    }

    @Test
    void sees_the_classes_of_this_module() {
        assertThat(CLASSES).hasSizeGreaterThan(400);
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(ROOT))
                        .map(name -> name.replaceFirst("^org\\.constat\\.language\\.([a-z]+).*", "$1"))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(PACKAGES);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_never_uses_one_that_stands_behind_it(String name) {
        usesNoneBehind(ROOT, PACKAGES, name);
    }

    @ParameterizedTest
    @MethodSource("extraction")
    void a_step_of_extraction_never_uses_one_that_stands_behind_it(String name) {
        usesNoneBehind(ROOT + ".extractor", EXTRACTION, name);
    }

    private static void usesNoneBehind(String parent, List<String> order, String name) {
        String[] behind = Stream.concat(
                        Stream.of(parent),
                        order.stream().skip(order.indexOf(name) + 1L).map(other -> parent + "." + other + ".."))
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(parent + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(behind)
                .check(CLASSES);
    }

    @Test
    void steps_of_extraction_are_all_known() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES.resolve("org/constat/language/extractor"))) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(EXTRACTION);
        }
    }

    @Test
    void extraction_is_entered_where_it_starts() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".extractor..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(ROOT + ".extractor.*..")
                        .and(JavaClass.Predicates.simpleName("Discourse")
                                .negate()
                                .forSubtype()))
                .check(CLASSES);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void every_public_type_says_since_when_it_is_there() throws IOException {
        Set<String> silent = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source);
                if (PUBLIC_TYPE.matcher(text).find() && !text.contains("@since")) {
                    silent.add(source.toString());
                }
            }
        }

        assertThat(silent).isEmpty();
    }

    @Test
    void every_package_says_its_role_and_is_null_marked() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES.resolve("org/constat/language"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                assertThat(Files.readString(folder.resolve("package-info.java")))
                        .as(folder.toString())
                        .startsWith("/**")
                        .contains("@NullMarked");
            }
        }
    }
}
