package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.shortform.LocalDefinitions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Measures what texts define: pairs of short and long form, exactly as written, once a text. Takes JSON Lines with
 * {@code text} and {@code gold}, a list of {@code shortForm} and {@code longForm}.
 */
public final class DefinitionsRun {

    private DefinitionsRun() {}

    /** Takes the path of the texts. */
    public static void main(String[] arguments) throws IOException {
        int right = 0;
        int found = 0;
        int wanted = 0;
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            var row = JsonTree.object(line);
            Set<String> gold = new LinkedHashSet<>();
            for (Object each : JsonTree.list(row.get("gold"))) {
                var pair = JsonTree.map(each);
                gold.add(String.valueOf(pair.get("shortForm")).strip()
                        + '\t'
                        + String.valueOf(pair.get("longForm")).strip());
            }
            Set<String> ours = defined(String.valueOf(row.get("text")));
            found += ours.size();
            wanted += gold.size();
            ours.retainAll(gold);
            right += ours.size();
        }
        double precision = (double) right / found;
        double recall = (double) right / wanted;
        System.out.printf(
                Locale.ROOT,
                "%d of %d pairs, %d found: precision %.4f recall %.4f F %.4f%n",
                right,
                wanted,
                found,
                precision,
                recall,
                2 * precision * recall / (precision + recall));
    }

    private static Set<String> defined(String value) {
        ClinicalText text = ClinicalText.of(value).get();
        var pairs = new LinkedHashSet<String>();
        LocalDefinitions.in(text)
                .toSeq()
                .forEach(each -> pairs.add(text.quote(each.shortForm()).strip()
                        + '\t'
                        + text.quote(each.longForm()).strip()));
        return pairs;
    }
}
