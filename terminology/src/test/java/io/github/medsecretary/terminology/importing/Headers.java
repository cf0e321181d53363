package io.github.medsecretary.terminology.importing;

import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.terminology.lexicon.LexiconHeader;
import io.vavr.collection.List;

/** The header of what is imported in tests. */
final class Headers {

    static final LexiconHeader HEADER = LexiconHeader.builder()
            .name("imported")
            .version("1")
            .licence("OGL-UK-3.0")
            .jurisdiction(Jurisdiction.GB)
            .language("en-GB")
            .sources(List.of("a test"))
            .build();

    private Headers() {}
}
