package io.github.medsecretary.benchmarks.fuzz;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.expansion.Expander;
import io.github.medsecretary.terminology.expansion.ExpansionPolicy;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Short forms written out: what was done can be undone. */
public final class ExpanderFuzz {

    private static final Expander EXPANDER = Expander.of(Dictionary.of(UkLexicons.layers()));
    private static final Seq<ExpansionPolicy> POLICIES =
            List.of(ExpansionPolicy.ALL, ExpansionPolicy.of(Audience.CLINICIAN), ExpansionPolicy.of(Audience.PATIENT));

    private ExpanderFuzz() {}

    /** Loads the lexicons before time counts. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(FuzzedText.letter());
    }

    /** One input. */
    public static void fuzzerTestOneInput(byte[] data) {
        ClinicalText.of(FuzzedText.of(data)).forEach(text -> {
            var done = EXPANDER.expand(text, DocumentContext.unknown(), POLICIES.get(data.length % POLICIES.size()));
            Law.holds(done.inverse().applyTo(done.text()).get().equals(text), "what was done can be undone");
            Law.holds(done.diff().size() <= text.length(), "what was done can be told");
        });
    }
}
