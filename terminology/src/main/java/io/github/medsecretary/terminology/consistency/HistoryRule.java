package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.terminology.reading.FactRule;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Map;

/**
 * Asks where an organ is described as it is now that was taken out before: "cholecystectomy in 2010 … the gallbladder
 * is normal". Silent in letters in which the operation is also spoken of as of today, and about organs of which one
 * side or a part may be left, unless the sides agree.
 */
final class HistoryRule implements FactRule {

    private static final int BESIDE = 4;

    @Override
    public RuleId id() {
        return ConsistencyRules.HISTORY;
    }

    @Override
    public String summary() {
        return "This organ is described as if it were there, but the letter says it has been removed.";
    }

    @Override
    public Seq<Ground> judgesBy() {
        return List.of(
                Ground.of(Removals.REMOVING, BESIDE),
                Ground.of(DescribedOrgans.NAMING, BESIDE),
                Ground.of(OrganIlls.AILING, BESIDE));
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        run.steps(reading.words().count());
        Map<String, Removal> removed = Removals.of(reading, context.date());
        var question = new Question(id(), summary(), "Does the patient still have this organ, please?")
                .answeredBy(
                        Answer.leavingOpen("Yes: I will correct what is said of its removal"),
                        Answer.leavingOpen("No: I will correct what is said here"),
                        Question.BOTH);
        return removed.isEmpty()
                ? List.empty()
                : DescribedOrgans.in(reading, removed, question).appendAll(OrganIlls.in(reading, removed, question));
    }
}
