package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.template.HouseWriting;
import io.github.medsecretary.correspondence.template.PairedTemplate;
import io.github.medsecretary.correspondence.template.Template;
import java.nio.charset.StandardCharsets;

/** Plain text in lines of at most a number of characters, where words allow; a postcode is one word. */
public final class TextRenderer implements Renderer {

    private static final int USUAL = 72;
    private static final int BRAILLE = 40;

    private final int width;
    private final MainText text;

    private TextRenderer(int width, MainText text) {
        this.width = width;
        this.text = text;
    }

    /** Lines of 72 characters. */
    public static TextRenderer usual() {
        return new TextRenderer(USUAL, MainText.usual());
    }

    /** Lines of 40 characters, as braille embossers take them. */
    public static TextRenderer forBraille() {
        return new TextRenderer(BRAILLE, MainText.usual());
    }

    /**
     * The same with a template's words between the date and the signature.
     *
     * @param template read against {@link LetterView#standard}
     * @param house how values are written for whom
     */
    public TextRenderer worded(Template<AudienceLetter> template, HouseWriting house) {
        return new TextRenderer(width, MainText.of(template, house));
    }

    /**
     * The same with a template's words for letters in both of its languages; it refuses others as the caller's slip.
     *
     * @param template read against {@link LetterView#standard}
     * @param house how values are written for whom
     */
    public TextRenderer worded(PairedTemplate<AudienceLetter> template, HouseWriting house) {
        return new TextRenderer(width, MainText.of(template, house));
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public byte[] render(AudienceLetter letter) {
        var page = new TextPage(width);
        Subject subject = Subject.of(letter.patient());
        var layout = new LetterLayout(letter, subject, page);
        layout.draftMark();
        layout.letterhead(false);
        layout.window();
        Versions.write(letter, subject, text, page);
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }
}
