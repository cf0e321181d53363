package io.github.medsecretary.correspondence.people;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/** Given names as a record has them, first name first; some are initials only. */
final class GivenNames {

    private GivenNames() {}

    /** As a style writes them: initials apart, with or without full stops. */
    static String written(String names, StyleOfAddress style) {
        String stop = style.punctuation() == StyleOfAddress.Punctuation.STOPPED ? "." : "";
        return words(names)
                .map(word -> isInitial(word) ? word.substring(0, word.offsetByCodePoints(0, 1)) + stop : word)
                .mkString(" ");
    }

    /** The first, unless no more than its initial is known. */
    static Optional<String> first(String names) {
        return words(names).headOption().filter(word -> !isInitial(word)).toJavaOptional();
    }

    static boolean areInitials(String names) {
        return words(names).forAll(GivenNames::isInitial);
    }

    // J.H. is J. H.
    private static Seq<String> words(String names) {
        Seq<String> words = List.of(names.split(" ")).filter(word -> !word.isBlank());
        return words.flatMap(word -> initials(word));
    }

    private static Seq<String> initials(String word) {
        Seq<String> letters = List.of(word.split("\\.")).filter(each -> !each.isEmpty());
        return word.contains(".") && letters.forAll(GivenNames::isInitial) ? letters : List.of(word);
    }

    private static boolean isInitial(String word) {
        int letters = word.codePointCount(0, word.length());
        return letters == 1 || (letters == 2 && word.endsWith("."));
    }
}
