package io.github.medsecretary.cli.letter;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.correspondence.content.Carrier;
import io.github.medsecretary.correspondence.content.Enclosure;
import io.github.medsecretary.correspondence.content.Stationery;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.Optional;

/** The shape in JSON of what a letter is written on and what goes along with it. */
final class StationeryShape {

    private StationeryShape() {}

    /** What the field {@code stationery} says: all of it but what is enclosed. */
    private record Paper(Optional<Organisation> neutral, Optional<String> subject, Map<Carrier, Labels> labels) {

        static final Paper USUAL = new Paper(Optional.empty(), Optional.empty(), TreeMap.empty());
    }

    /** The fields {@code stationery} and {@code enclosures} of a letter. */
    static Option<Stationery> of(ObjectReader letter) {
        Seq<Enclosure> enclosures = letter.list("enclosures", StationeryShape::enclosure);
        Paper paper =
                letter.optionalObject("stationery", StationeryShape::paper).orElse(Paper.USUAL);
        boolean clash = enclosures.map(Enclosure::id).distinct().size() < enclosures.size();
        if (clash) {
            letter.refuse("enclosures", LetterShape.SHARED_ID);
        }
        return Option.when(
                !clash,
                () -> Stationery.builder()
                        .neutral(paper.neutral())
                        .subject(paper.subject())
                        .labels(paper.labels())
                        .enclosures(enclosures)
                        .build());
    }

    private static Option<Paper> paper(ObjectReader in) {
        Optional<Organisation> neutral = in.optionalObject("neutral", PeopleShape::organisation);
        Optional<String> subject = in.optionalText("subject");
        Map<Carrier, Labels> labels =
                in.optionalObject("labels", StationeryShape::labels).orElse(TreeMap.empty());
        return in.build(() -> new Paper(neutral, subject, labels));
    }

    private static Option<Map<Carrier, Labels>> labels(ObjectReader in) {
        Map<Carrier, Labels> labels = List.of(Carrier.values())
                .foldLeft(
                        TreeMap.<Carrier, Labels>empty(),
                        (all, each) -> all.put(each, Labels.of(in.parsedTexts(each.code(), Label::parse))))
                .filterValues(each -> !each.isEmpty());
        return in.build(() -> labels);
    }

    private static Option<Enclosure> enclosure(ObjectReader in) {
        String id = in.text("id");
        String title = in.text("title");
        Labels labels = Labels.of(in.parsedTexts("labels", Label::parse));
        return in.build(() -> new Enclosure(id, title, labels));
    }
}
