package io.github.medsecretary.cli.shortform;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medsecretary.cli.input.Console;
import io.github.medsecretary.cli.input.Lines;
import io.github.medsecretary.cli.json.JsonWriting;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.shortform.LocalDefinitions;
import io.github.medsecretary.terminology.shortform.Resolution;
import io.github.medsecretary.terminology.shortform.Sense;
import io.github.medsecretary.terminology.shortform.SenseModel;
import io.github.medsecretary.terminology.shortform.ShortForms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code medsec expand}: short forms in their texts in, their senses out, a line each. */
@Command(
        name = "expand",
        mixinStandardHelpOptions = true,
        description = "Reads short forms with their texts as JSON Lines and writes what each means there, a line each.")
public final class ExpandCommand implements Callable<Integer> {

    private final Console console;

    /** Works on the given streams. */
    public ExpandCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var dictionary = Dictionary.of(UkLexicons.layers());
        var shortForms = new ShortForms(dictionary, SenseModel.uk());
        return new Lines(console).answer(Expanding::shape, asked -> answer(asked, dictionary, shortForms));
    }

    private static JsonWriting.Content answer(Expanding asked, Dictionary dictionary, ShortForms shortForms) {
        var reading = dictionary.read(asked.text());
        var defined = LocalDefinitions.in(reading);
        Resolution resolution = shortForms.resolve(asked.span(), reading, asked.context(), defined);
        return json -> {
            json.writeStartObject();
            json.writeStringField("id", asked.id());
            json.writeStringField("resolution", label(resolution));
            json.writeArrayFieldStart("senses");
            write(resolution, asked.text(), json);
            json.writeEndArray();
            json.writeEndObject();
        };
    }

    private static String label(Resolution resolution) {
        return resolution instanceof Resolution.LocallyDefined
                ? "local"
                : resolution.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static void write(Resolution resolution, ClinicalText text, JsonGenerator json) throws IOException {
        if (resolution instanceof Resolution.LocallyDefined local) {
            String longForm = text.quote(local.definition().longForm());
            write(longForm, 1, List.empty(), json);
        } else if (resolution instanceof Resolution.Resolved resolved) {
            write(resolved.ranked(), json);
        } else if (resolution instanceof Resolution.Ambiguous ambiguous) {
            write(ambiguous.ranked(), json);
        }
    }

    private static void write(Seq<Sense> ranked, JsonGenerator json) throws IOException {
        for (Sense sense : ranked) {
            write(sense.longForm(), sense.probability(), sense.evidence(), json);
        }
    }

    private static void write(String expansion, double probability, Seq<String> evidence, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("expansion", expansion);
        json.writeFieldName("probability");
        json.writeNumber(BigDecimal.valueOf(probability).setScale(4, RoundingMode.HALF_UP));
        json.writeArrayFieldStart("evidence");
        for (String each : evidence) {
            json.writeString(each);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
