package io.github.medsecretary.benchmarks.proofreaders;

import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Kilobytes of notes a second of the processor, note by note, and how long a letter of 2 kB takes. */
final class ThroughputRow {

    private static final int LETTER = 2_000;
    private static final int LETTERS = 500;
    private static final int HALF = 50;
    private static final int NINETY_NINE = 99;
    private static final int PERCENT = 100;
    private static final double WARM_UP = 10;
    private static final int TIMES = 3;

    private final Seq<ClinicalText> notes;

    ThroughputRow(Seq<ClinicalText> notes) {
        this.notes = notes;
    }

    /** The fastest of some passes, after ten seconds of the same by the processor's time for whoever reads. */
    void print(String name, Proofreader reader, int characters, int passes) {
        Seq<ClinicalText> sample = sample(characters);
        double size = sample.map(ClinicalText::length).sum().doubleValue();
        Runnable pass = () -> sample.forEach(reader::check);
        warmUp(pass);
        double least = Stream.generate(() -> Cpu.seconds(pass))
                .limit(passes)
                .min(Double::compare)
                .orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "%-26s %.0f kB of notes, %.1f kB a second of the processor%n",
                name,
                size / 1e3,
                size / 1e3 / least);
    }

    private static void warmUp(Runnable pass) {
        double spent = 0;
        while (spent < WARM_UP) {
            spent += Cpu.seconds(pass);
        }
    }

    private Seq<ClinicalText> sample(int characters) {
        List<ClinicalText> sample = List.empty();
        int length = 0;
        for (ClinicalText note : notes) {
            if (length < characters) {
                sample = sample.append(note);
                length += note.length();
            }
        }
        return sample;
    }

    /** Letters of 2 kB cut out of the notes, each the middle one of three times, one after another, after as long. */
    void printLetters(String name, Proofreader reader) {
        String text = notes.map(ClinicalText::value).mkString("\n\n");
        Seq<ClinicalText> letters = List.range(0, LETTERS)
                .map(each -> ClinicalText.of(text.substring(each * LETTER, (each + 1) * LETTER)))
                .flatMap(each -> each.toOption())
                .toArray();
        warmUp(() -> letters.forEach(reader::check));
        List<double[]> passes = List.fill(
                TIMES,
                () -> letters.toJavaStream()
                        .mapToDouble(each -> Cpu.seconds(() -> reader.check(each)))
                        .toArray());
        double[] seconds = IntStream.range(0, letters.size())
                .mapToDouble(each -> passes.map(pass -> pass[each]).sorted().get(TIMES / 2))
                .toArray();
        Arrays.sort(seconds);
        System.out.printf(
                Locale.ROOT,
                "%-26s %d letters of 2 kB: median %.2f ms, 99th of 100 %.2f ms%n",
                name,
                seconds.length,
                seconds[seconds.length * HALF / PERCENT] * 1e3,
                seconds[seconds.length * NINETY_NINE / PERCENT] * 1e3);
    }
}
