package io.github.medsecretary.correspondence.people;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/** Somebody as a style writes and calls them. */
final class Styled {

    private static final String OF = " of ";

    private final Correspondent person;
    private final StyleOfAddress style;
    private final Title title;

    Styled(Correspondent person, StyleOfAddress style) {
        this.person = person;
        this.style = style;
        this.title = Titles.read(person.name().title(), person.holding());
    }

    Title title() {
        return title;
    }

    String family() {
        return there(person.name().family()).orElse("");
    }

    boolean isClinician() {
        return person.capacity() == Capacity.CLINICIAN;
    }

    /** The title as it is written, with the plain one where The Revd would stand before a family name alone. */
    String writtenTitle() {
        boolean bare =
                !title.isAbsent() && title.spoken().isEmpty() && title.unknown().isEmpty() && given().isEmpty();
        return bare ? joined(title.written(style), plainTitle().written(style)) : title.written(style);
    }

    private Title plainTitle() {
        return Titles.read(person.plainTitle(), Optional.empty());
    }

    /** The given names as they are written; empty if there are none. */
    String given() {
        return person.name()
                .given()
                .map(names -> GivenNames.written(names, style))
                .orElse("");
    }

    /** The letters after the name, with what goes before them. */
    String letters() {
        return Letters.after(person.name().suffixes(), style);
    }

    String nameLine() {
        boolean whole = title.isBeforeGivenNames() || family().isEmpty();
        return joined(writtenTitle(), whole ? given() : "", family()) + letters();
    }

    Called called() {
        if (isClinician()
                && style.colleagues() == StyleOfAddress.Colleagues.AS_COLLEAGUE
                && there(person.wished()).isEmpty()) {
            return Called.COLLEAGUE;
        }
        return byName();
    }

    // A record may have a blank for nothing.
    private static Optional<String> there(Optional<String> words) {
        return words.map(String::strip).filter(each -> !each.isEmpty());
    }

    /** What follows "Dear" where nobody is a mere colleague. */
    Called byName() {
        return there(person.wished())
                .or(() -> firstName().filter(any -> style.naming() == StyleOfAddress.Naming.FIRST_NAMES))
                .map(name -> new Called("", name, Called.How.NAME))
                .orElseGet(this::formally);
    }

    private Optional<String> firstName() {
        return there(person.name().preferred()).or(() -> person.name().given().flatMap(GivenNames::first));
    }

    private Called formally() {
        if (!title.unknown().isEmpty()) {
            return whole(title.unknown());
        }
        return title.spoken()
                .orElse(() -> plainTitle().spoken())
                .map(this::spoken)
                .getOrElse(() -> whole(""));
    }

    private Called spoken(TitleRule rule) {
        String word = Titles.inStyle(rule.dear(), style);
        return switch (rule.by()) {
            case FAMILY -> family(word, family());
            case PEERAGE -> family(word, withoutPlace(family()));
            case GIVEN ->
                firstName().map(name -> new Called(word, name, Called.How.NAME)).orElseGet(() -> whole(word));
            case OFFICE -> new Called(word, "", Called.How.NAME);
            case WHOLE, UNSPOKEN -> whole(word);
        };
    }

    private Called family(String word, String name) {
        return name.isEmpty() ? whole(word) : new Called(word, name, Called.How.FAMILY);
    }

    private static String withoutPlace(String peerage) {
        int place = peerage.indexOf(OF);
        return place > 0 ? peerage.substring(0, place) : peerage;
    }

    // Nobody is called by initials alone.
    private Called whole(String word) {
        String called = there(person.name().preferred()).orElseGet(this::given);
        return family().isEmpty() && GivenNames.areInitials(called)
                ? Called.NOBODY
                : new Called(word, joined(called, family()), Called.How.NAME);
    }

    static String joined(String... words) {
        Seq<String> there = List.of(words).filter(word -> !word.isEmpty());
        return there.mkString(" ");
    }
}
