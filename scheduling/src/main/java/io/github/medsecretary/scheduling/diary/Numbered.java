package io.github.medsecretary.scheduling.diary;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Things that stay the same as long as a diary is kept, numbered from 0 in order of id. */
final class Numbered<T> {

    private final Seq<T> things;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Object[] byNumber;

    private Numbered(Seq<T> things, Function<T, String> id) {
        this.things = things;
        this.byNumber = things.toJavaArray();
        things.forEach(each -> numbers.put(id.apply(each), numbers.size()));
    }

    static <T> Numbered<T> of(Iterable<T> things, Function<T, String> id) {
        return new Numbered<>(Vector.ofAll(things).sortBy(id), id);
    }

    int size() {
        return byNumber.length;
    }

    Seq<T> all() {
        return things;
    }

    /** The number of an id, or -1. */
    int number(String id) {
        Integer number = numbers.get(id);
        return number == null ? -1 : number;
    }

    @SuppressWarnings("unchecked")
    T at(int number) {
        return (T) byNumber[number];
    }

    @Nullable T find(String id) {
        Integer number = numbers.get(id);
        return number == null ? null : at(number);
    }
}
