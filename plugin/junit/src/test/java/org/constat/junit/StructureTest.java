package org.constat.junit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class StructureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.constat.junit");

    @Test
    void sees_the_classes_of_this_module() {
        assertThat(CLASSES).hasSizeGreaterThan(40);
    }

    @Test
    void users_see_these_types_and_no_other() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> type.getEnclosingClass().isEmpty())
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "CorpusTest",
                        "Holds",
                        "Never",
                        "FactsFile",
                        "KnownFailure",
                        "Extraction",
                        "Match",
                        "Answer",
                        "CorpusExtension",
                        "ConstatTestEngine",
                        "ConstatAssertions",
                        "BddConstatAssertions",
                        "SoftConstatAssertions",
                        "BddSoftConstatAssertions",
                        "ExtractionAssert",
                        "MatchAssert");
    }

    @Test
    void the_engine_needs_neither_jupiter_nor_assertj() {
        noClasses()
                .that()
                .resideInAPackage("org.constat.junit")
                .and()
                .doNotHaveSimpleName("CorpusExtension")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit.jupiter..", "org.assertj..")
                .check(CLASSES);
    }

    @Test
    void the_language_modules_are_reached_through_core_alone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(
                        "org.constat.language..", "org.constat.maven..", "opennlp..", "tools.jackson..")
                .check(CLASSES);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.constat.junit.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothing_is_printed() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }
}
