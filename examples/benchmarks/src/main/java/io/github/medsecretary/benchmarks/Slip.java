package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A letter with one slip, and its twin without it: a line of three cells, the kind, what else is known of the letter
 * ({@code key=value}, parted by semicolons) and the text with the wrong and the right wording in braces, parted by a bar.
 *
 * @param line as it was written
 * @param kind what sort of slip it is
 * @param context what else is known
 * @param text the letter with the slip
 * @param twin the letter without it
 * @param place where the slip stands
 * @param twinPlace where the right wording stands
 */
record Slip(
        String line,
        String kind,
        DocumentContext context,
        ClinicalText text,
        ClinicalText twin,
        Span place,
        Span twinPlace) {

    private static final Set<String> BEFORE_SIGNATURE = Set.of("complete", "promise");

    /** The slip of a line. */
    static Slip parse(String line) {
        String[] cells = line.split("\t", -1);
        String text = cells[2].replace("\\n", "\n");
        int open = text.indexOf('{');
        int bar = text.indexOf('|', open);
        int close = text.indexOf('}', bar);
        String wrong = text.substring(open + 1, bar);
        String right = text.substring(bar + 1, close);
        String before = text.substring(0, open);
        String after = text.substring(close + 1);
        return new Slip(
                line,
                cells[0],
                context(cells[1]),
                ClinicalText.of(before + wrong + after).get(),
                ClinicalText.of(before + right + after).get(),
                Span.of(open, open + wrong.length()),
                Span.of(open, open + right.length()));
    }

    /** Whether something is missing, so that no finding can stand over it. */
    boolean isOmission() {
        return place.length() == 0;
    }

    /** Whether it is of a kind that is looked for before a letter is signed. */
    boolean isBeforeSignature() {
        return BEFORE_SIGNATURE.contains(kind);
    }

    private static DocumentContext context(String cell) {
        Map<String, String> known = new TreeMap<>();
        for (String each : cell.split(";", -1)) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                known.put(each.substring(0, equals).strip(), each.substring(equals + 1));
            }
        }
        return DocumentContext.builder()
                .documentKind(Optional.ofNullable(known.get("kind")))
                .date(Optional.ofNullable(known.get("date")).map(LocalDate::parse))
                .previous(Optional.ofNullable(known.get("previous"))
                        .map(each -> ClinicalText.of(each).get()))
                .patient(PatientFacts.builder()
                        .name(Optional.ofNullable(known.get("name")))
                        .sex(Optional.ofNullable(known.get("sex"))
                                .map(each -> AdministrativeGender.parse(each).get()))
                        .birthDate(Optional.ofNullable(known.get("born")).map(LocalDate::parse))
                        .nhsNumber(Optional.ofNullable(known.get("nhs")))
                        .allergies(List.ofAll(Optional.ofNullable(known.get("allergy")).stream()
                                .toList()))
                        .build())
                .build();
    }
}
