package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Complaints that a letter denies and tells of as there: once each. What is told under an earlier heading than the denial was
 * there then, and may be over.
 */
final class DeniedComplaints {

    private static final double CONFIDENCE = 0.7;

    // So many denials of one complaint as are remembered, with other kinds and places each.
    private static final int MOST = 6;

    private DeniedComplaints() {}

    static Seq<Finding> in(Reading reading, RuleId rule) {
        Map<String, java.util.List<Complaint>> denials = new LinkedHashMap<>();
        Seq<Complaint> all = reading.derived(Complaints.TOLD);
        if (all.size() < 2) {
            return List.empty();
        }
        all.filter(Complaint::denied).forEach(each -> {
            var same = denials.computeIfAbsent(each.key(), key -> new ArrayList<>());
            if (same.size() < MOST) {
                same.add(each);
            }
        });
        int[] sections = reading.document()
                .sections()
                .toJavaStream()
                .mapToInt(each -> each.span().start())
                .toArray();
        var asked = new LinkedHashMap<String, Finding>();
        for (Complaint told : all) {
            if (!told.denied() && !asked.containsKey(told.key())) {
                Array.ofAll(denials.getOrDefault(told.key(), java.util.List.of()))
                        .find(each -> each.denies(told) && isLater(told, each, sections, reading))
                        .forEach(each -> asked.put(told.key(), finding(told, each, reading, rule)));
            }
        }
        return List.ofAll(asked.values());
    }

    private static boolean isLater(Complaint told, Complaint denied, int[] sections, Reading reading) {
        return told.word() > denied.last() || section(told, sections, reading) == section(denied, sections, reading);
    }

    // The last that begins before it.
    private static int section(Complaint complaint, int[] sections, Reading reading) {
        int found = Arrays.binarySearch(sections, complaint.span(reading).start());
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static Finding finding(Complaint told, Complaint denied, Reading reading, RuleId rule) {
        return Denials.question(
                        rule,
                        "The letter says in one place that the patient has this complaint, and in another that the patient has not.",
                        "Does the patient have this complaint, please?")
                .about(told.span(reading), List.of(denied.span(reading)), CONFIDENCE);
    }
}
