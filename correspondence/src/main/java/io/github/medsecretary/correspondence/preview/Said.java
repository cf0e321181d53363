package io.github.medsecretary.correspondence.preview;

import io.github.medsecretary.core.confidentiality.Confidentiality;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;

/** Invented words that anybody may read. */
final class Said {

    private Said() {}

    static Fragment of(String id, Heading heading, Body body) {
        return Fragment.builder()
                .id(id)
                .heading(heading)
                .body(body)
                .labels(Labels.of(Label.of(Confidentiality.N)))
                .build();
    }
}
