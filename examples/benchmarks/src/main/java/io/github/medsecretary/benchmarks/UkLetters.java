package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** Letters as {@code medsec check} takes them, a JSON object with {@code id}, {@code text} and {@code context} a line. */
final class UkLetters {

    private UkLetters() {}

    /**
     * A letter and what is known about it.
     *
     * @param id its name
     * @param text its words
     * @param context what else is known
     */
    record UkLetter(String id, ClinicalText text, DocumentContext context) {

        /** How many words it has, as blanks part them. */
        int words() {
            return text.value().strip().split("\\s+", -1).length;
        }
    }

    /** The letters of a file. */
    static Seq<UkLetter> read(Path file) throws IOException {
        var letters = new ArrayList<UkLetter>();
        for (String line : Files.readAllLines(file)) {
            Map<String, Object> json = JsonTree.object(line);
            letters.add(new UkLetter(
                    text(json, "id").orElse(""),
                    ClinicalText.of(text(json, "text").orElseThrow()).get(),
                    context(JsonTree.map(json.get("context")))));
        }
        return List.ofAll(letters);
    }

    private static DocumentContext context(Map<String, Object> json) {
        Map<String, Object> patient = JsonTree.map(json.get("patient"));
        return DocumentContext.builder()
                .specialty(text(json, "specialty"))
                .documentKind(text(json, "documentKind"))
                .date(text(json, "date").map(LocalDate::parse))
                .patient(PatientFacts.builder()
                        .name(text(patient, "name"))
                        .sex(text(patient, "sex")
                                .map(sex -> AdministrativeGender.parse(sex).get()))
                        .birthDate(text(patient, "birthDate").map(LocalDate::parse))
                        .nhsNumber(text(patient, "nhsNumber"))
                        .allergies(List.ofAll(JsonTree.list(patient.get("allergies")))
                                .map(Object::toString))
                        .build())
                .build();
    }

    private static Optional<String> text(Map<String, Object> json, String name) {
        return Optional.ofNullable(json.get(name)).map(Object::toString);
    }
}
