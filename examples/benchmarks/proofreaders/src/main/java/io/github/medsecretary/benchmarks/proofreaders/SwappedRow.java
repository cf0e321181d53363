package io.github.medsecretary.benchmarks.proofreaders;

import io.github.medsecretary.benchmarks.SwappedWord;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How many swapped words are found, the right one among what is proposed, and how many twins have no remark there. */
final class SwappedRow {

    private final List<SwappedWord> cases;

    SwappedRow(Path file) throws IOException {
        this.cases = SwappedWord.read(file);
    }

    void print(String name, Proofreader reader) {
        int flagged = 0;
        int only = 0;
        int offered = 0;
        int silent = 0;
        for (SwappedWord each : cases) {
            Seq<Remark> remarks = at(each.place(), reader.check(each.text(), each.context()));
            boolean quiet = at(each.twinPlace(), reader.check(each.twin(), each.context()))
                    .isEmpty();
            flagged += remarks.isEmpty() ? 0 : 1;
            only += !remarks.isEmpty() && quiet ? 1 : 0;
            offered += quiet && remarks.exists(remark -> remark.right().test(each)) ? 1 : 0;
            silent += quiet ? 1 : 0;
        }
        double all = cases.size();
        System.out.printf(
                Locale.ROOT,
                "%-26s of %d flagged %.3f; and the twin is not %.3f; and the right word proposed %.3f; twins silent %.3f%n",
                name,
                cases.size(),
                flagged / all,
                only / all,
                offered / all,
                silent / all);
    }

    private static Seq<Remark> at(Span place, Seq<Remark> remarks) {
        return remarks.filter(each -> each.place().overlaps(place));
    }
}
