package io.github.medsecretary.cli.check;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.UsLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.review.Review;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The review for a letter's country, each made when the first such letter comes. Belongs to one thread. */
final class Reviews {

    private final Function<Dictionary, Review> profile;
    private final Layers practice;
    private final RuleSet<Reading, DocumentContext> vendors;
    private final Map<String, Review> made = new TreeMap<>();

    Reviews(Function<Dictionary, Review> profile, Layers practice, RuleSet<Reading, DocumentContext> vendors) {
        this.vendors = vendors;
        this.profile = profile;
        this.practice = practice;
    }

    // All countries but the United States share one.
    Review of(Jurisdiction jurisdiction) {
        Jurisdiction pack = jurisdiction.equals(Jurisdiction.US) ? Jurisdiction.US : Jurisdiction.GB;
        return made.computeIfAbsent(pack.code(), none -> review(pack));
    }

    private Review review(Jurisdiction pack) {
        Layers layers = UsLexicons.layersOf(pack).with(practice);
        return profile.apply(Dictionary.of(layers)).with(rules -> rules.addAll(vendors));
    }
}
