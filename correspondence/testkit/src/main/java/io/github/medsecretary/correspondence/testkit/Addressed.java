package io.github.medsecretary.correspondence.testkit;

import io.github.medsecretary.correspondence.content.Carrier;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Stationery;

/** The same letter with its patient's address for anybody to read. */
final class Addressed {

    private Addressed() {}

    static LetterContent toAnybody(LetterContent letter) {
        Stationery paper = letter.stationery();
        return LetterContent.builder()
                .reference(letter.reference())
                .kind(letter.kind())
                .locale(letter.locale())
                .dates(letter.dates())
                .patient(letter.patient())
                .organisation(letter.organisation())
                .author(letter.author())
                .fragments(letter.fragments())
                .circumstances(letter.circumstances())
                .stationery(Stationery.builder()
                        .neutral(paper.neutral())
                        .labels(paper.labels().remove(Carrier.PATIENT_ADDRESS))
                        .subject(paper.subject())
                        .enclosures(paper.enclosures())
                        .build())
                .build();
    }
}
