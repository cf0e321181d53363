package io.github.medsecretary.cli.spelling;

import io.github.medsecretary.cli.input.Console;
import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.Lines;
import io.github.medsecretary.cli.json.JsonWriting;
import io.github.medsecretary.cli.lexicon.PracticeLexicons;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.spelling.Spelling;
import io.github.medsecretary.terminology.spelling.Suggestion;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code medsec suggest}: words in, whether they are right and what they may have been meant to be out, a line each. */
@Command(
        name = "suggest",
        mixinStandardHelpOptions = true,
        description =
                "Reads words as JSON Lines and writes whether each is spelt right and what it may be, a line each.")
public final class SuggestCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private PracticeLexicons lexicons = new PracticeLexicons();

    /** Works on the given streams. */
    public SuggestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Either<Seq<Failure>, Layers> practice = lexicons.read();
        if (practice.isLeft()) {
            return console.refuse(practice.getLeft());
        }
        // The built-in words are known without the built-in lexicons, which take time to read.
        var spelling = Spelling.of(practice.get());
        return new Lines(console).answer(Suggesting::shape, asked -> answer(asked, spelling));
    }

    private static JsonWriting.Content answer(Suggesting asked, Spelling spelling) {
        boolean known = spelling.isKnown(asked.word());
        Seq<String> words = suggestions(asked, spelling)
                .map(each -> cased(asked.word(), each.word()))
                .distinct();
        return json -> {
            json.writeStartObject();
            json.writeStringField("id", asked.id());
            json.writeBooleanField("known", known);
            json.writeArrayFieldStart("suggestions");
            for (String each : words) {
                json.writeString(each);
            }
            json.writeEndArray();
            json.writeEndObject();
        };
    }

    private static Seq<Suggestion> suggestions(Suggesting asked, Spelling spelling) {
        return asked.text()
                .map(text -> spelling.suggest(asked.word(), text, asked.span()))
                .orElseGet(() -> spelling.suggest(asked.word()));
    }

    private static String cased(String written, String word) {
        boolean capital = Character.isUpperCase(written.charAt(0));
        if (capital && written.length() > 1 && written.equals(written.toUpperCase(Locale.UK))) {
            return word.toUpperCase(Locale.UK);
        }
        return capital ? word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1) : word;
    }
}
