package io.github.medsecretary.correspondence.address;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.util.Optional;

/** An address in named parts. Prints masked. Immutable and thread-safe. */
public final class AddressParts {

    private final SortedMap<AddressPart, String> parts;

    private AddressParts(SortedMap<AddressPart, String> parts) {
        this.parts = parts;
    }

    /** No parts yet. */
    public static AddressParts none() {
        return new AddressParts(TreeMap.empty());
    }

    /** The same with a part; a blank one is none. */
    public AddressParts with(AddressPart part, String value) {
        String words = value.strip();
        return words.isEmpty() ? this : new AddressParts(parts.put(part, words));
    }

    /** A part, if it is there. */
    public Optional<String> part(AddressPart part) {
        return parts.get(part).toJavaOptional();
    }

    /** The first of several parts that is there. */
    Optional<String> first(Seq<AddressPart> order) {
        return order.flatMap(parts::get).headOption().toJavaOptional();
    }

    /** Masked: it tells where somebody lives. */
    @Override
    public String toString() {
        return "AddressParts[***]";
    }
}
