package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was wrong already, so that only what is worse is news: filed by the ids that it is about. Not changed once made,
 * and so thread-safe.
 */
public final class Known {

    private final Map<String, List<Finding>> byId = new TreeMap<>();

    private Known() {}

    /** What was found before. */
    public static Known of(Seq<Finding> findings) {
        var known = new Known();
        for (Finding finding : findings) {
            for (Reference each : finding.about()) {
                known.byId.computeIfAbsent(each.id(), id -> new ArrayList<>()).add(finding);
            }
        }
        return known;
    }

    /** Whether the same was wrong with at least as many for at least as long. */
    public boolean covers(Finding finding) {
        return finding.about()
                .headOption()
                .exists(about ->
                        byId.getOrDefault(about.id(), List.of()).stream().anyMatch(old -> includes(old, finding)));
    }

    private static boolean includes(Finding old, Finding finding) {
        return old.rule().equals(finding.rule())
                && old.severity() == finding.severity()
                && old.about().containsAll(finding.about())
                && finding.when()
                        .map(now ->
                                old.when().filter(then -> then.encloses(now)).isPresent())
                        .orElse(true);
    }
}
