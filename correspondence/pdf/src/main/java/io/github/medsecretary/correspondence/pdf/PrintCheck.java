package io.github.medsecretary.correspondence.pdf;

import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Section;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Looks at a printed letter on A4 as somebody with a ruler would: whether the address shows through the window of a DL
 * envelope, nothing stands beyond the margins or upon something else, and neither a signature nor a heading stands
 * alone. For a practice that words or lays out letters in its own way, and tries them on previews. It reads words from
 * left to right only. Immutable and thread-safe.
 */
public final class PrintCheck {

    private static final float PAGE_WIDTH = 210;
    private static final float PAGE_HEIGHT = 297;
    private static final float MARGIN = 20;
    private static final float ROUNDING = 0.6f;
    private static final float WINDOW_LEFT = 20;
    private static final float WINDOW_TOP = 45;
    private static final float WINDOW_RIGHT = 105;
    private static final float WINDOW_BOTTOM = 71.7f;

    private final AudienceLetter letter;
    private final Seq<PrintedWord> words;

    private PrintCheck(AudienceLetter letter, Seq<PrintedWord> words) {
        this.letter = letter;
        this.words = words;
    }

    /**
     * What is wrong with a print, each fault once, in order.
     *
     * @param pdf the file
     * @param letter what it prints
     * @throws UncheckedIOException if the file can't be read
     */
    public static Seq<PrintFault> faults(byte[] pdf, AudienceLetter letter) {
        return new PrintCheck(letter, wordsOf(pdf)).faults();
    }

    private static Seq<PrintedWord> wordsOf(byte[] pdf) {
        var words = new ArrayList<PrintedWord>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                int number = page;
                var stripper = new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, java.util.List<TextPosition> glyphs) {
                        if (!text.isBlank()) {
                            words.add(PrintedWord.of(number, text.strip(), glyphs));
                        }
                    }
                };
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.ofAll(words);
    }

    private Seq<PrintFault> faults() {
        return List.of(PrintFault.values()).filter(this::has);
    }

    private boolean has(PrintFault fault) {
        return switch (fault) {
            case ADDRESS_OUTSIDE_WINDOW ->
                !inWindow().equals(bare(letter.envelope().window().mkString()));
            case BEYOND_MARGINS -> words.exists(PrintCheck::isBeyond);
            case OVERPRINTED -> pages().exists(PrintCheck::isOverprinted);
            case PAGE_UNNAMED -> pages().drop(1).exists(page -> !text(page).startsWith(head()));
            case SIGNATURE_ALONE ->
                pages().exists(page -> begins(page, letter.valediction().words()));
            case HEADING_ALONE ->
                pages().exists(page -> letter.sections().exists(section -> ends(page, section.title())));
            case HEADING_BLANK -> letter.sections().exists(PrintCheck::isBlank);
        };
    }

    // What shows in part counts as nothing that is there: neither is the whole address then.
    private String inWindow() {
        Seq<PrintedWord> first = words.filter(each -> each.page() == 1);
        Seq<PrintedWord> touching =
                first.filter(each -> each.touches(WINDOW_LEFT, WINDOW_TOP, WINDOW_RIGHT, WINDOW_BOTTOM));
        boolean cut = touching.exists(each ->
                !each.isWithin(WINDOW_LEFT - ROUNDING, WINDOW_TOP, WINDOW_RIGHT + ROUNDING, WINDOW_BOTTOM + ROUNDING));
        return cut ? "" : bare(touching.map(PrintedWord::text).mkString());
    }

    private static String bare(String text) {
        return text.chars()
                .filter(c -> !Character.isWhitespace(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isBeyond(PrintedWord word) {
        return !word.isWithin(MARGIN - ROUNDING, 0, PAGE_WIDTH - MARGIN + ROUNDING, PAGE_HEIGHT);
    }

    private Seq<Seq<PrintedWord>> pages() {
        return TreeSet.ofAll(words.map(PrintedWord::page))
                .toList()
                .map(page -> words.filter(each -> each.page() == page));
    }

    private static boolean isOverprinted(Seq<PrintedWord> page) {
        var all = page.toJavaList();
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                if (all.get(one).isUpon(all.get(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** All but what is at the foot of every page, from the top to the bottom. */
    private static String text(Seq<PrintedWord> page) {
        return bare(page.filter(each -> each.base() < PAGE_HEIGHT - MARGIN)
                .sorted(Comparator.comparing(PrintedWord::line).thenComparing(PrintedWord::left))
                .map(PrintedWord::text)
                .mkString());
    }

    /** What stands at the head of every page but the first. */
    private String head() {
        Patient patient = letter.patient();
        String number = patient.nhsNumber()
                .map(each -> ", NHS number " + each.formatted())
                .orElse("");
        return bare(patient.name().formal() + number + ", our reference " + letter.reference());
    }

    private boolean begins(Seq<PrintedWord> page, String with) {
        String text = text(page);
        return (text.startsWith(head()) ? text.substring(head().length()) : text).startsWith(bare(with));
    }

    private static boolean ends(Seq<PrintedWord> page, String with) {
        return text(page).endsWith(bare(with));
    }

    private static boolean isBlank(Section section) {
        boolean silent = section.bodies()
                .forAll(each -> each.absence().isEmpty() && each.words().forAll(String::isBlank));
        return section.title().isBlank() || silent;
    }
}
