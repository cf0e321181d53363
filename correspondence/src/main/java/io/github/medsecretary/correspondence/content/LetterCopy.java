package io.github.medsecretary.correspondence.content;

import io.vavr.collection.Seq;

/** A letter that is like another but for a part of it. */
final class LetterCopy {

    private LetterCopy() {}

    static LetterContent of(
            LetterContent letter, Seq<Fragment> fragments, Circumstances circumstances, Stationery stationery) {
        return LetterContent.builder()
                .reference(letter.reference())
                .kind(letter.kind())
                .locale(letter.locale())
                .language(letter.language())
                .second(letter.second())
                .dates(letter.dates())
                .organisation(letter.organisation())
                .patient(letter.patient())
                .author(letter.author())
                .fragments(fragments)
                .circumstances(circumstances)
                .stationery(stationery)
                .build();
    }
}
