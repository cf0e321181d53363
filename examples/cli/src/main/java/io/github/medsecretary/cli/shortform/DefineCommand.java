package io.github.medsecretary.cli.shortform;

import io.github.medsecretary.cli.input.Console;
import io.github.medsecretary.cli.input.Lines;
import io.github.medsecretary.cli.json.JsonWriting;
import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.shortform.Definition;
import io.github.medsecretary.terminology.shortform.LocalDefinitions;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code medsec define}: letters in, the short forms that they define out, a line each. */
@Command(
        name = "define",
        mixinStandardHelpOptions = true,
        description = "Reads letters as JSON Lines and writes the short forms that they define, a line each.")
public final class DefineCommand implements Callable<Integer> {

    private final Console console;

    /** Works on the given streams. */
    public DefineCommand(Console console) {
        this.console = console;
    }

    /** One line of input. */
    private record Defining(String id, ClinicalText text) {

        static Option<Defining> shape(ObjectReader in) {
            String id = in.text("id");
            Option<ClinicalText> text = in.words("text");
            return in.build(() -> new Defining(id, text.get()));
        }
    }

    @Override
    public Integer call() throws IOException {
        return new Lines(console).answer(Defining::shape, DefineCommand::answer);
    }

    private static JsonWriting.Content answer(Defining letter) {
        Seq<Definition> definitions = LocalDefinitions.in(letter.text()).toSeq();
        return json -> {
            json.writeStartObject();
            json.writeStringField("id", letter.id());
            json.writeArrayFieldStart("definitions");
            for (Definition each : definitions) {
                json.writeStartObject();
                json.writeStringField("shortForm", letter.text().quote(each.shortForm()));
                json.writeStringField("longForm", letter.text().quote(each.longForm()));
                json.writeNumberField("start", each.shortForm().start());
                json.writeNumberField("end", each.shortForm().end());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        };
    }
}
