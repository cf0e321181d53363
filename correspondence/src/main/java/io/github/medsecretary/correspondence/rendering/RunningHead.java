package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.correspondence.selection.AudienceLetter;

/**
 * What stands at the head of each page but the first: about whom it is, and which letter. It is never cut: where it takes
 * more lines than the margin has, the margin is wider.
 *
 * @param words the whole of it
 */
record RunningHead(String words) {

    /** From the base of one line to the next, by the size of the letters. */
    static final double LINE = 1.2;

    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double WIDTH = 170;
    private static final double USUAL_MARGIN = 20;
    private static final double AROUND = 6;

    static RunningHead of(AudienceLetter letter, Subject subject) {
        String number = subject.number().map(each -> ", NHS number " + each).orElse("");
        return new RunningHead(subject.name() + number + ", our reference " + letter.reference());
    }

    /** A rule for wider margins, in letters of so many points; empty where the usual ones do. */
    String room(int points) {
        double rows = Math.ceil(words.length() * points * WindowFit.BREADTH * MM_PER_POINT / WIDTH);
        long millimetres = (long) Math.ceil(rows * points * LINE * MM_PER_POINT + AROUND);
        return millimetres <= USUAL_MARGIN
                ? ""
                : "@page { margin-top: " + millimetres + "mm }\n@page :first { margin-top: 20mm }\n";
    }

    /** How long only: the words are the patient's. */
    @Override
    public String toString() {
        return "RunningHead[" + words.length() + "]";
    }
}
