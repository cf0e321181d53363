package io.github.medsecretary.correspondence.people;

import io.github.medsecretary.core.person.PersonName;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * A name of which only the line in an address block is known. It is taken apart only where it can be read in one way: a
 * title that people in general have, initials or none, and one family name. {@code Dr Ann Jones} may be Ann Jones or
 * the Jones surgery's Dr Ann, {@code Dr Jones Surgery} is nobody, and either stays whole.
 */
final class NameLine {

    private static final Seq<String> TITLES = List.of("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor");

    private NameLine() {}

    static Optional<PersonName> read(String line) {
        List<String> words = List.of(line.strip().split("\\s+"));
        String title = words.head().endsWith(".")
                ? words.head().substring(0, words.head().length() - 1)
                : words.head();
        List<String> initials = words.tail().takeWhile(NameLine::areInitials);
        List<String> family = words.tail().drop(initials.size());
        return TITLES.contains(title) && isOneName(family)
                ? Optional.of(PersonName.builder()
                        .title(title)
                        .given(Optional.of(initials.mkString(" ")).filter(each -> !each.isEmpty()))
                        .family(family.mkString(" "))
                        .build())
                : Optional.empty();
    }

    private static boolean areInitials(String word) {
        return GivenNames.areInitials(word) && word.chars().allMatch(c -> c == '.' || Character.isLetter(c));
    }

    // "van den Berg" is one: all but the last word begin small.
    private static boolean isOneName(List<String> words) {
        return !words.isEmpty()
                && words.forAll(NameLine::isOfLetters)
                && words.init().forAll(word -> Character.isLowerCase(word.charAt(0)))
                && Character.isUpperCase(words.last().charAt(0));
    }

    private static boolean isOfLetters(String word) {
        return word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’');
    }
}
