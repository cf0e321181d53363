package io.github.medsecretary.cli.day;

import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.letter.PatientWording;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.dictation.HeadingLabels;
import io.github.medsecretary.correspondence.workflow.Mailing;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.HeadingLabel;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.shortform.SenseModel;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What came of the day's dictations.
 *
 * @param letters how far each has come
 * @param promised what they promise
 * @param failures what could not be used
 */
record LetterDay(Seq<Handled> letters, DayPromises promised, Seq<Failure> failures) {

    /** A day without letters. */
    static LetterDay empty(Option<PlannedDay> plan) {
        return new LetterDay(List.empty(), DayPromises.in(List.empty(), plan), List.empty());
    }

    static LetterDay of(
            PracticeFolder folder, People people, Option<PlannedDay> plan, Answers answers, Mailing post, Instant now) {
        Layers layers = UkLexicons.layers();
        var dictionary = Dictionary.of(layers);
        var desk = new LetterDesk(
                dictionary,
                Review.beforeSignature(dictionary, SenseModel.uk(), ConfusionModel.uk()),
                labels(layers),
                people);
        Either<Seq<Failure>, Seq<String>> paths = folder.dictations();
        Seq<String> files = paths.getOrElse(List.empty());
        Seq<Either<Seq<Failure>, DraftedLetter>> results = files.map(path -> folder.bytes(path)
                .flatMap(bytes -> DictationFile.read(fileName(path), bytes))
                .flatMap(desk::draft));
        Seq<DraftedLetter> drafted = results.flatMap(Either::toOption);
        var round = new LetterRound(desk, PatientWording.of(dictionary), answers, now, post);
        var reassembled = round.reassembled(drafted);
        DayPromises promised = DayPromises.in(reassembled.letters(), plan);
        return new LetterDay(
                round.handled(reassembled, promised.ledger()),
                promised,
                results.flatMap(each -> each.swap().getOrElse(List.empty()))
                        .prependAll(paths.swap().getOrElse(List.empty()))
                        .appendAll(answers.failures())
                        .appendAll(answers.strays(files.map(LetterDay::letterName), people))
                        .appendAll(reassembled.failures()));
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String letterName(String path) {
        return fileName(path).replaceFirst("\\.txt$", "");
    }

    private static HeadingLabels labels(Layers layers) {
        return layers.entries(HeadingLabel.class)
                .foldLeft(
                        HeadingLabels.titles(),
                        (labels, each) -> Heading.parse(each.entry().heading())
                                .map(heading -> labels.with(each.entry().label(), heading))
                                .getOrElse(labels));
    }

    /** What becomes of those promises that a diary has to hold. */
    Seq<Arranged> arranged(Diary diary) {
        return new Arranging(diary, drafts()).of(ToArrange.of(promised.ledger()));
    }

    /** The letters as they stand. */
    Seq<DraftedLetter> drafts() {
        return letters.map(Handled::letter);
    }
}
