package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Dictionary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the library is measured beside: the commonest sense, and a naive Bayes over words and neighbours. */
final class SensePeers {

    private final Dictionary dictionary;
    private final Map<String, Map<String, Integer>> senses = new TreeMap<>();
    private final Map<String, Map<String, Integer>> features = new TreeMap<>();
    private final Map<String, Integer> sums = new TreeMap<>();
    private final Set<String> vocabulary = new HashSet<>();

    SensePeers(List<LabelledForm> train, Dictionary dictionary) {
        this.dictionary = dictionary;
        for (LabelledForm row : train) {
            senses.computeIfAbsent(row.shortForm(), form -> new TreeMap<>()).merge(row.gold(), 1, Integer::sum);
            String key = row.shortForm() + '\t' + row.gold();
            for (String feature : around(row)) {
                features.computeIfAbsent(key, each -> new TreeMap<>()).merge(feature, 1, Integer::sum);
                sums.merge(key, 1, Integer::sum);
                vocabulary.add(feature);
            }
        }
    }

    private Set<String> around(LabelledForm row) {
        var words = dictionary.read(ClinicalText.of(row.text()).get()).words();
        return PeerFeatures.around(words, Span.of(row.start(), row.end()));
    }

    String commonest(LabelledForm row) {
        return senses.getOrDefault(row.shortForm(), Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    String bayes(LabelledForm row) {
        Set<String> around = around(row);
        String best = "";
        double most = Double.NEGATIVE_INFINITY;
        for (var sense : senses.getOrDefault(row.shortForm(), Map.of()).entrySet()) {
            String key = row.shortForm() + '\t' + sense.getKey();
            double score = Math.log(sense.getValue());
            Map<String, Integer> counts = features.getOrDefault(key, Map.of());
            double whole = sums.getOrDefault(key, 0) + 0.1 * vocabulary.size();
            for (String feature : around) {
                score += Math.log((counts.getOrDefault(feature, 0) + 0.1) / whole);
            }
            if (score > most) {
                most = score;
                best = sense.getKey();
            }
        }
        return best;
    }
}
