package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * The patient's name as the record has it: "Mrs Ann Field" or "FIELD, Ann (Mrs)".
 *
 * @param given the names before the family name
 * @param family the family name
 */
record RecordedName(Seq<String> given, Seq<String> family) {

    /** That of the record; none where it tells none. */
    static Optional<RecordedName> of(DocumentContext context) {
        return context.patient()
                .name()
                .map(RecordedName::of)
                .filter(name -> name.family().nonEmpty());
    }

    private static RecordedName of(String name) {
        int comma = name.indexOf(',');
        return comma < 0
                ? new RecordedName(parts(name).dropRight(1), parts(name).takeRight(1))
                : new RecordedName(parts(name.substring(comma + 1)), parts(name.substring(0, comma)));
    }

    private static Seq<String> parts(String name) {
        return List.of(name.split("[^\\p{L}'’-]+", -1))
                .filter(each -> each.length() > 1)
                .reject(PatientNames::isTitle);
    }

    /** Writes it at a place: the title that stands there, and the family name, with the others where there are several. */
    Optional<Edit> like(Span place, Reading reading) {
        Seq<String> written = List.of(reading.text().quote(place).split("\\s+", -1));
        boolean titled = PatientNames.isTitle(written.head().replace(".", ""));
        int names = written.size() - (titled ? 1 : 0);
        // A first name by itself may be meant as one.
        if (!titled && names == 1) {
            return Optional.empty();
        }
        Seq<String> title = titled ? written.take(1) : List.empty();
        Seq<String> all = title.appendAll(names > 1 ? given : List.empty()).appendAll(family);
        return Optional.of(Edit.replace(place, all.mkString(" ")));
    }
}
