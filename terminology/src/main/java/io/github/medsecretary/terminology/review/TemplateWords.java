package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/** Words of a template that nobody struck out. */
final class TemplateWords {

    // What a template says to whoever fills it in, and both of two wordings of which one was to be struck out.
    private static final Seq<Seq<String>> LEFT_OVER = List.of(
            List.of("delete", "as", "applicable"),
            List.of("delete", "as", "appropriate"),
            List.of("delete", "as", "necessary"),
            List.of("delete", "if", "not", "applicable"),
            List.of("insert", "text", "here"),
            List.of("enter", "text", "here"),
            List.of("click", "here", "to", "enter"),
            List.of("click", "or", "tap"),
            List.of("type", "here"),
            List.of("text", "here"),
            List.of("choose", "an", "item"),
            List.of("lorem", "ipsum"),
            List.of("he", "she"),
            List.of("his", "her"),
            List.of("him", "her"),
            List.of("himself", "herself"),
            List.of("mr", "mrs"));
    private static final WordSet LEFT_OVER_FIRST =
            WordSet.of(LEFT_OVER.map(Seq::head).toJavaArray(String[]::new));

    private TemplateWords() {}

    /** Where they stand, in their order. */
    static Seq<Span> in(Reading reading) {
        Words words = reading.words();
        var found = new ArrayList<Span>();
        for (int i : words.where(LEFT_OVER_FIRST, 0, words.count())) {
            int length = leftOver(i, reading);
            if (length > 0) {
                found.add(words.span(i, i + length - 1));
            }
        }
        return List.ofAll(found);
    }

    private static int leftOver(int index, Reading reading) {
        Words words = reading.words();
        for (Seq<String> each : LEFT_OVER) {
            boolean fits = index + each.size() <= words.count();
            for (int i = 0; fits && i < each.size(); i++) {
                fits = words.folded(index + i).equals(each.get(i));
            }
            if (fits
                    && (each.size() > 2
                            || !isPair(each)
                            || isStroke(words.span(index), words.span(index + 1), reading))) {
                return each.size();
            }
        }
        return 0;
    }

    private static boolean isPair(Seq<String> words) {
        return words.get(1).startsWith("her")
                || words.get(1).equals("she")
                || words.get(1).equals("mrs");
    }

    private static boolean isStroke(Span one, Span other, Reading reading) {
        return one.end() + 1 == other.start() && reading.text().value().charAt(one.end()) == '/';
    }
}
