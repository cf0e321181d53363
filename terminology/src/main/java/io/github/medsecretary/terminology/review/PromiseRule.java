package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.terminology.promise.Due;
import io.github.medsecretary.terminology.promise.Promise;
import io.github.medsecretary.terminology.promise.Promises;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Notes each thing that a letter promises without a condition, so that somebody sees to it. */
final class PromiseRule implements ParagraphRule {

    @Override
    public RuleId id() {
        return ReviewRules.PROMISE;
    }

    @Override
    public String summary() {
        return "The letter promises something that somebody has to arrange.";
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        run.steps(reading.words().count());
        return Promises.in(reading, context).filter(Promise::isOpen).map(promise -> finding(promise, context));
    }

    private Finding finding(Promise promise, DocumentContext context) {
        return Finding.builder()
                .rule(id())
                .severity(Severity.INFO)
                .disposition(Disposition.NOTE)
                .message(message(promise))
                .span(promise.span())
                .evidence(List.ofAll(promise.due().stream()).map(due -> when(due, context)))
                .confidence(0.9)
                .build();
    }

    private static String message(Promise promise) {
        String what = switch (promise.kind()) {
            case REVIEW -> "A review";
            case TEST -> "A test";
            case REFERRAL -> "A referral";
            case TREATMENT -> "A treatment";
            case RESULT -> "A result";
            case MESSAGE -> "A message";
            case ACTION -> "An action";
        };
        String who = switch (promise.owner()) {
            case AUTHOR -> "the author";
            case READER -> "the reader";
            case GP -> "the general practice";
            case PATIENT -> "the patient";
            case OTHER -> "somebody who is named";
            case UNSAID -> "nobody who is named";
        };
        return what + " is to come and stays open until it is seen to; it rests with " + who + ".";
    }

    private static String when(Due due, DocumentContext context) {
        String said = due instanceof Due.On on
                ? on.date().toString()
                : due instanceof Due.Every every ? "every " + every.period() : "in " + ((Due.In) due).period();
        boolean counts = due instanceof Due.In && context.date().isPresent();
        return counts ? "by " + due.from(context.date().orElseThrow()) : said;
    }
}
