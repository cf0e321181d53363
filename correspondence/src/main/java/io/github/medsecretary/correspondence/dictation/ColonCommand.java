package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.HashSet;

/** "Colon" is a part of the body, but right behind a label that opens a line or sentence, and behind "as follows". */
final class ColonCommand implements Command {

    private static final HashSet<String> LABELS = HashSet.of(
            "diagnosis",
            "diagnoses",
            "impression",
            "plan",
            "management",
            "management plan",
            "medication",
            "medications",
            "current medication",
            "current medications",
            "medication on discharge",
            "discharge medication",
            "allergies",
            "allergy",
            "past medical history",
            "medical history",
            "past surgical history",
            "history",
            "history of presenting complaint",
            "presenting complaint",
            "examination",
            "on examination",
            "investigations",
            "investigation",
            "results",
            "recommendation",
            "recommendations",
            "action",
            "actions",
            "actions for gp",
            "action for gp",
            "follow up",
            "follow-up",
            "social history",
            "family history",
            "drug history",
            "blood pressure",
            "re",
            "summary",
            "opinion",
            "problems",
            "problem list",
            "procedure",
            "operation",
            "indication",
            "findings",
            "conclusion",
            "reason for referral",
            "background",
            "assessment",
            "observations",
            "treatment",
            "weight",
            "height",
            "bmi",
            "pulse",
            "temperature",
            "copy to",
            "cc",
            "note",
            "nb",
            "date of birth",
            "dictated",
            "hospital number");

    /** How many words a label has at most. */
    private static final int LONGEST = 8;

    private final HeadingLabels headings;

    ColonCommand(HeadingLabels headings) {
        this.headings = headings;
    }

    @Override
    public int take(SpokenWords words, int at, Page page) {
        if (!words.isAt(at, "colon") || words.isThing(at)) {
            return 0;
        }
        String sentence = page.sentence(LONGEST + 1).mkString(" ");
        boolean labelled = LABELS.contains(sentence) || headings.of(sentence).isDefined();
        if (!labelled && !words.small(at - 1).equals("follows")) {
            return 0;
        }
        page.add(Piece.Kind.AFTER, ":", words.place(at, 1));
        return 1;
    }
}
