package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/**
 * Asks about words that blame or label the person they are about, and offers kinder ones: "failed to attend",
 * "non-compliant", "denies", "a diabetic". What the words say is often true and sometimes meant, so nothing is changed
 * by itself. The phrases are from NHS England's Language Matters: language and diabetes (2018), from C. Cox and Z. Fritz,
 * Presenting complaint: use of language that disempowers patients (BMJ 2022;377:e066720), from the NHS content style guide,
 * and our own; the kinder words are ours. English; every row is for a clinician to check. Immutable and thread-safe.
 */
public final class KindWording implements Rule<ClinicalText, DocumentContext> {

    private static final RuleId ID = RuleId.builtIn("kind-wording");

    private static final Seq<String> AFTER_NOUN = List.of(
            "and", "but", "or", "who", "with", "on", "in", "since", "for", "of", "from", "is", "was", "has", "are",
            "were", "have", "as", "at", "to", "that", "may", "should");

    /**
     * A row of the table.
     *
     * @param words the phrase in small letters, a word each
     * @param kinder what can be said in its place
     * @param noun whether it counts only as a noun: "a diabetic", not "a diabetic foot"
     */
    private record Phrase(Array<String> words, String kinder, boolean noun) {}

    private final Map<String, ? extends Seq<Phrase>> byFirstWord;

    private KindWording(Seq<Phrase> phrases) {
        this.byFirstWord = phrases.sortBy(each -> -each.words().size())
                .groupBy(each -> each.words().head());
    }

    /** The rule for British English. Each call reads its table anew: keep the result. */
    public static KindWording english() {
        try (InputStream in = KindWording.class.getResourceAsStream("kind-wording.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the table of wordings is missing");
            }
            return new KindWording(List.ofAll(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .reject(each -> each.startsWith("#"))
                    .map(KindWording::phrase));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Phrase phrase(String row) {
        String[] cells = row.split("\t", -1);
        Array<String> words = Token.of(cells[0], Span.of(0, cells[0].length())).map(Token::word);
        return new Phrase(words, cells[1], cells[2].equals("noun"));
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public String summary() {
        return "These words may blame or label the person they are about.";
    }

    @Override
    public Seq<Finding> check(ClinicalText text, DocumentContext context, RuleRun run) {
        Array<Token> tokens = Token.of(text.value(), text.whole());
        run.steps(tokens.size());
        var found = new ArrayList<Finding>();
        int at = 0;
        while (at < tokens.size()) {
            int start = at;
            var phrase = byFirstWord
                    .get(tokens.get(at).word())
                    .flatMap(all -> all.find(each -> stands(each, tokens, start)));
            phrase.forEach(each -> found.add(finding(each, tokens, start)));
            at += phrase.map(each -> each.words().size()).getOrElse(1);
        }
        return List.ofAll(found);
    }

    private static boolean stands(Phrase phrase, Array<Token> tokens, int at) {
        int end = at + phrase.words().size();
        boolean words = end <= tokens.size()
                && List.range(0, phrase.words().size())
                        .forAll(i ->
                                tokens.get(at + i).word().equals(phrase.words().get(i)));
        boolean last = end >= tokens.size()
                || !tokens.get(end).isWord()
                || AFTER_NOUN.contains(tokens.get(end).word());
        return words && (last || !phrase.noun());
    }

    private static Finding finding(Phrase phrase, Array<Token> tokens, int at) {
        Token first = tokens.get(at);
        Span span = first.span().span(tokens.get(at + phrase.words().size() - 1).span());
        Edit edit = Edit.replace(span, first.like(phrase.kinder()));
        return Finding.builder()
                .rule(ID)
                .severity(Severity.INFO)
                .disposition(Disposition.ASK)
                .message("These words may blame or label the person they are about.")
                .span(span)
                .suggestions(List.of(edit))
                .query(Query.of(
                        "Could this be put more kindly?",
                        List.of(Answer.changing(edit.replacement(), edit), Answer.keeping("It is meant as it stands"))))
                .build();
    }
}
