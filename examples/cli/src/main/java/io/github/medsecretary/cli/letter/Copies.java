package io.github.medsecretary.cli.letter;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.pdf.PdfRenderer;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.rendering.Renderer;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.selection.Signature;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * A letter's files for all of its readers, made and not yet written.
 *
 * @param files the bytes by name
 * @param absent names of files that are not made, which may be there from an earlier run
 * @param unprinted of these, those whose form can't hold the letter, such as a font that lacks letters of it
 */
record Copies(Map<String, byte[]> files, Seq<String> absent, Seq<String> unprinted) {

    private static final Seq<Renderer> FORMS = List.of(TextRenderer.usual(), HtmlRenderer.usual(), PdfRenderer.usual());

    static Copies of(Seq<Selection> selections, Optional<Signature> signature) {
        Copies all = new Copies(LinkedHashMap.empty(), List.empty(), List.empty());
        for (Selection each : selections) {
            for (Renderer form : FORMS) {
                String reader = each.disclosure().recipient();
                all = all.and(reader, form.extension(), each.letter(signature).map(form::print));
            }
        }
        return all;
    }

    private Copies and(String reader, String extension, Optional<Either<Refusal, byte[]>> printed) {
        String name = OutFolder.name(reader) + "." + extension;
        boolean made = printed.filter(Either::isRight).isPresent();
        return made
                ? new Copies(files.put(name, printed.get().get()), absent, unprinted)
                : new Copies(files, absent.append(name), printed.isPresent() ? unprinted.append(name) : unprinted);
    }

    /** The name of a reader's files; names that a file system may take for one are the same here. */
    static String fileName(String reader) {
        return OutFolder.name(reader).toLowerCase(Locale.ROOT);
    }

    /** Writes them; nobody keeps an earlier run's copy who gets none now. */
    void write(OutFolder folder) throws IOException {
        for (String each : absent) {
            folder.remove(each);
        }
        for (var each : files) {
            folder.write(each._1(), each._2());
        }
    }
}
