package io.github.medsecretary.terminology.query;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The questions to one clinician, letter after letter, the letter of the most harm first.
 *
 * @param clinician as they are addressed
 * @param letters those with questions
 */
public record QuerySheet(String clinician, Seq<SheetLetter> letters) {

    private static final int INDENT = 4;

    /** Puts the worst first; letters without questions are left out. */
    public QuerySheet {
        letters = List.ofAll(letters).reject(each -> each.questions().isEmpty()).sortBy(SheetLetter::worst);
    }

    /** The sheet as plain text, with boxes to tick. */
    public String text() {
        var out = new StringBuilder();
        out.append("Questions for ").append(clinician).append("\n").append(LEAD).append("\n");
        for (SheetLetter letter : letters) {
            out.append("\nLetter ")
                    .append(letter.name())
                    .append(": ")
                    .append(letter.patient())
                    .append("\n");
            letter.questions().forEach(each -> write(each, out));
        }
        return out.toString();
    }

    /** What both forms begin with. */
    static final String LEAD = "Each letter waits until its questions are answered. Please tick, or write, and sign.";

    private static void write(SheetQuestion question, StringBuilder out) {
        String blanks = " ".repeat(INDENT);
        out.append("\n")
                .append(question.number())
                .append(". ")
                .append(oneLine(question.question()))
                .append("\n");
        question.excerpt()
                .ifPresent(each -> out.append(blanks)
                        .append("> ")
                        .append(oneLine(each.before() + "[" + each.marked() + "]" + each.after()))
                        .append("\n"));
        question.elsewhere()
                .forEach(each -> out.append(blanks)
                        .append("> elsewhere: ")
                        .append(oneLine(each.before() + "[" + each.marked() + "]" + each.after()))
                        .append("\n"));
        question.answers()
                .forEach(each ->
                        out.append(blanks).append("[ ] ").append(oneLine(each)).append("\n"));
        out.append(blanks).append("[ ] ").append("_".repeat(40)).append("\n");
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** The sheet as a page of its own, which can be filled in with the keyboard alone, and printed. */
    public String html() {
        return new SheetPage(this).html();
    }

    /** The words are the patients'. */
    @Override
    public String toString() {
        return "QuerySheet[" + letters.size() + " letters]";
    }
}
