package io.github.medsecretary.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.identity.ChiNumber;
import io.github.medsecretary.core.identity.HealthAndCareNumber;
import io.github.medsecretary.core.identity.Identifier;
import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.identity.OdsCode;
import io.github.medsecretary.core.identity.Registration;
import io.github.medsecretary.core.person.CommunicationNeeds;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.person.Postcode;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.vavr.collection.List;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is made up keeps core's own laws, and core keeps its word for whatever is made up. */
class ArbitrariesProperties {

    @Property(tries = 200)
    void numbersReadBack(
            @ForAll NhsNumber nhs,
            @ForAll ChiNumber chi,
            @ForAll HealthAndCareNumber hcn,
            @ForAll Identifier identifier) {
        assertTrue(nhs.isForTests());
        assertEquals(nhs, NhsNumber.parse(nhs.formatted()).get());
        assertEquals(chi, ChiNumber.parse(chi.formatted()).get());
        assertEquals(hcn, HealthAndCareNumber.parse(hcn.formatted()).get());
        assertEquals(Identifier.NHS_NUMBER, identifier.system());
    }

    @Property(tries = 200)
    void registersAndPostcodesReadBack(
            @ForAll Registration registration, @ForAll OdsCode ods, @ForAll Postcode postcode, @ForAll RuleId rule) {
        assertEquals(registration, Registration.parse(registration.toString()).get());
        assertEquals(ods, OdsCode.parse(ods.toString()).get());
        assertEquals(postcode, Postcode.parse(postcode.value().replace(" ", "")).get());
        assertEquals(rule, RuleId.parse(rule.toString()).get());
    }

    @Property(tries = 300)
    void nothingPrintsWhoSomebodyIs(@ForAll Patient patient) {
        String printed = patient + " " + patient.name() + " " + patient.identifiers() + " "
                + DocumentContext.builder().patient(PatientFacts.of(patient)).build();
        List<String> secrets = List.of(patient.name().formal())
                .appendAll(patient.nhsNumber().map(NhsNumber::digits).stream().toList())
                .appendAll(patient.birthDate().map(LocalDate::toString).stream().toList())
                .appendAll(patient.address().stream()
                        .flatMap(each -> each.lines().toJavaStream())
                        .toList())
                .appendAll(patient.allergies());
        secrets.filter(secret -> secret.length() > 3).forEach(secret -> assertFalse(printed.contains(secret), secret));
    }

    @Property(tries = 200)
    void addressesAreKeptOrTheirProblemsQuoteNothing(@ForAll PostalAddress address) {
        assertEquals(address, PostalAddress.uk(address.lines()).get());
        assertTrue(address.forPost().isLeft()
                == address.postcode().filter(Postcode::isPseudo).isPresent());
    }

    @Property(tries = 200)
    void namesAreCompleteInEveryForm(
            @ForAll PersonName name, @ForAll Practitioner doctor, @ForAll Organisation clinic) {
        assertTrue(name.withSuffixes().startsWith(name.formal()));
        assertEquals(name.formal().strip(), name.formal());
        assertFalse(name.salutation().contains("  "));
        assertFalse(doctor.id().isBlank());
        assertFalse(clinic.name().isBlank());
    }

    @Provide
    Arbitrary<Interval> close() {
        return Times.closeIntervals();
    }

    @Property(tries = 300)
    void intervalsMeetInWhatTheyShare(@ForAll("close") Interval one, @ForAll("close") Interval other) {
        one.intersection(other).ifPresent(shared -> {
            assertTrue(one.encloses(shared) && other.encloses(shared));
            assertTrue(one.span(other).encloses(shared));
        });
        assertEquals(one.intersection(other).isPresent(), one.overlaps(other));
    }

    @Property(tries = 200)
    void everyMomentHasAWallClockAndBack(@ForAll SiteZone zone, @ForAll AsOf asOf, @ForAll Interval interval) {
        var resolution = zone.resolve(zone.wallClock(asOf.instant()));
        assertEquals(zone.wallClock(asOf.instant()), zone.wallClock(resolution.instant()));
        assertTrue(zone.day(zone.date(interval.start())).contains(interval.start()));
    }

    @Property(tries = 300)
    void editsComeUndone(@ForAll ClinicalText text, @ForAll java.util.Random seed) {
        Edits edits = Texts.editsOf(text).generator(100).next(seed).value();
        ClinicalText edited = edits.applyTo(text).get();
        assertEquals(text, edits.inverse(text).applyTo(edited).get());
        int grown = edits.toSeq()
                .map(each -> each.replacement().length() - each.span().length())
                .sum()
                .intValue();
        assertEquals(text.length() + grown, edited.length());
    }

    @Property(tries = 200)
    void findingsPrintNoText(
            @ForAll Finding finding, @ForAll Span span, @ForAll Labels labels, @ForAll CommunicationNeeds needs) {
        assertFalse(finding.message().isBlank());
        assertTrue(finding.confidence() >= 0 && finding.confidence() <= 1);
        assertTrue(span.start() <= span.end());
        assertEquals(labels, Labels.of(labels.toSeq().reverse()));
        assertFalse(needs.toString().contains(needs.format().name()));
    }
}
