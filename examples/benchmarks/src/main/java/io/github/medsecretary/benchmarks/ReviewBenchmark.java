package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.collection.Seq;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the time of a review grows with the text: each size is twice the one before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReviewBenchmark {

    private static final String LETTER =
            "Thank you for asking me to see this lady with Crohn's disease. Colonoscopy reached the terminal ileum,"
                    + " which was inflamed. She takes mesalazine 1.2 g twice a day and ramipril 5 mg once a day."
                    + " Her haemoglobin was 112 g/l and the CRP 24 mg/l. I have asked her to hand in a stool sample."
                    + " We will see her again in six weeks.\n\n";

    private final Review review = Review.beforeSignature(Dictionary.of(UkLexicons.layers()));
    private ClinicalText text = ClinicalText.of("").get();

    /** How many kilobytes of letters. */
    @Param({"125", "250", "500", "1000", "2000"})
    public int kilobytes;

    /** Made by JMH. */
    public ReviewBenchmark() {}

    /** Makes the text. */
    @Setup
    public void prepare() {
        text = ClinicalText.of(LETTER.repeat(kilobytes * 1000 / LETTER.length()))
                .get();
    }

    /** Checks it. */
    @Benchmark
    public Seq<Finding> check() {
        return review.check(text, DocumentContext.unknown());
    }
}
