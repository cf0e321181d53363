package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.document.Patch;
import io.github.medsecretary.terminology.reading.Moved;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Arrays;

/** What has changed between two texts, and what of the findings about the first still holds. */
final class Recheck {

    private final Checked before;
    private final ClinicalText after;
    private final Patch patch;

    Recheck(Checked before, ClinicalText after) {
        this.before = before;
        this.after = after;
        char[] old = before.text().value().toCharArray();
        char[] now = after.value().toCharArray();
        int shorter = Math.min(old.length, now.length);
        int head = Arrays.mismatch(old, 0, shorter, now, 0, shorter);
        head = head < 0 ? shorter : head;
        int tail = 0;
        while (tail < shorter - head && old[old.length - 1 - tail] == now[now.length - 1 - tail]) {
            tail++;
        }
        this.patch = patch(head, now.length - tail);
    }

    // What rules about paragraphs may say otherwise now, and what they look at to say it.
    private Patch patch(int from, int to) {
        var paragraphs = new Paragraphs(after.value());
        Span affected = paragraphs.within(Span.of(from, to), ParagraphRule.REACH);
        int shift = after.length() - before.text().length();
        return new Patch(
                Span.of(affected.start(), affected.end() - shift),
                affected,
                paragraphs.around(affected, ParagraphRule.REACH));
    }

    /** The part of the text after the edit that has to be read again. */
    ClinicalText part() {
        return ClinicalText.of(after.quote(patch.part())).getOrElseThrow(() -> new IllegalStateException("a cut pair"));
    }

    /** The reading of the part, in which rules are only asked about the paragraphs whose findings may be others now. */
    Reading asking(Reading part) {
        return part.asking(patch.inPart());
    }

    /** The whole text after the edit, given the reading of the part; none if it has to be read as a whole. */
    Option<Reading> reading(Reading part) {
        return Option.ofOptional(before.reading().patched(part, patch, after));
    }

    /**
     * The findings of rules about paragraphs, given those about the part; none if a rule failed, as that may be the
     * text's or the part's.
     */
    Option<Seq<Finding>> local(Seq<Finding> found) {
        boolean placed =
                found.appendAll(before.local()).forAll(each -> each.span().isPresent());
        return placed ? Option.some(joined(found)) : Option.none();
    }

    private Seq<Finding> joined(Seq<Finding> found) {
        Span affected = patch.after();
        boolean toTheEnd = affected.end() == after.length();
        Seq<Finding> fresh = found.map(each -> Moved.by(each, patch.part().start()))
                .filter(each -> affected.start() <= start(each) && (toTheEnd || start(each) < affected.end()));
        Seq<Finding> above = before.local().filter(each -> start(each) < affected.start());
        Seq<Finding> below = before.local()
                .filter(each -> !toTheEnd && start(each) >= patch.before().end());
        return List.ofAll(above).appendAll(fresh).appendAll(below.map(each -> Moved.by(each, patch.shift())));
    }

    private static int start(Finding finding) {
        return finding.span().map(Span::start).orElse(0);
    }
}
