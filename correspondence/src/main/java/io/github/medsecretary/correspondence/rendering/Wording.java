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

    private static Seq<String> split(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return Option.of(text.strip()).filter(each -> !each.isEmpty()).toList();
        }
        var paragraphs = new ArrayList<String>();
        var current = new StringBuilder();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                // Between the two characters of one line end there is an empty stretch, which is no empty line.
                boolean inLineEnd = at == start && at > 0 && at < text.length() && isLineEnd(text, at);
                if (!inLineEnd) {
                    line(text.substring(start, at).strip(), current, paragraphs);
                }
                start = at + 1;
            }
        }
        flush(current, paragraphs);
        return List.ofAll(paragraphs);
    }

    private static boolean isLineEnd(String text, int at) {
        return text.charAt(at - 1) == '\r' && text.charAt(at) == '\n';
    }

    private static void line(String words, StringBuilder current, java.util.List<String> paragraphs) {
        if (words.isEmpty()) {
            flush(current, paragraphs);
        } else {
            current.append(current.length() == 0 ? "" : " ").append(words);
        }
    }

    private static void flush(StringBuilder current, java.util.List<String> paragraphs) {
        if (current.length() > 0) {
            paragraphs.add(current.toString());
            current.setLength(0);
        }
    }
}
