package org.constat.junit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Knows which classes hold assertions. */
final class TestClasses {

    private TestClasses() {}

    static boolean isTopLevel(Class<?> type) {
        boolean instantiable = !type.isInterface() && !type.isAnnotation() && !Modifier.isAbstract(type.getModifiers());
        boolean inner = type.isMemberClass() && !Modifier.isStatic(type.getModifiers());
        return instantiable && !inner && AnnotationSupport.isAnnotated(type, CorpusTest.class);
    }

    /** An inner class that JUnit Jupiter calls nested. */
    static boolean isNested(Class<?> type) {
        return type.isMemberClass()
                && !Modifier.isStatic(type.getModifiers())
                && JupiterWords.isNested(type)
                && (isTopLevel(type.getEnclosingClass()) || isNested(type.getEnclosingClass()));
    }

    static List<Class<?>> nestedIn(Class<?> type) {
        return ReflectionSupport.findNestedClasses(type, TestClasses::isNested);
    }

    /** Returns the annotation of the class, else that of the class around it. */
    static Optional<CorpusTest> corpusTest(Class<?> type) {
        Optional<CorpusTest> own = AnnotationSupport.findAnnotation(type, CorpusTest.class);
        return own.isPresent() || type.getEnclosingClass() == null ? own : corpusTest(type.getEnclosingClass());
    }

    /** Returns the methods that say what must or must not be found, those of parent classes first. */
    static List<Method> assertingMethods(Class<?> type) {
        return methods(type).stream().filter(TestClasses::asserts).toList();
    }

    static List<Method> methods(Class<?> type) {
        return ReflectionSupport.findMethods(type, method -> !method.isSynthetic(), HierarchyTraversalMode.TOP_DOWN);
    }

    static boolean asserts(Method method) {
        return !AnnotationSupport.findRepeatableAnnotations(method, Holds.class).isEmpty()
                || !AnnotationSupport.findRepeatableAnnotations(method, Never.class)
                        .isEmpty();
    }

    /** Whether other engines find tests in the class, so that it need not hold an assertion. */
    static boolean hasTestsOfOthers(Class<?> type) {
        return methods(type).stream()
                .anyMatch(method -> !asserts(method) && AnnotationSupport.isAnnotated(method, Testable.class));
    }

    static boolean hasNestedAssertions(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses()).anyMatch(TestClasses::isNested);
    }
}
