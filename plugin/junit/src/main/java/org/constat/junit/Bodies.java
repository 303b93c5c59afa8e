package org.constat.junit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.constat.corpus.Location;
import org.constat.corpus.Problems;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** Runs the bodies of methods, each on an instance of its own. */
final class Bodies {

    private Bodies() {}

    /** Refuses what a user of JUnit Jupiter expects and this engine would have to ignore. */
    static void refuseWhatIsNotObeyed(Class<?> type, List<Claim> claims, Problems problems) {
        if (claims.stream().anyMatch(claim -> claim.method() != null)) {
            JupiterWords.notObeyed(type)
                    .sorted()
                    .forEach(name -> problems.add(Location.of(type.getName()), JunitMessages.notObeyed(name)));
        }
    }

    static void refuseUnfit(Method method, Location location, Problems problems) {
        if (Modifier.isPrivate(method.getModifiers())
                || Modifier.isStatic(method.getModifiers())
                || method.getReturnType() != void.class) {
            problems.add(location, JunitMessages.unfitMethod());
        }
        Injected.unknown(method).forEach(type -> problems.add(location, JunitMessages.unknownParameter(type)));
        boolean mayFindNothing = !AnnotationSupport.findRepeatableAnnotations(method, Never.class)
                .isEmpty();
        if (mayFindNothing && Injected.takesTheFact(method)) {
            problems.add(location, JunitMessages.noFactForNever());
        }
    }

    /** Runs a body with the methods before and after it; whatever they throw is thrown on as it is. */
    static void run(Class<?> type, Method body, Injected values) {
        List<Object> instances = instances(type);
        Object own = instances.get(instances.size() - 1);
        try {
            instances.forEach(instance -> befores(instance.getClass()).forEach(before -> invoke(before, instance)));
            ReflectionSupport.invokeMethod(body, own, values.arguments(body));
        } finally {
            Collections.reverse(instances);
            instances.forEach(instance -> afters(instance.getClass()).forEach(after -> invoke(after, instance)));
        }
    }

    private static void invoke(Method method, Object instance) {
        ReflectionSupport.invokeMethod(method, instance);
    }

    private static List<Method> befores(Class<?> type) {
        return TestClasses.methods(type).stream()
                .filter(JupiterWords::runsBeforeEach)
                .toList();
    }

    private static List<Method> afters(Class<?> type) {
        List<Method> afters = new ArrayList<>(TestClasses.methods(type).stream()
                .filter(JupiterWords::runsAfterEach)
                .toList());
        Collections.reverse(afters);
        return afters;
    }

    /** Makes an instance of the class, within one of each class around it: the outermost first. */
    private static List<Object> instances(Class<?> type) {
        if (!TestClasses.isNested(type)) {
            return new ArrayList<>(List.of(make(type)));
        }
        List<Object> instances = instances(Objects.requireNonNull(type.getEnclosingClass()));
        instances.add(make(type, instances.get(instances.size() - 1)));
        return instances;
    }

    private static Object make(Class<?> type, Object... outer) {
        Constructor<?>[] constructors = type.getDeclaredConstructors();
        if (constructors.length != 1 || constructors[0].getParameterCount() != outer.length) {
            throw new UnusableException(type.getName() + "  " + JunitMessages.noConstructor());
        }
        return invoke(constructors[0], outer);
    }

    private static Object invoke(Constructor<?> constructor, Object... outer) {
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(outer);
        } catch (ReflectiveOperationException crashed) {
            throw new IllegalStateException(constructor.getDeclaringClass().getName() + " cannot be made", crashed);
        }
    }
}
