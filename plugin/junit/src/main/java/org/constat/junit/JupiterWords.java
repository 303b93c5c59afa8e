package org.constat.junit;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Understands annotations of JUnit Jupiter by their names, since Jupiter need not be on the class path. */
final class JupiterWords {
    private static final String API = "org.junit.jupiter.api.";
    private static final List<String> LIFECYCLE_THAT_IS_NOT_RUN =
            List.of(API + "BeforeAll", API + "AfterAll", API + "extension.RegisterExtension");
    private static final List<String> ON_CLASSES_THAT_IS_NOT_OBEYED =
            List.of(API + "extension.ExtendWith", API + "TestInstance");

    private JupiterWords() {}

    static boolean isNested(Class<?> type) {
        return find(type, API + "Nested").isPresent();
    }

    static boolean runsBeforeEach(Method method) {
        return find(method, API + "BeforeEach").isPresent();
    }

    static boolean runsAfterEach(Method method) {
        return find(method, API + "AfterEach").isPresent();
    }

    /** Returns why an element is disabled; empty where it is not. */
    static Optional<String> disabled(AnnotatedElement element) {
        return find(element, API + "Disabled").map(disabled -> text(disabled, "disabled"));
    }

    /** Returns the tags that an element has. */
    static Stream<String> tags(AnnotatedElement element) {
        return annotations(element)
                .flatMap(JupiterWords::unpacked)
                .filter(annotation -> isNamed(annotation, API + "Tag"))
                .map(tag -> text(tag, ""));
    }

    /** Returns the simple names of annotations that this engine would have to ignore. */
    static Stream<String> notObeyed(Class<?> type) {
        Stream<String> onClass = ON_CLASSES_THAT_IS_NOT_OBEYED.stream()
                .filter(name -> find(type, name).isPresent());
        Stream<AnnotatedElement> members =
                Stream.concat(TestClasses.methods(type).stream(), Arrays.stream(type.getDeclaredFields()));
        Stream<String> onMembers = members.flatMap(member -> LIFECYCLE_THAT_IS_NOT_RUN.stream()
                .filter(name -> find(member, name).isPresent()));
        return Stream.concat(onClass, onMembers)
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .distinct();
    }

    private static Optional<Annotation> find(AnnotatedElement element, String name) {
        return annotations(element)
                .filter(annotation -> isNamed(annotation, name))
                .findFirst();
    }

    private static boolean isNamed(Annotation annotation, String name) {
        return annotation.annotationType().getName().equals(name);
    }

    private static Stream<Annotation> annotations(AnnotatedElement element) {
        Set<Annotation> all = new HashSet<>();
        collect(element, all);
        return all.stream();
    }

    private static void collect(AnnotatedElement element, Set<Annotation> all) {
        for (Annotation annotation : element.getAnnotations()) {
            if (!annotation.annotationType().getName().startsWith("java.") && all.add(annotation)) {
                collect(annotation.annotationType(), all);
            }
        }
    }

    private static Stream<Annotation> unpacked(Annotation annotation) {
        return isNamed(annotation, API + "Tags")
                ? Arrays.stream((Annotation[]) value(annotation))
                : Stream.of(annotation);
    }

    private static String text(Annotation annotation, String otherwise) {
        String text = String.valueOf(value(annotation)).strip();
        return text.isEmpty() ? otherwise : text;
    }

    private static Object value(Annotation annotation) {
        try {
            return annotation.annotationType().getMethod("value").invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + annotation, e);
        }
    }
}
