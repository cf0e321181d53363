package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.terminology.document.Document;
import io.github.medsecretary.terminology.document.Patch;
import io.github.medsecretary.terminology.document.Section;
import io.github.medsecretary.terminology.reading.EditedReading;
import io.github.medsecretary.terminology.reading.FactRule;
import io.github.medsecretary.terminology.reading.Moved;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Optional;

/** What rules that judge by facts found before an edit and would find again. */
@FunctionalInterface
interface KeptFindings {

    /** Nothing: each rule has to be asked again. */
    KeptFindings NONE = (rule, former) -> Option.none();

    /** What a rule finds after the edit, given what it found before; none if it has to be asked again. */
    Option<Seq<Finding>> of(FactRule rule, Seq<Finding> former);

    /**
     * After an edit that leaves a document's parts as they are.
     *
     * @param document before the edit
     */
    static KeptFindings after(Patch edit, Document document, EditedReading reading) {
        int place = Math.min(edit.before().start(), document.text().length() - 1);
        Section section = document.sectionAt(place);
        return (rule, former) -> rule.judgesAsBefore(reading) && !rule.readsAllOf(section, document.text())
                ? moved(former, edit)
                : Option.none();
    }

    private static Option<Seq<Finding>> moved(Seq<Finding> former, Patch edit) {
        if (former.isEmpty()) {
            return Option.some(former);
        }
        var all = new ArrayList<Finding>(former.size());
        for (Finding each : former) {
            Optional<Finding> moved = Moved.over(each, edit);
            if (moved.isEmpty()) {
                return Option.none();
            }
            all.add(moved.get());
        }
        return Option.some(Array.ofAll(all));
    }
}
