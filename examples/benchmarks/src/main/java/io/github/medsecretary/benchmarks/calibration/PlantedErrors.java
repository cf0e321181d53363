package io.github.medsecretary.benchmarks.calibration;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.testkit.ErrorKind;
import io.github.medsecretary.terminology.testkit.Injector;
import io.github.medsecretary.terminology.testkit.PlantedError;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/** What the rules about contradictions say of facts of notes that were changed, and of their twins. */
final class PlantedErrors {

    private PlantedErrors() {}

    /** Facts of the notes themselves: half of the places are errors. */
    static Seq<Judged> changed(Review review, Seq<ClinicalText> notes) {
        return judged(
                review, notes, (kind, note, seed) -> Injector.change(kind, note, DocumentContext.unknown(), seed));
    }

    /** Sentences that were written in, about a made-up patient. */
    static Seq<Judged> written(Review review, Seq<ClinicalText> notes) {
        return judged(
                review, notes, (kind, note, seed) -> Injector.write(kind, note, AdministrativeGender.FEMALE, seed));
    }

    /** A way of planting an error. */
    private interface Planting {
        Optional<PlantedError> plant(ErrorKind kind, ClinicalText note, long seed);
    }

    private static Seq<Judged> judged(Review review, Seq<ClinicalText> notes, Planting planting) {
        return List.of(ErrorKind.values())
                .flatMap(kind -> notes.zipWithIndex()
                        .flatMap(each -> planting.plant(kind, each._1(), each._2()).stream()
                                .toList())
                        .flatMap(each -> judged(review, each)));
    }

    private static Seq<Judged> judged(Review review, PlantedError error) {
        return at(error.kind(), error.place(), review.check(error.text(), error.context()))
                .map(finding -> Judged.of(finding, true))
                .appendAll(at(error.kind(), error.twinPlace(), review.check(error.twin(), error.context()))
                        .map(finding -> Judged.of(finding, false)));
    }

    private static Seq<Finding> at(ErrorKind kind, Span place, Seq<Finding> findings) {
        return findings.filter(each -> each.rule().label().equals(kind.rule()))
                .filter(each -> each.span().filter(place::overlaps).isPresent()
                        || each.related().exists(place::overlaps));
    }
}
