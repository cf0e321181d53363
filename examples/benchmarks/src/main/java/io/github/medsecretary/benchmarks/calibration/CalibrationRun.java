package io.github.medsecretary.benchmarks.calibration;

import io.github.medsecretary.benchmarks.SwappedWord;
import io.github.medsecretary.benchmarks.spelling.JsonLines;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Whether findings of the everyday profile are right as often as their confidence says, by rule and band of confidence:
 * at swapped and misspelt words and at planted contradictions, each beside its twin without the error, so that an error
 * is as likely as none beforehand. In letters errors are rarer, so that fewer findings are right: hence at last how many
 * there are in the notes as they are, for people to judge. Takes the swapped
 * words, the misspelt words and the notes into which errors are planted.
 */
public final class CalibrationRun {

    private static final int NOTES = 100;

    private CalibrationRun() {}

    /** Prints a line for each rule and band. */
    public static void main(String... arguments) throws IOException {
        Review review = Review.everyday(Dictionary.of(UkLexicons.layers()), ConfusionModel.uk());
        Bands.print("swapped words", SwappedWords.judged(review, SwappedWord.read(Path.of(arguments[0]))));
        Bands.print("misspelt words", MisspeltWords.judged(review, JsonLines.read(Path.of(arguments[1]))));
        var rows = JsonLines.read(Path.of(arguments[2]));
        Seq<ClinicalText> notes = List.ofAll(rows)
                .flatMap(each -> ClinicalText.of(each.getOrDefault("text", "")).toOption());
        Bands.print("facts of the notes changed", PlantedErrors.changed(review, notes));
        Bands.print("sentences written in", PlantedErrors.written(review, notes.take(NOTES)));
        UntouchedNotes.print(review, rows);
    }
}
