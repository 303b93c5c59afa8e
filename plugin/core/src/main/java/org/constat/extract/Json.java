package org.constat.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** One value of a line on the wire. A line is small, so a tree of it is; the lines themselves are streamed. */
sealed interface Json {

    record Obj(Map<String, Json> members) implements Json {}

    record Arr(List<Json> items) implements Json {}

    record Text(String value) implements Json {}

    record Num(BigDecimal value) implements Json {}

    record Bool(boolean value) implements Json {}

    /** The value {@code null}; it counts as absent everywhere on the wire. */
    record Null() implements Json {}

    /** Returns what messages call this kind of value. */
    default String kind() {
        if (this instanceof Obj) {
            return "an object";
        }
        if (this instanceof Arr) {
            return "an array";
        }
        if (this instanceof Text) {
            return "a string";
        }
        return this instanceof Num ? "a number" : this instanceof Bool ? "true or false" : "null";
    }
}
