package io.github.medsecretary.cli.json;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import java.math.BigDecimal;

/** One JSON value and where it stood. Prints no content. */
public sealed interface Json {

    /** Where the value began. */
    Place place();

    /** What kind of value it is, for messages. */
    String kind();

    /**
     * A place in a file, both counted from 1.
     *
     * @param line the line
     * @param column the column, in characters
     */
    record Place(int line, int column) {}

    /**
     * An object.
     *
     * @param place where it began
     * @param fields its fields in the order given
     */
    record Obj(Place place, LinkedHashMap<String, Json> fields) implements Json {
        @Override
        public String kind() {
            return "an object";
        }

        @Override
        public String toString() {
            return "Obj[***]";
        }
    }

    /**
     * An array.
     *
     * @param place where it began
     * @param items its items
     */
    record Arr(Place place, Seq<Json> items) implements Json {
        @Override
        public String kind() {
            return "an array";
        }

        @Override
        public String toString() {
            return "Arr[***]";
        }
    }

    /**
     * A string.
     *
     * @param place where it began
     * @param value its characters
     */
    record Text(Place place, String value) implements Json {
        @Override
        public String kind() {
            return "a string";
        }

        @Override
        public String toString() {
            return "Text[***]";
        }
    }

    /**
     * A number.
     *
     * @param place where it began
     * @param value exactly as written
     */
    record Num(Place place, BigDecimal value) implements Json {
        @Override
        public String kind() {
            return "a number";
        }

        @Override
        public String toString() {
            return "Num[***]";
        }
    }

    /**
     * True or false.
     *
     * @param place where it began
     * @param value which
     */
    record Bool(Place place, boolean value) implements Json {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    /**
     * Null, which counts as absent.
     *
     * @param place where it began
     */
    record Null(Place place) implements Json {
        @Override
        public String kind() {
            return "null";
        }
    }
}
