package io.github.medsecretary.correspondence.testkit;

import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.testkit.Disclosures;
import io.github.medsecretary.core.testkit.People;
import io.github.medsecretary.correspondence.content.Carrier;
import io.github.medsecretary.correspondence.content.Stationery;
import io.github.medsecretary.correspondence.notice.Frame;
import io.vavr.collection.HashMap;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is around a letter about a patient, whose service may bear labels. */
final class Frames {

    private Frames() {}

    static Arbitrary<Frame> of(Patient patient) {
        return Combinators.combine(People.practitioners(), People.organisations(), Disclosures.labelSets())
                .as((author, organisation, labels) -> frame(patient, author, organisation, labels));
    }

    private static Frame frame(Patient patient, Practitioner author, Organisation organisation, Labels labels) {
        return Frame.builder()
                .reference("OUR/2030/0001")
                .written(LocalDate.of(2030, 1, 1))
                .organisation(organisation)
                .patient(patient)
                .author(author)
                .stationery(Stationery.builder()
                        .labels(HashMap.of(Carrier.SERVICE, labels))
                        .build())
                .build();
    }
}
