package org.constat.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.engine.discovery.NestedClassSelector;
import org.junit.platform.engine.discovery.NestedMethodSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** Finds classes, nested classes, methods, and tests by their unique ids. */
final class ClassResolver implements SelectorResolver {
    private static final String CLASS = "class";
    private static final String NESTED = "nested-class";

    private final Predicate<String> classNames;
    private final IdFilter filter;

    ClassResolver(Predicate<String> classNames, IdFilter filter) {
        this.classNames = classNames;
        this.filter = filter;
    }

    @Override
    public Resolution resolve(ClassSelector selector, Context context) {
        Class<?> type = selector.getJavaClass();
        if (TestClasses.isTopLevel(type) && classNames.test(type.getName())) {
            return matched(topLevel(type, context));
        }
        return TestClasses.isNested(type) ? Resolution.selectors(Set.of(selector(type))) : Resolution.unresolved();
    }

    @Override
    public Resolution resolve(NestedClassSelector selector, Context context) {
        Class<?> type = selector.getNestedClass();
        return TestClasses.isNested(type) ? matched(nested(type, context)) : Resolution.unresolved();
    }

    @Override
    public Resolution resolve(MethodSelector selector, Context context) {
        return resolve(selector.getJavaClass(), selector.getJavaMethod(), context);
    }

    @Override
    public Resolution resolve(NestedMethodSelector selector, Context context) {
        return resolve(selector.getNestedClass(), selector.getMethod(), context);
    }

    private Resolution resolve(Class<?> type, Method method, Context context) {
        boolean ours = TestClasses.isTopLevel(type) || TestClasses.isNested(type);
        if (!ours || !TestClasses.asserts(method)) {
            return Resolution.unresolved();
        }
        return context.resolve(selector(type))
                .map(group -> ((GroupNode) group)
                        .tests(test -> method.equals(test.owner()))
                        .map(id -> selectUniqueId(id))
                        .collect(Collectors.toCollection(LinkedHashSet::new)))
                .map(Resolution::selectors)
                .orElseGet(Resolution::unresolved);
    }

    @Override
    public Resolution resolve(UniqueIdSelector selector, Context context) {
        UniqueId id = selector.getUniqueId();
        UniqueId.Segment last = id.getLastSegment();
        return switch (last.getType()) {
            case CLASS ->
                classNamed(last.getValue())
                        .filter(TestClasses::isTopLevel)
                        .map(type -> matched(topLevel(type, context)))
                        .orElseGet(Resolution::unresolved);
            case NESTED ->
                classNamed(enclosing(id))
                        .filter(TestClasses::isNested)
                        .map(type -> matched(nested(type, context)))
                        .orElseGet(Resolution::unresolved);
            case GroupNode.ASSERTION, GroupNode.PROBLEM -> test(id, context);
            default -> Resolution.unresolved();
        };
    }

    private static Optional<Class<?>> classNamed(String name) {
        return ReflectionSupport.tryToLoadClass(name).toOptional();
    }

    private static String enclosing(UniqueId nested) {
        List<String> names = new ArrayList<>();
        for (UniqueId id = nested; id.getLastSegment().getType().equals(NESTED); id = id.removeLastSegment()) {
            names.add(0, id.getLastSegment().getValue());
            if (id.removeLastSegment().getLastSegment().getType().equals(CLASS)) {
                names.add(0, id.removeLastSegment().getLastSegment().getValue());
            }
        }
        return String.join("$", names);
    }

    private static Resolution test(UniqueId id, Context context) {
        return context.<TestDescriptor>addToParent(
                        () -> selectUniqueId(id.removeLastSegment()),
                        parent -> parent instanceof GroupNode group ? group.test(id) : Optional.empty())
                .map(test -> Resolution.match(Match.exact(test)))
                .orElseGet(Resolution::unresolved);
    }

    private Optional<GroupNode> topLevel(Class<?> type, Context context) {
        return context.addToParent(parent ->
                Optional.of(node(parent.getUniqueId().append(CLASS, type.getName()), type)));
    }

    private Optional<GroupNode> nested(Class<?> type, Context context) {
        return context.addToParent(
                () -> selector(type.getEnclosingClass()),
                parent -> Optional.of(node(parent.getUniqueId().append(NESTED, type.getSimpleName()), type)));
    }

    /** Old versions of Surefire take the display name for that of the class. */
    private GroupNode node(UniqueId id, Class<?> type) {
        return new GroupNode(id, type.getName(), ClassSource.from(type), new ClassClaims(type), filter);
    }

    private static Resolution matched(Optional<GroupNode> group) {
        return group.map(found -> Resolution.match(Match.exact(found, () -> children(found))))
                .orElseGet(Resolution::unresolved);
    }

    private static Set<DiscoverySelector> children(GroupNode group) {
        Set<DiscoverySelector> children = new LinkedHashSet<>();
        group.tests().forEach(id -> children.add(selectUniqueId(id)));
        group.type().ifPresent(type -> TestClasses.nestedIn(type).forEach(nested -> children.add(selector(nested))));
        return children;
    }

    private static DiscoverySelector selector(Class<?> type) {
        if (!TestClasses.isNested(type)) {
            return selectClass(type);
        }
        List<Class<?>> around = new ArrayList<>();
        for (Class<?> each = type.getEnclosingClass(); each != null; each = each.getEnclosingClass()) {
            around.add(each);
            if (TestClasses.isTopLevel(each)) {
                break;
            }
        }
        Collections.reverse(around);
        return selectNestedClass(around, type);
    }
}
