package io.github.medsecretary.cli.day;

import io.github.medsecretary.cli.json.JsonWriting;
import io.github.medsecretary.cli.letter.OutFolder;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.rendering.Renderer;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;

/** Writes the day's letters, the questions about them, and what became of them. */
final class LetterFiles {

    /** The page that shows what the answers have changed. */
    static final String CHANGES = "changes.html";

    private static final Seq<Renderer> RENDERERS = List.of(TextRenderer.usual(), HtmlRenderer.usual());

    private LetterFiles() {}

    static void write(Seq<Handled> letters, OutFolder files) throws IOException {
        for (Handled letter : letters) {
            for (Selection selection : letter.letter().draft().selections()) {
                String stem = "letters/" + OutFolder.name(letter.letter().name()) + "/"
                        + OutFolder.name(selection.disclosure().recipient());
                var signature = letter.signature(selection.disclosure().recipient());
                for (AudienceLetter copy : selection.letter(signature).stream().toList()) {
                    for (Renderer renderer : RENDERERS) {
                        files.write(stem + "." + renderer.extension(), renderer.render(copy));
                    }
                }
            }
        }
        Seq<DraftedLetter> drafts = letters.map(Handled::letter);
        for (DraftedLetter letter : drafts.filter(each -> !each.open().isEmpty())) {
            files.write("letters/" + OutFolder.name(letter.name()) + "/" + ToReword.FILE, ToReword.of(letter.open()));
        }
        sheets(drafts.filter(each -> !each.draft().queries().isEmpty()), files);
        files.write("disclosure.json", JsonWriting.pretty(json -> DisclosuresJson.write(drafts, json)));
        Seq<Handled> changed = letters.filter(each -> !each.changed().isEmpty());
        if (!changed.isEmpty()) {
            files.write(CHANGES, ChangesPage.of(changed));
        }
    }

    private static void sheets(Seq<DraftedLetter> asking, OutFolder files) throws IOException {
        for (String clinician : asking.map(DraftedLetter::clinician).distinct()) {
            Seq<DraftedLetter> own = asking.filter(each -> each.clinician().equals(clinician));
            files.write(
                    DraftSheet.path(clinician),
                    DraftSheet.of(own.head().draft().content().author(), own));
        }
    }
}
