package org.constat.language;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
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
    private static final String ROOT = "org.constat.language.";
    private static final Path SOURCES = Path.of("src/main/java/org/constat/language");

    /** The data's way: a package may use those before it, never those behind it. */
    private static final List<String> PACKAGES = List.of(
            "text",
            "lexicon",
            "words",
            "words.draft",
            "words.tagging",
            "words.english",
            "words.french",
            "words.analysis",
            "quantities",
            "phrases",
            "phrases.reading",
            "phrases.english",
            "phrases.french",
            "phrases.chunker",
            "sentences",
            "sentences.preparation",
            "sentences.state",
            "sentences.verb",
            "sentences.preposition",
            "sentences.noun",
            "sentences.connector",
            "sentences.mark",
            "sentences.parser",
            "derivations.nouns",
            "derivations.events",
            "derivations.deeds",
            "derivations.mentions",
            "derivations.opinions",
            "derivations.numbers",
            "derivations.kinds",
            "derivations",
            "entities",
            "extractor.words",
            "extractor.phrase",
            "extractor.reference",
            "extractor.relation",
            "extractor.status",
            "extractor.arguments",
            "extractor.speech",
            "extractor.facts",
            "extractor.completion",
            "extractor",
            "reader");

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:(?:final|abstract|sealed|non-sealed) )*(?:class|record|interface|enum) ", Pattern.MULTILINE);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.constat.language");

    static List<String> packages() {
        return PACKAGES;
    }

    @Test
    void sees_the_classes_of_this_module() {
        assertThat(CLASSES).hasSizeGreaterThan(400);
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(ROOT))
                        .map(name -> name.substring(ROOT.length()))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(PACKAGES);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_never_uses_one_that_stands_behind_it(String name) {
        String[] behind = Stream.concat(
                        Stream.of("org.constat.language"),
                        PACKAGES.stream().skip(PACKAGES.indexOf(name) + 1L).map(ROOT::concat))
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(behind)
                .check(CLASSES);
    }

    @Test
    void the_steps_of_words_are_used_where_they_end() {
        isEnteredBy("words", JavaClass.Predicates.resideInAPackage(ROOT + "words.analysis"));
    }

    @Test
    void the_steps_of_phrases_are_used_where_they_end() {
        isEnteredBy("phrases", JavaClass.Predicates.resideInAPackage(ROOT + "phrases.chunker"));
    }

    @Test
    void the_steps_of_sentences_are_used_where_they_end() {
        isEnteredBy("sentences", JavaClass.Predicates.resideInAPackage(ROOT + "sentences.parser"));
    }

    @Test
    void clauses_are_filled_by_the_parser_alone() {
        DescribedPredicate<JavaCall<?>> filling = DescribedPredicate.describe(
                "fill a clause or a noun",
                call -> call.getTargetOwner().getPackageName().equals(ROOT + "sentences")
                        && call.getTarget().getRawReturnType().isEquivalentTo(void.class)
                        && !call.getTargetOwner().isRecord());

        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "sentences..")
                .should()
                .callMethodWhere(filling)
                .check(CLASSES);
    }

    @Test
    void derivations_are_entered_where_they_start() {
        isEnteredBy("derivations", JavaClass.Predicates.simpleName("PlainTolls"));
    }

    @Test
    void extraction_is_entered_where_it_starts() {
        isEnteredBy("extractor", JavaClass.Predicates.simpleName("Discourse"));
    }

    /** Nothing outside of a package uses what is in its steps, but for the entry. */
    private static void isEnteredBy(String name, DescribedPredicate<JavaClass> entry) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(ROOT + name + ".*..")
                        .and(DescribedPredicate.not(entry)))
                .check(CLASSES);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
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
        try (Stream<Path> folders = Files.walk(SOURCES)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                assertThat(Files.readString(folder.resolve("package-info.java")))
                        .as(folder.toString())
                        .startsWith("/**")
                        .contains("@NullMarked");
            }
        }
    }
}
