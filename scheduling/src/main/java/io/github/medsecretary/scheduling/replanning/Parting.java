package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import java.util.Set;

/** Which visits were the same in what they are to be, and are no longer. */
final class Parting {

    private record Told(RuleId rule, Seq<Reference> about) {}

    private Parting() {}

    /** What the rules find after some have moved and did not find before. */
    static Seq<Finding> between(Diary before, Diary after, Seq<String> moved) {
        var rules = Conflicts.standard(DiaryContext.empty())
                .only(Set.of(SchedulingCode.PRACTITIONERS_DIFFER, SchedulingCode.STARTS_DIFFER));
        var known = HashSet.ofAll(rules.about(before, moved)).map(Parting::told);
        return rules.about(after, moved).reject(each -> known.contains(told(each)));
    }

    // When it is may have changed.
    private static Told told(Finding finding) {
        return new Told(finding.rule(), finding.about());
    }
}
