package io.github.medsecretary.cli.check;

import io.github.medsecretary.cli.input.Console;
import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.Lines;
import io.github.medsecretary.cli.json.JsonWriting;
import io.github.medsecretary.cli.lexicon.PracticeLexicons;
import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.shortform.SenseModel;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code medsec check}: letters in, findings out, a line each. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads letters as JSON Lines and writes what is to be fixed, asked or noted, a line each.")
public final class CheckCommand implements Callable<Integer> {

    /** How much is checked. */
    enum Profile {
        EVERYDAY,
        BEFORE_SIGNATURE;

        Review review(Dictionary dictionary) {
            return switch (this) {
                case EVERYDAY ->
                    Review.everyday(dictionary, ConfusionModel.uk()).listening();
                case BEFORE_SIGNATURE ->
                    Review.beforeSignature(dictionary, SenseModel.uk(), ConfusionModel.uk())
                            .listening();
            };
        }
    }

    private final Console console;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            converter = ProfileConverter.class,
            description = "everyday (the default) or before-signature")
    private Profile profile = Profile.EVERYDAY;

    @Mixin
    private PracticeLexicons lexicons = new PracticeLexicons();

    /** Works on the given streams. */
    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Either<Seq<Failure>, Layers> practice = lexicons.read();
        if (practice.isLeft()) {
            return console.refuse(practice.getLeft());
        }
        Either<Seq<Failure>, RuleSet<Reading, DocumentContext>> vendors = VendorRules.found();
        if (vendors.isLeft()) {
            return console.refuse(vendors.getLeft());
        }
        var reviews = new Reviews(profile::review, practice.get(), vendors.get());
        return new Lines(console)
                .answer(
                        Letter::shape,
                        letter -> answer(letter, reviews.of(letter.context().jurisdiction())));
    }

    private static JsonWriting.Content answer(Letter letter, Review review) {
        Seq<Finding> findings = review.check(letter.text(), letter.context());
        return json -> {
            json.writeStartObject();
            json.writeStringField("id", letter.id());
            json.writeArrayFieldStart("findings");
            for (Finding finding : findings) {
                FindingJson.write(finding, letter.text(), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        };
    }
}
