package io.github.medsecretary.correspondence.standard;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Medicine;
import io.github.medsecretary.correspondence.content.MedicineChange;
import io.github.medsecretary.correspondence.content.Recipient;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Holds a letter against a heading set. It judges what the letter contains, before anybody decides who reads what; a
 * heading that a reader does not see for good reason lacks nothing. Findings name headings and fragments, never words.
 * Immutable and thread-safe.
 */
public final class ContentCheck {

    /** A mandatory heading is not there. */
    public static final RuleId MANDATORY_MISSING = RuleId.builtIn("heading-mandatory");

    /** A required heading is not there: it is wanted if there is something to say. */
    public static final RuleId REQUIRED_MISSING = RuleId.builtIn("heading-required");

    /** A mandatory heading says only that nobody wrote it down, or that it could not be heard. */
    public static final RuleId MANDATORY_EMPTY = RuleId.builtIn("heading-empty");

    /** The standard has no such heading. */
    public static final RuleId FOREIGN = RuleId.builtIn("heading-foreign");

    /** What stands there is of a kind that belongs under another heading. */
    public static final RuleId MISPLACED = RuleId.builtIn("kind-misplaced");

    /** One heading says both that there is nothing and what there is. */
    public static final RuleId CONTRADICTED = RuleId.builtIn("absence-contradicted");

    /** A medicine was started, stopped or changed, and nobody said why. */
    public static final RuleId CHANGE_UNEXPLAINED = RuleId.builtIn("medicine-change-unexplained");

    /** What happened to a medicine is told in a word that says neither started, stopped, changed nor unchanged. */
    public static final RuleId CHANGE_UNCLEAR = RuleId.builtIn("medicine-change-unclear");

    private final HeadingSet standard;

    private ContentCheck(HeadingSet standard) {
        this.standard = standard;
    }

    /** Against that standard. */
    public static ContentCheck against(HeadingSet standard) {
        return new ContentCheck(standard);
    }

    /**
     * Everything that the letter lacks or has in the wrong place: by the standard's rows, then by fragment.
     *
     * @param content the letter
     * @param recipients who gets it
     */
    public Seq<Finding> check(LetterContent content, Iterable<Recipient> recipients) {
        Seq<Recipient> all = List.ofAll(recipients);
        return standard.rows()
                .flatMap(row -> row(row, content, all))
                .appendAll(content.fragments().flatMap(this::fragment));
    }

    private Seq<Finding> row(HeadingRow row, LetterContent content, Seq<Recipient> recipients) {
        Seq<Fragment> under = content.fragments().filter(each -> each.heading() == row.heading());
        boolean told = toldElsewhere(row.toldBy(), content, recipients);
        if (under.isEmpty()) {
            return told ? List.empty() : missing(row);
        }
        Seq<Absence> absences =
                under.flatMap(each -> each.body().absence().stream().toList());
        boolean empty = absences.size() == under.size()
                && absences.forAll(why -> why == Absence.NOT_RECORDED || why == Absence.INAUDIBLE);
        boolean none = absences.contains(Absence.KNOWN_NONE) && absences.size() < under.size();
        Seq<Finding> lacking = empty && !told && row.conformance() == Conformance.MANDATORY
                ? List.of(of(MANDATORY_EMPTY, Severity.WARN, Disposition.ASK, row.heading(), under.head()))
                : List.empty();
        return none
                ? lacking.append(of(CONTRADICTED, Severity.BLOCK, Disposition.ASK, row.heading(), under.head()))
                : lacking;
    }

    private Seq<Finding> missing(HeadingRow row) {
        return switch (row.conformance()) {
            case MANDATORY -> List.of(of(MANDATORY_MISSING, Severity.BLOCK, Disposition.ASK, row.heading()));
            case REQUIRED -> List.of(of(REQUIRED_MISSING, Severity.INFO, Disposition.NOTE, row.heading()));
            case OPTIONAL -> List.empty();
        };
    }

    private static boolean toldElsewhere(ToldBy part, LetterContent content, Seq<Recipient> recipients) {
        return switch (part) {
            case SECTION -> false;
            case PATIENT, AUTHOR, DATES -> true;
            case RECIPIENTS -> !recipients.isEmpty();
            case PRACTICE ->
                content.patient().generalPractitioner().isPresent()
                        || recipients.exists(each -> each.audience() == Audience.GENERAL_PRACTITIONER);
        };
    }

    private Seq<Finding> fragment(Fragment fragment) {
        Seq<Finding> foreign = standard.row(fragment.heading()).isPresent()
                ? List.empty()
                : List.of(of(FOREIGN, Severity.WARN, Disposition.NOTE, fragment.heading(), fragment));
        Seq<Finding> misplaced = belongs(fragment)
                ? foreign
                : foreign.append(of(MISPLACED, Severity.WARN, Disposition.ASK, fragment.heading(), fragment));
        return fragment.body() instanceof Body.Medicines list
                ? misplaced.appendAll(list.items().flatMap(each -> medicine(each, fragment)))
                : misplaced;
    }

    private static boolean belongs(Fragment fragment) {
        return switch (fragment.body().kind()) {
            case "diagnoses" ->
                List.of(Heading.DIAGNOSES, Heading.PROBLEMS_AND_ISSUES, Heading.HISTORY, Heading.FAMILY_HISTORY)
                        .contains(fragment.heading());
            case "medicines" ->
                List.of(Heading.MEDICATIONS_AND_MEDICAL_DEVICES, Heading.PLAN_AND_REQUESTED_ACTIONS)
                        .contains(fragment.heading());
            case "allergies" ->
                List.of(Heading.ALLERGIES_AND_ADVERSE_REACTIONS, Heading.SAFETY_ALERTS)
                        .contains(fragment.heading());
            case "results" ->
                List.of(Heading.INVESTIGATION_RESULTS, Heading.EXAMINATION_FINDINGS, Heading.ASSESSMENT_SCALES)
                        .contains(fragment.heading());
            case "actions" ->
                List.of(Heading.PLAN_AND_REQUESTED_ACTIONS, Heading.INFORMATION_AND_ADVICE_GIVEN)
                        .contains(fragment.heading());
            default -> true;
        };
    }

    private Seq<Finding> medicine(Medicine medicine, Fragment fragment) {
        boolean unclear = medicine.change().isPresent() && medicine.changed().isEmpty();
        boolean unexplained =
                medicine.changed().filter(MedicineChange::needsReason).isPresent()
                        && medicine.reason().isEmpty();
        if (unclear) {
            return List.of(of(CHANGE_UNCLEAR, Severity.WARN, Disposition.ASK, fragment.heading(), fragment));
        }
        return unexplained
                ? List.of(of(CHANGE_UNEXPLAINED, Severity.WARN, Disposition.ASK, fragment.heading(), fragment))
                : List.empty();
    }

    private Finding of(RuleId rule, Severity severity, Disposition disposition, Heading heading, Fragment... about) {
        return Finding.builder()
                .rule(rule)
                .severity(severity)
                .disposition(disposition)
                .message(ContentMessage.of(rule, heading))
                .about(List.of(about)
                        .map(each -> Reference.of("Fragment", each.id()))
                        .prepend(Reference.of("Heading", heading.code())))
                .provenance(standard.provenance())
                .build();
    }
}
