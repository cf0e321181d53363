package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.document.Document;
import io.github.medsecretary.terminology.document.Patch;
import io.github.medsecretary.terminology.document.TextEdit;
import io.github.medsecretary.terminology.reading.EditedReading;
import io.github.medsecretary.terminology.reading.EditedReading.Edited;
import io.github.medsecretary.terminology.reading.Moved;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What has changed between two texts, and what of the findings about the first still holds. */
final class Recheck {

    // A short note may have more words than a rule looks at, and no more units than this.
    private static final int FARTHEST = 64;

    private final Checked before;
    private final ClinicalText after;
    private final Paragraphs paragraphs;
    private final Patch edit;
    private final Patch patch;

    Recheck(Checked before, ClinicalText after) {
        this.before = before;
        this.after = after;
        this.paragraphs = new Paragraphs(after.value());
        this.edit = TextEdit.between(before.text().value(), after.value());
        this.patch = patch();
    }

    // The paragraphs in which rules about paragraphs may say something else now, and what they look at to say it.
    private Patch patch() {
        Span affected = paragraphs.within(edit.after(), ParagraphRule.REACH);
        return new Patch(
                Span.of(affected.start(), affected.end() - edit.shift()),
                affected,
                paragraphs.around(affected, ParagraphRule.REACH));
    }

    /** The part of the text after the edit that has to be read again. */
    ClinicalText part() {
        return ClinicalText.of(after.quote(patch.part())).getOrElseThrow(() -> new IllegalStateException("a cut pair"));
    }

    /**
     * The edit, given the reading of the part, without the sentences of the edited paragraphs that are the same as before and
     * too far away for what stands in them to have become another.
     */
    Edited edited(Reading part) {
        Span changed = before.reading().document().changed(part.document(), patch, edit.after());
        Span near = paragraphs.near(changed, ParagraphRule.REACH, FARTHEST, patch.after());
        return new Edited(edit, ofSentences(beside(changed), part), ofSentences(near, part));
    }

    // What is put in between two sentences may belong to either.
    private Span beside(Span changed) {
        return Span.of(
                Math.max(patch.after().start(), changed.start() - 1),
                Math.min(patch.after().end(), changed.end() + 1));
    }

    private Patch ofSentences(Span place, Reading part) {
        int start = place.start() == patch.after().start()
                ? place.start()
                : sentenceAt(place.start(), part).start();
        int end = place.end() == patch.after().end()
                ? place.end()
                : sentenceAt(place.end() - 1, part).end();
        Span widened = Span.of(
                Math.max(start, patch.after().start()),
                Math.min(end, patch.after().end()));
        return new Patch(Span.of(widened.start(), widened.end() - patch.shift()), widened, patch.part());
    }

    private Span sentenceAt(int offset, Reading part) {
        int start = patch.part().start();
        return part.document().sentenceAt(offset - start).shift(start);
    }

    /** The whole text after the edit, given the reading of the part; none if it has to be read as a whole. */
    Option<EditedReading> reading(Reading part, Edited edited) {
        return Option.ofOptional(before.reading().patched(part, patch, edited, after));
    }

    /**
     * The findings of rules about paragraphs, given those about the part; none if a rule failed, as that may be the
     * text's or the part's.
     */
    Option<Seq<Finding>> local(Seq<Finding> found, Patch asked) {
        boolean placed =
                found.appendAll(before.local()).forAll(each -> each.span().isPresent());
        return placed ? Option.some(joined(found, asked)) : Option.none();
    }

    private Seq<Finding> joined(Seq<Finding> found, Patch asked) {
        Span affected = asked.after();
        boolean toTheEnd = affected.end() == after.length();
        Seq<Finding> fresh = found.map(each -> Moved.by(each, patch.part().start()))
                .filter(each -> affected.start() <= start(each) && (toTheEnd || start(each) < affected.end()));
        Seq<Finding> above = before.local().filter(each -> start(each) < affected.start());
        Seq<Finding> below = before.local()
                .filter(each -> !toTheEnd && start(each) >= asked.before().end());
        return List.ofAll(above).appendAll(fresh).appendAll(below.map(each -> Moved.by(each, patch.shift())));
    }

    /**
     * Tells of rules that judge by facts what their findings are now, where they need not be asked again.
     *
     * @param reading of the whole text after the edit
     */
    KeptFindings kept(EditedReading reading, Edited edited) {
        Document document = before.reading().document();
        boolean keeps = document.keepsParts(reading.reading().document(), edit, edited.asked());
        return keeps ? KeptFindings.after(edit, document, reading) : KeptFindings.NONE;
    }

    private static int start(Finding finding) {
        return finding.span().map(Span::start).orElse(0);
    }
}
