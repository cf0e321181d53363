package io.github.medsecretary.benchmarks.peers.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie.IHit;
import io.github.medsecretary.benchmarks.lexicon.MadeUpTerms;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.PlainWording;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Mention;
import io.vavr.collection.Seq;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
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

/** A text searched for 45,000 terms, as whole words in any case, the longest from the left. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PassBenchmark {

    private static final long SEED = 2026;

    private final MadeUpTerms terms = MadeUpTerms.of(45_000, SEED);
    private final Dictionary dictionary = Dictionary.of(terms.layers());
    private final AhoCorasickDoubleArrayTrie<String> hankcs = new AhoCorasickDoubleArrayTrie<>();
    private final Trie robertBor = Trie.builder()
            .ignoreCase()
            .onlyWholeWords()
            .addKeywords(terms.terms())
            .build();
    private ClinicalText text = ClinicalText.of("").get();
    private String small = "";

    /** How many kilobytes of text. */
    @Param({"1000"})
    public int kilobytes = 1000;

    /** Made by JMH. */
    public PassBenchmark() {
        var map = new TreeMap<String, String>();
        terms.terms().forEach(term -> map.put(term, term));
        hankcs.build(map);
    }

    /** Makes the text, and looks whether all three find the same in it. */
    @Setup
    public void prepare() {
        text = ClinicalText.of(terms.text(kilobytes * 1000, SEED)).get();
        small = text.value().toLowerCase(Locale.ROOT);
        List<Hits.Hit> ours = medsecretary()
                .map(mention -> new Hits.Hit(
                        mention.span().start(),
                        mention.span().end(),
                        mention.entries().head().entry().term()))
                .asJava();
        if (ours.size() < kilobytes || !ours.equals(hankcs()) || !ours.equals(robertBor())) {
            throw new IllegalStateException("not the same hits");
        }
    }

    /** The library: all types of all lexicons at once, any case, places in the original. */
    @Benchmark
    public Seq<Mention<PlainWording>> medsecretary() {
        return dictionary.read(text).mentions(PlainWording.class);
    }

    /** The double-array trie with a filter for whole words, on a text that was put into small letters before. */
    @Benchmark
    public List<Hits.Hit> hankcsInSmallLetters() {
        var hits = new Hits(small);
        hankcs.parseText(small, (IHit<String>) hits::add);
        return hits.kept();
    }

    /** The same, with the small letters; right only where they are as long as the capitals. */
    @Benchmark
    public List<Hits.Hit> hankcs() {
        String folded = text.value().toLowerCase(Locale.ROOT);
        var hits = new Hits(folded);
        hankcs.parseText(folded, (IHit<String>) hits::add);
        return hits.kept();
    }

    /** The other automaton, with its own filter for whole words. */
    @Benchmark
    public List<Hits.Hit> robertBor() {
        var hits = new Hits(text.value());
        for (Emit emit : robertBor.parseText(text.value())) {
            hits.add(emit.getStart(), emit.getEnd() + 1, emit.getKeyword());
        }
        return hits.kept();
    }
}
