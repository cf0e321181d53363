package io.github.medsecretary.terminology.document;

import io.vavr.collection.Seq;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The parts of any string, well-formed or not, as they are found pass by pass. Belongs to one thread. */
final class Structure {

    private final String text;
    private final Lines lines;
    private final List<Headings.Found> headings;
    private final LineShapes shapes;
    private final Map<PassageKind, Places> passages = new EnumMap<>(PassageKind.class);

    private Structure(String text, Labels labels, KnownNames names) {
        this.text = text;
        this.lines = Lines.of(text);
        this.headings = Headings.in(text, lines, labels);
        this.shapes = LineShapes.of(text, lines, headings);
        var codes = Codes.in(text);
        var numbers = Numbers.in(text);
        passages.put(PassageKind.HEADING, headingPlaces());
        passages.put(PassageKind.CAPITALS, CapitalRuns.in(text, lines, labels));
        passages.put(PassageKind.QUOTE, Quotes.in(text, lines));
        passages.put(PassageKind.LIST_ITEM, shapes.items());
        passages.put(PassageKind.TABLE_ROW, shapes.rows());
        passages.put(PassageKind.ADDRESS, Addresses.before(codes.postcodes(), text, lines, shapes.opening()));
        passages.put(PassageKind.NAME, united(Names.in(text, labels), names.in(text)));
        passages.put(PassageKind.NHS_NUMBER, numbers.nhsNumbers());
        passages.put(PassageKind.IDENTIFIER, codes.references());
        passages.put(PassageKind.POSTCODE, codes.postcodes());
        passages.put(PassageKind.PHONE, numbers.phones());
        passages.put(PassageKind.EMAIL, codes.emails());
        passages.put(PassageKind.URL, codes.urls());
    }

    static Structure of(String text, Labels labels, KnownNames names) {
        return new Structure(text, labels, names);
    }

    private Places headingPlaces() {
        var places = new Places.Builder();
        headings.forEach(each ->
                places.add(each.heading().span().start(), each.heading().span().end()));
        return places.build();
    }

    private static Places united(Places one, Places other) {
        var places = new Places.Builder();
        int i = 0;
        int j = 0;
        while (i < one.count() || j < other.count()) {
            boolean first = j == other.count() || (i < one.count() && one.start(i) <= other.start(j));
            Places next = first ? one : other;
            int index = first ? i++ : j++;
            places.add(next.start(index), next.end(index));
        }
        return places.build();
    }

    Map<PassageKind, Places> passages() {
        return passages;
    }

    Places sentences() {
        return Sentences.of(text, lines, shapes.opening(), shapes.closed());
    }

    /** From each heading that opens a section to the next; together they cover the text. */
    Seq<Section> sections() {
        return Sections.of(
                headings.stream()
                        .filter(Headings.Found::opens)
                        .map(Headings.Found::heading)
                        .toList(),
                text.length());
    }
}
