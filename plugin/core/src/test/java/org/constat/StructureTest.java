package org.constat;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
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

    /** The data's way: a package may use those before it, never those behind it. */
    private static final List<String> PACKAGES =
            List.of("corpus", "lexicon", "assertion", "spi", "reading", "extract", "match", "gate", "report", "check");

    /** The data's way through matching. */
    private static final List<String> MATCHING =
            List.of("words", "parts", "inference", "form", "article", "query", "phrase", "fact", "verdict", "run");

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:(?:final|abstract|sealed|non-sealed) )*(?:class|interface|record|enum) ", Pattern.MULTILINE);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PACKAGES.stream().map(name -> "org.constat." + name).toArray(String[]::new));

    static List<String> packages() {
        return PACKAGES;
    }

    static List<String> matching() {
        return MATCHING;
    }

    @Test
    void sees_the_classes_of_this_module() {
        assertThat(CLASSES).hasSizeGreaterThan(100);
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .allMatch(name -> PACKAGES.contains(name.replaceFirst("^org\\.constat\\.([a-z]+).*", "$1")));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_never_uses_one_that_stands_behind_it(String name) {
        usesNoneBehind("org.constat.", PACKAGES, name);
    }

    @ParameterizedTest
    @MethodSource("matching")
    void a_step_of_matching_never_uses_one_that_stands_behind_it(String name) {
        usesNoneBehind("org.constat.match.", MATCHING, name);
    }

    private static void usesNoneBehind(String parent, List<String> order, String name) {
        String[] behind = order.stream()
                .skip(order.indexOf(name) + 1L)
                .map(other -> parent + other + "..")
                .toArray(String[]::new);
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(parent + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(behind);

        rule.allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void what_matching_answers_is_told_without_how() {
        noClasses()
                .that()
                .resideInAPackage("org.constat.match")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.constat.match.*..")
                .check(CLASSES);
    }

    @Test
    void matching_is_entered_where_it_starts() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.constat.match..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MATCHING.stream()
                        .filter(name -> !name.equals("run"))
                        .map(name -> "org.constat.match." + name + "..")
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.constat.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothing_is_printed_but_by_who_calls() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    @Test
    void exceptions_say_what_failed() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
    }

    @Test
    void only_the_streaming_side_of_jackson_is_used() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..",
                        "org.constat..",
                        "org.jspecify..",
                        "tools.jackson.core..",
                        "tools.jackson.dataformat.yaml..",
                        "org.snakeyaml.engine..")
                .check(CLASSES);
    }

    @Test
    void no_type_of_a_library_stands_where_users_see_it() {
        Set<String> foreign = new TreeSet<>();
        CLASSES.stream().filter(StructureTest::isVisible).forEach(type -> {
            type.getRawSuperclass().ifPresent(parent -> addIfForeign(type, parent, foreign));
            type.getRawInterfaces().forEach(parent -> addIfForeign(type, parent, foreign));
            type.getMembers().stream()
                    .filter(StructureTest::isVisible)
                    .forEach(member ->
                            member.getAllInvolvedRawTypes().forEach(used -> addIfForeign(type, used, foreign)));
        });

        assertThat(foreign).isEmpty();
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(StructureTest::isVisible).orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static void addIfForeign(JavaClass type, JavaClass used, Set<String> foreign) {
        String name = used.getBaseComponentType().getPackageName();
        if (!name.isEmpty() && !name.startsWith("java.") && !name.startsWith("org.constat")) {
            foreign.add(type.getName() + " shows " + used.getName());
        }
    }

    @Test
    void every_public_type_says_since_when_it_is_there() throws IOException {
        Set<String> silent = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
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

    static Stream<String> allPackages() {
        return Stream.concat(PACKAGES.stream(), MATCHING.stream().map(name -> "match/" + name));
    }

    @ParameterizedTest
    @MethodSource("allPackages")
    void every_package_says_its_role_and_is_null_marked(String name) throws IOException {
        assertThat(Files.readString(Path.of("src/main/java/org/constat", name, "package-info.java")))
                .startsWith("/**")
                .contains("@NullMarked");
    }
}
