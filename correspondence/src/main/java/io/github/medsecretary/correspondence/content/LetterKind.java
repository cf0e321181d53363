package io.github.medsecretary.correspondence.content;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Locale;

/** What sort of letter it is. */
public enum LetterKind {
    /** After a visit to a clinic. */
    CLINIC("Clinic letter", "Date of clinic"),
    /** After a stay in hospital. */
    DISCHARGE("Discharge summary", "Date of discharge"),
    /** That somebody else may see the patient. */
    REFERRAL("Referral letter", "Date of referral"),
    /** That another service of the same house may see the patient. */
    INTERNAL_REFERRAL("Internal referral", "Date of referral"),
    /** What tests showed. */
    RESULTS("Results letter", "Date of results"),
    /** When and where to come. */
    APPOINTMENT("Appointment letter", "Date of appointment"),
    /** That another time holds now. */
    RESCHEDULE("Changed appointment", "New date of appointment"),
    /** That an appointment won't be held. */
    CANCELLATION("Cancelled appointment", "Date of cancelled appointment"),
    /** That a patient did not come. What follows is a clinician's decision. */
    DID_NOT_ATTEND("Missed appointment", "Date of missed appointment"),
    /** That a child, or an adult in the care of others, was not brought. What follows is a clinician's decision. */
    WAS_NOT_BROUGHT("Patient not brought to appointment", "Date of missed appointment"),
    /** That it is time to come again. */
    RECALL("Recall letter", "Date of recall"),
    /** For somebody outside care, such as an insurer or employer. */
    REPORT("Medical report", "Date of report"),
    /** What goes along is what matters. */
    COVERING("Covering letter", "Date of letter"),
    /** That something has arrived. */
    ACKNOWLEDGEMENT("Acknowledgement", "Date of arrival");

    private final String title;
    private final String day;
    private final String code;
    private final String titleKey;
    private final String dayKey;

    LetterKind(String title, String day) {
        this.title = title;
        this.day = day;
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.titleKey = "kind." + code + ".title";
        this.dayKey = "kind." + code + ".day";
    }

    /** As it is printed. */
    public String title() {
        return title;
    }

    /** The key of {@link #title} in a language's texts. */
    public String titleKey() {
        return titleKey;
    }

    /** The key of {@link #day} in a language's texts. */
    public String dayKey() {
        return dayKey;
    }

    /** What the day is that it is about, such as {@code Date of clinic}: {@link LetterDates#clinic}. */
    public String day() {
        return day;
    }

    /** Whether it is about an appointment: one to come, or one that was not held. */
    public boolean isAboutAppointment() {
        return switch (this) {
            case APPOINTMENT, RESCHEDULE, CANCELLATION, DID_NOT_ATTEND, WAS_NOT_BROUGHT -> true;
            default -> false;
        };
    }

    /** What a heading is called in it: letters to patients about appointments and such call things by plain names. */
    public String title(Heading heading) {
        boolean plain = isAboutAppointment() || this == RECALL;
        return switch (heading) {
            case ATTENDANCE_DETAILS -> isAboutAppointment() ? "The appointment" : heading.title();
            case INFORMATION_AND_ADVICE_GIVEN -> isAboutAppointment() ? "How to prepare" : heading.title();
            case PLAN_AND_REQUESTED_ACTIONS -> plain || this == ACKNOWLEDGEMENT ? "What happens next" : heading.title();
            case CLINICAL_SUMMARY -> summary(heading);
            default -> heading.title();
        };
    }

    /** The key of {@link #title(Heading)} in a language's texts: the heading's own unless it is called otherwise here. */
    public String titleKey(Heading heading) {
        return title(heading).equals(heading.title()) ? heading.key() : "kind." + code() + "." + heading.code();
    }

    private String summary(Heading heading) {
        return switch (this) {
            case RECALL -> "Why this letter comes";
            case COVERING -> "About what is enclosed";
            case ACKNOWLEDGEMENT -> "What has arrived";
            case RESULTS -> "What the results mean";
            default -> heading.title();
        };
    }

    /**
     * Whether it must say what follows: a patient who didn't come is neither discharged nor offered another time by
     * rote, but as a clinician decides.
     */
    public boolean needsDecision() {
        return this == DID_NOT_ATTEND || this == WAS_NOT_BROUGHT;
    }

    /** In lower case with hyphens, such as {@code clinic} and {@code did-not-attend}. */
    public String code() {
        return code;
    }

    /** The kind of a {@link #code}, or {@code UNKNOWN_CODE}. */
    public static Either<Problem, LetterKind> parse(String code) {
        return List.of(values())
                .find(each -> each.code().equals(code))
                .toEither(() -> Problem.of(
                        CoreCode.UNKNOWN_CODE,
                        "A letter is of the kind "
                                + List.of(values()).map(LetterKind::code).mkString(", ") + "."));
    }
}
