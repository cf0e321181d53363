package io.github.medsecretary.core.testkit;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.person.PersonName;
import io.vavr.collection.List;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of what is known about a letter beside its words. */
public final class Documents {

    private Documents() {}

    /** What the records of {@link People#patients} say, or nothing. */
    public static Arbitrary<PatientFacts> patientFacts() {
        return Arbitraries.oneOf(People.patients().map(PatientFacts::of), Arbitraries.create(PatientFacts::unknown));
    }

    /** Those with notations of their own, and others. */
    public static Arbitrary<Jurisdiction> jurisdictions() {
        return Arbitraries.of(Jurisdiction.GB, Jurisdiction.US, new Jurisdiction("IE"));
    }

    /** Contexts with much or little in them, of several notations. */
    public static Arbitrary<DocumentContext> documentContexts() {
        return Combinators.combine(
                        Arbitraries.of("gastroenterology", "Cardiology").optional(),
                        Arbitraries.of("clinic-letter", "discharge-summary").optional(),
                        Times.dates(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31))
                                .optional(),
                        jurisdictions(),
                        patientFacts(),
                        Names.names().map(PersonName::formal).list().ofMaxSize(2))
                .as((specialty, kind, date, jurisdiction, patient, names) -> DocumentContext.builder()
                        .specialty(specialty)
                        .documentKind(kind)
                        .date(date)
                        .jurisdiction(jurisdiction)
                        .patient(patient)
                        .names(List.ofAll(names))
                        .build());
    }
}
