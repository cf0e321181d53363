package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Manifest;
import io.github.medsecretary.correspondence.content.Medicine;
import io.github.medsecretary.correspondence.language.Language;
import io.github.medsecretary.correspondence.language.Phrase;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;

/** The words around a letter's content, and how its values are written: the same in every form. */
final class Wording {

    private Wording() {}

    /**
     * How much a reader must find, so that a page lost on the way is missed; nothing where an appointment is all that there
     * is to find.
     */
    static Option<String> manifest(AudienceLetter letter) {
        Manifest all = letter.manifest();
        return Option.when(
                all.medicines() > 0 || !letter.kind().isAboutAppointment(),
                () -> letter.language().say(Phrase.MANIFEST, all.sections(), all.medicines(), all.actions()));
    }

    /** The items of a list, or none for running text. */
    static Seq<String> items(Body body) {
        if (body instanceof Body.Diagnoses list) {
            return list.items();
        }
        if (body instanceof Body.Results list) {
            return list.items();
        }
        if (body instanceof Body.Allergies list) {
            return list.items();
        }
        return body instanceof Body.Medicines list ? list.items().map(Medicine::line) : List.empty();
    }

    /** The paragraphs of running text, or none for a list, in English. */
    static Seq<String> paragraphs(Body body) {
        return paragraphs(body, Language.english());
    }

    /** The paragraphs of running text, or none for a list. */
    static Seq<String> paragraphs(Body body, Language language) {
        if (body instanceof Body.Narrative text) {
            return split(text.text());
        }
        if (body instanceof Body.Statement text) {
            return split(text.text());
        }
        return body instanceof Body.Absent absent
                ? List.of(language.title(absent.why().key(), absent.why().printed()))
                : List.empty();
    }

    private static Seq<String> split(String given) {
        String text =
                given.indexOf('\r') < 0 ? given : given.replace("\r\n", "\n").replace('\r', '\n');
        var paragraphs = new ArrayList<String>();
        var lines = new ArrayList<String>();
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            String line = text.substring(start, end).strip();
            if (!line.isEmpty()) {
                lines.add(line);
            }
            if (line.isEmpty() || end == text.length()) {
                flush(lines, paragraphs);
            }
            start = end + 1;
        }
        return List.ofAll(paragraphs);
    }

    private static void flush(ArrayList<String> lines, ArrayList<String> paragraphs) {
        if (!lines.isEmpty()) {
            paragraphs.add(lines.size() == 1 ? lines.get(0) : String.join(" ", lines));
            lines.clear();
        }
    }
}
