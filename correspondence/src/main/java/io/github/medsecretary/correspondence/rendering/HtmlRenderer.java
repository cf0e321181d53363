package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.template.HouseWriting;
import io.github.medsecretary.correspondence.template.PairedTemplate;
import io.github.medsecretary.correspondence.template.Template;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * An HTML page that is well-formed XML too, for the screen and for A4: the address block lies in the window of a DL
 * envelope (at most 85 by 26.7 mm, from 20 mm left and 45 mm down), the text begins 94 mm down. Each page tells which of
 * how many it is, each after the first about whom it is, and none begins with the signature. Large print is 16 point.
 * A value that may run from right to left is isolated from what stands beside it.
 */
public final class HtmlRenderer implements Renderer {

    private static final int USUAL_LENGTH = 8 * 1024;

    private final MainText text;

    private HtmlRenderer(MainText text) {
        this.text = text;
    }

    /** The page for screen and A4. */
    public static HtmlRenderer usual() {
        return new HtmlRenderer(MainText.usual());
    }

    /**
     * The same page with a template's words between the date and the signature.
     *
     * @param template read against {@link LetterView#standard}
     * @param house how values are written for whom
     */
    public static HtmlRenderer worded(Template<AudienceLetter> template, HouseWriting house) {
        return new HtmlRenderer(MainText.of(template, house));
    }

    /**
     * The same with a template's words for letters in both of its languages; it refuses others as the caller's slip.
     *
     * @param template read against {@link LetterView#standard}
     * @param house how values are written for whom
     */
    public static HtmlRenderer worded(PairedTemplate<AudienceLetter> template, HouseWriting house) {
        return new HtmlRenderer(MainText.of(template, house));
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public byte[] render(AudienceLetter letter) {
        var markup = new StringBuilder(USUAL_LENGTH);
        Subject subject = Subject.of(letter.patient());
        LetterStyle style = LetterStyle.of(letter);
        head(letter, subject, style, markup);
        var page = new HtmlPage(markup);
        var layout = new LetterLayout(letter, subject, page);
        page.open(Area.HEADER);
        layout.draftMark();
        layout.letterhead(true);
        page.open(Area.WINDOW, style.windowPoints(letter));
        layout.window();
        page.close(Area.HEADER);
        page.open(Area.MAIN);
        Versions.write(letter, subject, text, page);
        page.close(Area.MAIN);
        markup.append("</body>\n</html>\n");
        return markup.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void head(AudienceLetter letter, Subject subject, LetterStyle style, StringBuilder markup) {
        String title = Escaping.escape(letter.subject() + " " + letter.reference());
        markup.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"");
        Escaping.append(letter.locale().toLanguageTag(), markup);
        markup.append("\" dir=\"")
                .append(runsLeft(letter.locale()) ? "rtl" : "ltr")
                .append("\">\n<head>\n<meta charset=\"UTF-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .append("<meta name=\"subject\" content=\"")
                .append(title)
                .append("\"/>\n<title>")
                .append(title)
                .append("</title>\n<style>\n");
        style.write(letter, subject, markup);
        markup.append("</style>\n</head>\n<body>\n");
    }

    private static boolean runsLeft(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ar", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi", "ji", "dv", "ckb" -> true;
            default -> false;
        };
    }
}
