package io.github.medsecretary.benchmarks.replanning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When which resource is not there. */
final class Closures {

    private final Map<String, List<Case.Closure>> byResource = new HashMap<>();

    Closures(List<Case.Closure> first, List<Case.Closure> more) {
        first.forEach(this::add);
        more.forEach(this::add);
    }

    private void add(Case.Closure closure) {
        byResource
                .computeIfAbsent(closure.resource(), none -> new ArrayList<>())
                .add(closure);
    }

    boolean isOpen(String resource, long start, long end) {
        return byResource.getOrDefault(resource, List.of()).stream().noneMatch(each -> each.overlaps(start, end));
    }
}
