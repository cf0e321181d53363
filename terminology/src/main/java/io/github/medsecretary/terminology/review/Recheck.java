package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** What has changed between two texts, and what of the findings about the first still holds. */
final class Recheck {

    private final Checked before;
    private final ClinicalText after;
    private final int sameBefore;
    private final int sameAfter;

    Recheck(Checked before, ClinicalText after) {
        this.before = before;
        this.after = after;
        String old = before.text().value();
        int shorter = Math.min(old.length(), after.length());
        int head = 0;
        while (head < shorter && old.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && old.charAt(old.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        this.sameBefore = head;
        this.sameAfter = after.length() - tail;
    }

    /**
     * The findings of rules about paragraphs, given what checks a part of the text; none if a rule failed, as that
     * may be the text's or the part's.
     */
    Option<Seq<Finding>> local(Function<ClinicalText, Seq<Finding>> check) {
        var paragraphs = new Paragraphs(after.value());
        Span changed = Span.of(paragraphs.before(sameBefore), paragraphs.after(sameAfter));
        Span affected = paragraphs.around(changed, ParagraphRule.REACH);
        Span looked = paragraphs.around(affected, ParagraphRule.REACH);
        Seq<Finding> found = check.apply(
                ClinicalText.of(after.quote(looked)).getOrElseThrow(() -> new IllegalStateException("a cut pair")));
        boolean placed =
                found.appendAll(before.local()).forAll(each -> each.span().isPresent());
        return placed ? Option.some(joined(found, looked, affected)) : Option.none();
    }

    private Seq<Finding> joined(Seq<Finding> found, Span looked, Span affected) {
        int shift = after.length() - before.text().length();
        boolean toTheEnd = affected.end() == after.length();
        Seq<Finding> fresh = found.map(each -> Moved.by(each, looked.start()))
                .filter(each -> affected.start() <= start(each) && (toTheEnd || start(each) < affected.end()));
        Seq<Finding> above = before.local().filter(each -> start(each) < affected.start());
        Seq<Finding> below = before.local().filter(each -> !toTheEnd && start(each) >= affected.end() - shift);
        return List.ofAll(above).appendAll(fresh).appendAll(below.map(each -> Moved.by(each, shift)));
    }

    private static int start(Finding finding) {
        return finding.span().map(Span::start).orElse(0);
    }
}
