package io.github.medsecretary.benchmarks.proofreaders;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.regex.Pattern;

/** A speller asked about each word of letters, but for those in capitals and single letters. */
record WordByWord(Speller speller) implements Proofreader {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['\u2019]\\p{L}+)*");

    @Override
    public Seq<Remark> check(ClinicalText text, DocumentContext context) {
        return List.ofAll(WORD.matcher(text.value()).results())
                .filter(each -> isAsked(each.group()) && !speller.knows(each.group()))
                .map(each -> new Remark(Span.of(each.start(), each.end()), word -> false));
    }

    private static boolean isAsked(String word) {
        return word.length() > 1 && !word.equals(word.toUpperCase(Locale.UK));
    }
}
