package io.github.medsecretary.correspondence.notice;

import io.github.medsecretary.core.appointment.AppointmentNotice;
import io.github.medsecretary.core.appointment.Attendance;
import io.github.medsecretary.core.appointment.NextStep;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Why a letter is written, with all that such a letter must say. Prints the kind of letter and nothing of its words.
 * Immutable and thread-safe.
 */
public sealed interface Occasion {

    /** Under what age, in years, a patient is a child, who is brought: the Children Act 1989, section 105(1). */
    int CHILD_UNDER = 18;

    /** What sort of letter it makes of this patient. */
    LetterKind kind(Patient patient);

    /** An appointment was made, moved, cancelled or missed; of a missed one nobody has decided yet what follows. */
    static Occasion of(AppointmentNotice notice) {
        return new Appointment(notice, Optional.empty());
    }

    /** An appointment was missed, and a clinician has decided what follows. */
    static Occasion decided(AppointmentNotice.Missed notice, Decision decision) {
        return new Appointment(notice, Optional.of(decision));
    }

    /** An appointment was cancelled, and this follows, whatever was said before. */
    static Occasion followed(AppointmentNotice.Cancelled notice, NextStep next) {
        return of(new AppointmentNotice.Cancelled(notice.appointment(), notice.reason(), Optional.of(next)));
    }

    /**
     * Something happened to an appointment.
     *
     * @param notice what
     * @param decision what a clinician has decided, of a missed one
     */
    record Appointment(AppointmentNotice notice, Optional<Decision> decision) implements Occasion {
        @Override
        public LetterKind kind(Patient patient) {
            if (notice instanceof AppointmentNotice.Made) {
                return LetterKind.APPOINTMENT;
            }
            if (notice instanceof AppointmentNotice.Moved) {
                return LetterKind.RESCHEDULE;
            }
            if (notice instanceof AppointmentNotice.Missed missed) {
                return isBrought(missed, patient) ? LetterKind.WAS_NOT_BROUGHT : LetterKind.DID_NOT_ATTEND;
            }
            return LetterKind.CANCELLATION;
        }

        // A child is never said to have stayed away, whatever the diary says.
        private static boolean isBrought(AppointmentNotice.Missed missed, Patient patient) {
            LocalDate day = missed.appointment().day();
            return missed.attendance() == Attendance.WAS_NOT_BROUGHT
                    || patient.birthDate()
                            .filter(born -> born.plusYears(CHILD_UNDER).isAfter(day))
                            .isPresent();
        }
    }

    /**
     * It is time to come again.
     *
     * @param what for what, as a patient knows it, such as {@code asthma review}
     * @param due until when
     * @param next how the appointment comes about
     * @param labels who may know of it
     */
    record Recall(String what, LocalDate due, NextStep next, Labels labels) implements Occasion {
        @Override
        public LetterKind kind(Patient patient) {
            return LetterKind.RECALL;
        }

        @Override
        public String toString() {
            return "Recall[***]";
        }
    }

    /**
     * Tests have shown something.
     *
     * @param on the day of the results
     * @param lines a line for each
     * @param outcome what a clinician makes of them
     * @param meaning what that means, in sentences, if that is said
     * @param actions who does what now; at least one unless the results are normal
     * @param labels who may know of them
     */
    record Results(
            LocalDate on,
            Seq<String> lines,
            ResultsOutcome outcome,
            Optional<String> meaning,
            Seq<Action> actions,
            Labels labels)
            implements Occasion {
        @Override
        public LetterKind kind(Patient patient) {
            return LetterKind.RESULTS;
        }

        @Override
        public String toString() {
            return "Results[***]";
        }
    }

    /**
     * Somebody else is asked to see the patient.
     *
     * @param reach outside or inside the sender's own organisation
     * @param on the day of the decision to refer
     * @param urgency how soon
     * @param reason why, in sentences
     * @param asked what is asked of them, in a sentence
     * @param labels who may know of reason and question
     * @param clinical what else they need to know
     */
    record Referral(
            Reach reach,
            LocalDate on,
            Urgency urgency,
            String reason,
            String asked,
            Labels labels,
            Seq<Fragment> clinical)
            implements Occasion {

        /** Whether a referral leaves the house. */
        public enum Reach {
            /** To another organisation. */
            EXTERNAL,
            /** To another service of the same. */
            INTERNAL
        }

        @Override
        public LetterKind kind(Patient patient) {
            return reach == Reach.INTERNAL ? LetterKind.INTERNAL_REFERRAL : LetterKind.REFERRAL;
        }

        @Override
        public String toString() {
            return "Referral[***]";
        }
    }

    /**
     * Something has arrived, and whoever sent it is told so.
     *
     * @param received what, such as {@code your referral}
     * @param on when it arrived
     * @param next what happens with it, in sentences
     * @param labels who may know of it
     */
    record Acknowledgement(String received, LocalDate on, String next, Labels labels) implements Occasion {
        @Override
        public LetterKind kind(Patient patient) {
            return LetterKind.ACKNOWLEDGEMENT;
        }

        @Override
        public String toString() {
            return "Acknowledgement[***]";
        }
    }

    /**
     * Something is sent, named by the stationery's enclosures.
     *
     * @param on the day
     * @param words why, in sentences
     * @param labels who may know of it
     */
    record Covering(LocalDate on, String words, Labels labels) implements Occasion {
        @Override
        public LetterKind kind(Patient patient) {
            return LetterKind.COVERING;
        }

        @Override
        public String toString() {
            return "Covering[***]";
        }
    }

    /**
     * A clinician has seen the patient, and says what that showed.
     *
     * @param report for whom
     * @param on the day of the visit, of the discharge, or of the report
     * @param said what is said
     */
    record Seen(Report report, LocalDate on, Seq<Fragment> said) implements Occasion {

        /** What such a letter is for. */
        public enum Report {
            /** A letter after a visit. */
            CLINIC,
            /** A summary after a stay in hospital. */
            DISCHARGE,
            /** A report for somebody outside care, which {@code correspondence.report} lets go. */
            OUTSIDE_CARE
        }

        @Override
        public LetterKind kind(Patient patient) {
            return switch (report) {
                case CLINIC -> LetterKind.CLINIC;
                case DISCHARGE -> LetterKind.DISCHARGE;
                case OUTSIDE_CARE -> LetterKind.REPORT;
            };
        }
    }
}
