package io.github.medsecretary.benchmarks.proofreaders;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.spelling.Spelling;
import io.vavr.collection.Seq;
import java.util.Locale;

/** How many spellings are doubted in 1,000 words of notes as they are, apart from American ones. */
final class FlagsRow {

    private final Seq<ClinicalText> notes;
    private final Spelling spelling = Spelling.uk();

    FlagsRow(Seq<ClinicalText> notes) {
        this.notes = notes;
    }

    void print(String name, Proofreader reader) {
        long words = 0;
        int american = 0;
        int others = 0;
        for (ClinicalText note : notes) {
            words += note.value().split("\\s+", -1).length;
            Seq<Remark> remarks = reader.check(note);
            int british = remarks.count(
                    each -> spelling.british(note.quote(each.place())).isPresent());
            american += british;
            others += remarks.size() - british;
        }
        System.out.printf(
                Locale.ROOT,
                "%-26s in 1,000 of %d words: %.3f doubted, and %.3f American spellings%n",
                name,
                words,
                others * 1e3 / words,
                american * 1e3 / words);
    }
}
