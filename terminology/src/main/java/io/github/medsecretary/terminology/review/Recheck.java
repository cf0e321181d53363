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

    // What is read beside the edited paragraphs to see whether anything goes over their ends.
    private static final int MARGIN = 40;

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
        Span edited = paragraphs.holding(edit.after());
        this.patch = patch(edited, paragraphs.around(edited, 0, MARGIN));
    }

    private Patch patch(Span place, Span part) {
        return new Patch(Span.of(place.start(), place.end() - edit.shift()), place, part);
    }

    /** The part of the text after the edit that has to be read again. */
    ClinicalText part() {
        return ClinicalText.of(after.quote(patch.part())).getOrElseThrow(() -> new IllegalStateException("a cut pair"));
    }

    /** The whole text after the edit, given the reading of the part; none if it has to be read as a whole. */
    Option<Reading> reading(Reading part) {
        boolean any = before.text().length() > 0 && after.length() > 0;
        return any ? Option.ofOptional(before.reading().patched(part, patch, after)) : Option.none();
    }

    /**
     * The edit: the sentences that are others than before, and those near enough for what stands in them to have become
     * another, with as much around them as a rule may look at.
     *
     * @param part the part that was read again
     * @param reading of the whole text after the edit
     */
    Edited edited(Reading part, Reading reading) {
        Span changed = before.reading().document().changed(part.document(), patch, edit.after());
        Span near = sentences(paragraphs.around(changed, ParagraphRule.REACH, FARTHEST), reading);
        Span around = sentences(paragraphs.around(near, ParagraphRule.REACH, FARTHEST), reading);
        return new Edited(edit, patch(sentences(beside(changed), reading), around), patch(near, around));
    }

    // What is put in between two sentences may belong to either.
    private Span beside(Span changed) {
        return Span.of(Math.max(0, changed.start() - 1), Math.min(after.length(), changed.end() + 1));
    }

    private static Span sentences(Span place, Reading reading) {
        Document document = reading.document();
        int last = Math.max(place.start(), place.end() - 1);
        return document.sentenceAt(place.start()).span(document.sentenceAt(last));
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
        Seq<Finding> fresh = found.map(each -> Moved.by(each, asked.part().start()))
                .filter(each -> affected.start() <= start(each) && (toTheEnd || start(each) < affected.end()));
        Seq<Finding> above = before.local().filter(each -> start(each) < affected.start());
        Seq<Finding> below = before.local()
                .filter(each -> !toTheEnd && start(each) >= asked.before().end());
        return List.ofAll(above).appendAll(fresh).appendAll(below.map(each -> Moved.by(each, edit.shift())));
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
