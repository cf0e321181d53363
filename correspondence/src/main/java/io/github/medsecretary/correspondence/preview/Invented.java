package io.github.medsecretary.correspondence.preview;

import io.github.medsecretary.core.appointment.AppointmentDetails;
import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.correspondence.content.Enclosure;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.content.Stationery;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** People who do not exist, and what there is to say of them: as little or as much as may be. */
interface Invented {

    /** Those of an extent. */
    static Invented of(Extent extent) {
        return switch (extent) {
            case SHORTEST -> new InventedShort();
            case LONGEST -> new InventedLong();
        };
    }

    static PostalAddress address(String... lines) {
        return PostalAddress.uk(List.of(lines))
                .getOrElseThrow(problems -> new IllegalStateException("an invented address is whole"));
    }

    /** The patient as a reader. */
    static Recipient herself() {
        return Recipient.builder()
                .id("reader")
                .audience(Audience.PATIENT)
                .purpose(PurposeOfUse.PATRQT)
                .build();
    }

    Organisation sender();

    Practitioner author();

    Patient patient(LocalDate born);

    /** A builder with a name and an address, if the reader is not the patient. */
    Recipient.Builder other(String id);

    /** Who gets copies beside the reader. */
    Seq<Recipient> copies();

    /** An appointment that starts then. */
    AppointmentDetails appointment(Instant start);

    /** What may be said or left out. */
    Optional<String> remark();

    /** A sentence, or as many as somebody might write. */
    String words();

    /** What a clinician who has seen the patient says. */
    Seq<Fragment> said(LetterKind kind);

    /** A line for each result. */
    Seq<String> results();

    /** Titles of what is enclosed, at least one. */
    Seq<String> enclosures();

    /** Of a letter about somebody who was not brought: a child. */
    default Patient patient(LetterKind kind) {
        return patient(kind == LetterKind.WAS_NOT_BROUGHT ? LocalDate.of(2022, 9, 30) : LocalDate.of(1938, 9, 30));
    }

    /** Who reads such a letter first. */
    default Recipient reader(LetterKind kind) {
        return switch (kind) {
            case CLINIC, DISCHARGE ->
                other("reader")
                        .audience(Audience.GENERAL_PRACTITIONER)
                        .purpose(PurposeOfUse.TREAT)
                        .build();
            case REFERRAL, INTERNAL_REFERRAL ->
                other("reader")
                        .audience(Audience.CLINICIAN)
                        .purpose(PurposeOfUse.TREAT)
                        .build();
            case ACKNOWLEDGEMENT ->
                other("reader")
                        .audience(Audience.REFERRER)
                        .purpose(PurposeOfUse.TREAT)
                        .build();
            case REPORT ->
                other("reader")
                        .audience(Audience.INSURER)
                        .purpose(PurposeOfUse.COVERAGE)
                        .consent(true)
                        .seen(true)
                        .build();
            case WAS_NOT_BROUGHT ->
                other("reader")
                        .audience(Audience.PARENT)
                        .purpose(PurposeOfUse.FAMRQT)
                        .build();
            case RESULTS, APPOINTMENT, RESCHEDULE, CANCELLATION, DID_NOT_ATTEND, RECALL, COVERING -> herself();
        };
    }

    /** The reader and those who get copies. */
    default Seq<Recipient> copied(Recipient reader) {
        return copies().prepend(reader);
    }

    /** The stationery with what goes along: nothing with the shortest, unless that is what the letter is about. */
    default Stationery enclosing(LetterKind kind, Stationery stationery) {
        Seq<String> titles = copies().isEmpty() && kind != LetterKind.COVERING ? List.empty() : enclosures();
        return Stationery.builder()
                .neutral(stationery.neutral())
                .subject(stationery.subject())
                .addressing(stationery.addressing())
                .labels(stationery.labels())
                .enclosures(titles.zipWithIndex((title, at) -> new Enclosure("e" + at, title, Labels.none())))
                .build();
    }
}
