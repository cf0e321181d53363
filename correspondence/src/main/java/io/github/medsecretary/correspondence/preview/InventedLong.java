package io.github.medsecretary.correspondence.preview;

import io.github.medsecretary.core.appointment.AppointmentDetails;
import io.github.medsecretary.core.appointment.Venue;
import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.identity.Identifier;
import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.identity.Registration;
import io.github.medsecretary.core.person.CommunicationNeeds;
import io.github.medsecretary.core.person.LetterFormat;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.content.Medicine;
import io.github.medsecretary.correspondence.content.Recipient;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** As much as may be: names and addresses that no line of a window holds, large print, lists over the leaf. */
final class InventedLong implements Invented {

    private static final int DIAGNOSES = 14;
    private static final int MEDICINES = 22;
    private static final int RESULTS = 18;

    /** The longest name of a place in the United Kingdom is one word. */
    private static final PostalAddress FAR = Invented.address(
            "Flat 112B, The Old Woollen Mill Apartments",
            "Featherstonehaugh-Cholmondeley Close",
            "Upper Llanfihangel-y-Creuddyn Industrial Quarter",
            "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
            "Near Rhosllannerchrugog",
            "WESTON-SUPER-MARE-UNDER-LYNE",
            "LL61 5ZZ");

    private static PersonName name() {
        return PersonName.builder()
                .title("Professor Dame")
                .given("Wilhelmina-Alexandrina Persephone")
                .family("Featherstonehaugh-Cholmondeley-Majoribanks")
                .suffixes(List.of("DBE", "PhD", "FRCP", "FRCGP", "FRCPath", "FMedSci"))
                .build();
    }

    @Override
    public Organisation sender() {
        return Organisation.builder()
                .id("o")
                .name("The Royal and Ancient Riverside University Hospitals NHS Foundation Trust")
                .service("Department of Gastroenterology, Hepatology and Clinical Nutrition")
                .address(Invented.address(
                        "The Featherstonehaugh-Cholmondeley Building",
                        "Level 4, North Wing",
                        "1 Quay Street",
                        "Weston-super-Mare-under-Lyne",
                        "EX8 1ZZ"))
                .telephone("01632 960001, extension 4711")
                .build();
    }

    @Override
    public Practitioner author() {
        return Practitioner.builder()
                .id("a")
                .name(name())
                .role("Consultant gastroenterologist, hepatologist and clinical lead for nutrition")
                .registration(Registration.parse("GMC 0000000")
                        .getOrElseThrow(problem -> new IllegalStateException("an invented number has its shape")))
                .build();
    }

    @Override
    public Patient patient(LocalDate born) {
        return Patient.builder()
                .id("p")
                .name(name())
                .birthDate(born)
                .identifiers(List.of(Identifier.of(NhsNumber.parse("9991000003")
                        .getOrElseThrow(problem -> new IllegalStateException("an invented number has its digit")))))
                .address(FAR)
                .communication(CommunicationNeeds.builder()
                        .format(LetterFormat.LARGE_PRINT)
                        .build())
                .generalPractitioner("gp")
                .build();
    }

    @Override
    public Recipient.Builder other(String id) {
        return Recipient.builder()
                .id(id)
                .name(name().withSuffixes())
                .address(FAR)
                .format(LetterFormat.LARGE_PRINT);
    }

    @Override
    public Seq<Recipient> copies() {
        return List.of("one", "two", "three", "four")
                .map(id -> Recipient.builder()
                        .id(id)
                        .audience(Audience.CLINICIAN)
                        .purpose(PurposeOfUse.TREAT)
                        .name(name().formal() + " " + id)
                        .build());
    }

    @Override
    public AppointmentDetails appointment(Instant start) {
        return AppointmentDetails.builder()
                .id("a1")
                .patient(Reference.of(Reference.PATIENT, "p"))
                .service("Gastroenterology, Hepatology and Clinical Nutrition, with endoscopic ultrasound")
                .start(start)
                .end(start.plus(Duration.ofMinutes(255)))
                .zone(SiteZone.of(ZoneId.of("Europe/London")))
                .venue(new Venue(
                        "The Featherstonehaugh-Cholmondeley Building",
                        Optional.of("Endoscopy Suite 14, Level 4, North Wing, beyond the fracture clinic"),
                        sender().address()))
                .practitioner(name().withSuffixes())
                .patientInstruction(words() + "\n\n" + words())
                .build();
    }

    @Override
    public Optional<String> remark() {
        return Optional.of(words());
    }

    @Override
    public String words() {
        return "The examination has gone well, and what was found has been talked about at length, with time for all"
                + " questions. Somebody should be at home overnight, and nothing should be eaten for six hours before."
                + " A list of all medicines, glasses, hearing aids and whatever helps with walking should be brought.";
    }

    @Override
    public Seq<Fragment> said(LetterKind kind) {
        return List.of(Heading.values())
                .filter(each -> each.compareTo(Heading.PERSON_COMPLETING_RECORD) < 0)
                .map(each -> Said.of("f-" + each.code(), each, body(each)));
    }

    private Body body(Heading heading) {
        return switch (heading) {
            case DIAGNOSES -> new Body.Diagnoses(many(DIAGNOSES, "Chronic non-specific inflammatory disorder, type "));
            case MEDICATIONS_AND_MEDICAL_DEVICES ->
                new Body.Medicines(
                        many(MEDICINES, "paracetamol modified-release no. ").map(InventedLong::medicine));
            case ALLERGIES_AND_ADVERSE_REACTIONS ->
                new Body.Allergies(many(MEDICINES, "Rash and swelling after dressing no. "));
            case INVESTIGATION_RESULTS -> new Body.Results(results());
            case PLAN_AND_REQUESTED_ACTIONS ->
                new Body.Actions(List.of(Action.Owner.values())
                        .flatMap(owner -> List.of(
                                new Action(owner, words(), Optional.of(LocalDate.of(2030, 9, 30))),
                                new Action(owner, words(), Optional.empty()))));
            default -> new Body.Narrative(words() + "\n\n" + words());
        };
    }

    private static Medicine medicine(String name) {
        return Medicine.builder()
                .name(name)
                .dose("1.25 g")
                .route("by mouth through a nasogastric tube")
                .frequency("four times a day with at least six hours between doses")
                .change("increased")
                .reason("the pain was not controlled at the previous dose")
                .build();
    }

    private static Seq<String> many(int count, String what) {
        return List.range(1, count + 1).map(each -> what + each);
    }

    @Override
    public Seq<String> results() {
        return many(RESULTS, "Serum something-or-other concentration, fasting: 140 micromol/L, specimen ");
    }

    @Override
    public Seq<String> enclosures() {
        return many(5, "Information about examinations of the upper gastrointestinal tract, part ");
    }
}
