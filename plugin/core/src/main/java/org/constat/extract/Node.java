package org.constat.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value on the wire with the way to it, so that every complaint can say where.
 *
 * @param path such as {@code facts[3].subject}; empty for the line itself
 * @param value never {@link Json.Null}
 */
record Node(String path, Json value) {

    @Nullable
    Node get(String name) {
        Json member = members().get(name);
        return member == null || member instanceof Json.Null ? null : new Node(inside(name), member);
    }

    /** Follows names, and indexes into arrays, joined by dots. */
    @Nullable
    Node at(String dotted) {
        Node node = this;
        for (String name : dotted.split("\\.", -1)) {
            node = node == null ? null : node.step(name);
        }
        return node;
    }

    private @Nullable Node step(String name) {
        if (isObject()) {
            return get(name);
        }
        List<Node> items = isArray() && name.matches("[0-9]{1,4}") ? items() : List.of();
        int index = items.isEmpty() ? 0 : Integer.parseInt(name);
        return index < items.size() ? items.get(index) : null;
    }

    Node require(String name) {
        Node node = get(name);
        if (node == null) {
            throw new WireException(WireMessages.missingMember(path, name));
        }
        return node;
    }

    boolean isObject() {
        return value instanceof Json.Obj;
    }

    boolean isArray() {
        return value instanceof Json.Arr;
    }

    boolean isText() {
        return value instanceof Json.Text;
    }

    boolean isNumber() {
        return value instanceof Json.Num;
    }

    private Map<String, Json> members() {
        if (value instanceof Json.Obj object) {
            return object.members();
        }
        throw notA("an object");
    }

    /** Returns the items of an array; a value that is none counts as an array of one. */
    List<Node> items() {
        if (!(value instanceof Json.Arr array)) {
            return List.of(this);
        }
        List<Node> items = new ArrayList<>();
        for (Json item : array.items()) {
            items.add(new Node(path + "[" + items.size() + "]", item));
        }
        return items;
    }

    /** Returns the members that are not null, in their order. */
    Map<String, Node> entries() {
        Map<String, Node> entries = new LinkedHashMap<>();
        members().forEach((name, member) -> {
            if (!(member instanceof Json.Null)) {
                entries.put(name, new Node(inside(name), member));
            }
        });
        return entries;
    }

    String text() {
        if (value instanceof Json.Text text) {
            return text.value();
        }
        throw notA("a string");
    }

    BigDecimal number() {
        if (value instanceof Json.Num number) {
            return number.value();
        }
        throw notA("a number");
    }

    boolean bool() {
        if (value instanceof Json.Bool bool) {
            return bool.value();
        }
        throw notA("true or false");
    }

    int offset() {
        BigDecimal number = number();
        try {
            return number.intValueExact();
        } catch (ArithmeticException fraction) {
            throw new WireException(WireMessages.notAnOffset(path, number));
        }
    }

    void allowOnly(Set<String> names) {
        for (String name : members().keySet()) {
            if (!names.contains(name)) {
                throw new WireException(WireMessages.unknownMember(path, name, names));
            }
        }
    }

    WireException notA(String expected) {
        return new WireException(WireMessages.wrongKind(path, value.kind(), expected));
    }

    private String inside(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
