package io.github.medsecretary.cli.letter;

import com.fasterxml.jackson.core.JsonGenerator;
import com.openhtmltopdf.util.XRLog;
import io.github.medsecretary.cli.input.Console;
import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.cli.json.JsonWriting;
import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.language.LanguageCode;
import io.github.medsecretary.correspondence.language.Languages;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.selection.Signature;
import io.github.medsecretary.correspondence.selection.WhoSeesWhat;
import io.github.medsecretary.correspondence.workflow.OpenQuery;
import io.github.medsecretary.correspondence.workflow.Signed;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code medsec letter}: a letter from a JSON file, for each recipient what that reader may know. */
@Command(
        name = "letter",
        mixinStandardHelpOptions = true,
        description = "Makes a letter for each of its recipients, and says what each may not see.")
public final class LetterCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--in", paramLabel = "FILE", required = true, description = "the letter")
    private Path in = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where to write")
    private Path out = Path.of(".");

    @Option(names = "--grid", description = "print who sees what, and write it as who-sees-what.html")
    private boolean grid;

    @Option(
            names = "--patient-words",
            description = "also draft the patient's copy in plain words, spoken to the patient, with what to look at")
    private boolean patientWords;

    @Option(
            names = "--unreviewed-locale",
            paramLabel = "TAG",
            description = "also write in this language, such as cy, though nobody has reviewed its texts")
    private java.util.List<String> unreviewed = new ArrayList<>();

    /** Works on the given streams. */
    public LetterCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        // The error stream is for what is wrong with the input; the layout engine would talk on it.
        XRLog.setLoggingEnabled(false);
        Either<Seq<Failure>, LetterFile> read = InputFile.read(in).flatMap(file -> LetterFile.of(file, languages()));
        return read.isLeft() ? console.refuse(read.getLeft()) : make(read.get());
    }

    private Languages languages() {
        return List.ofAll(unreviewed)
                .map(Locale::forLanguageTag)
                .foldLeft(Languages.builtIn(), Languages::withUnreviewed);
    }

    private int make(LetterFile file) throws IOException {
        Optional<Either<Refusal, Signed>> signed = file.signed();
        Optional<Signature> signature = signed.flatMap(Either::toJavaOptional).map(Signed::signature);
        Optional<Refusal> refusal = signed.flatMap(each -> each.swap().toJavaOptional());
        Seq<Selection> selections = file.draft().selections();
        Seq<Tuple2<String, Finding>> unmet = file.unmet(languages());
        // Everything is made before anything is written, so that a fault leaves nothing half done.
        var copies = Copies.of(selections, signature);
        String told = JsonWriting.pretty(json -> write(selections, copies, file, unmet, refusal, json));
        var files = new OutFolder(out);
        copies.write(files);
        if (grid) {
            WhoSeesWhat seen = file.whoSeesWhat();
            files.write("who-sees-what.html", seen.html());
            console.out().print(seen.text());
            console.out().flush();
        }
        files.write("disclosure.json", told);
        unmet.forEach(each -> console.out().println(each._1() + ": " + each._2().message()));
        console.out().flush();
        if (patientWords) {
            draft(file, files);
        }
        boolean blocked = refusal.isPresent()
                || !copies.unprinted().isEmpty()
                || selections.exists(each -> each.disclosure().hold().isPresent());
        return blocked ? 1 : 0;
    }

    private static void draft(LetterFile file, OutFolder files) throws IOException {
        Seq<Recipient> all = file.draft().recipients();
        for (Recipient each : all.filter(reader -> reader.audience() == Audience.PATIENT)) {
            var letter = PatientLetter.of(file.draft().content(), each, all, LetterFile.POLICY);
            String name = OutFolder.name(each.id()) + "-plain";
            Optional<String> text = letter.text();
            if (text.isPresent()) {
                files.write(name + ".txt", text.get());
            } else {
                files.remove(name + ".txt");
            }
            files.write(name + ".json", JsonWriting.pretty(letter::write));
        }
    }

    private static void write(
            Seq<Selection> selections,
            Copies copies,
            LetterFile file,
            Seq<Tuple2<String, Finding>> unmet,
            Optional<Refusal> refusal,
            JsonGenerator out)
            throws IOException {
        out.writeStartObject();
        DisclosureJson.recipients(selections.map(Selection::disclosure), out);
        out.writeStringField("policy", LetterFile.POLICY.version());
        ContentJson.write("content", file.lacking(), out);
        out.writeArrayFieldStart("queries");
        for (OpenQuery each : file.draft().queries()) {
            out.writeStartObject();
            out.writeNumberField("number", each.number());
            out.writeStringField("fragment", each.fragment().orElse(null));
            out.writeStringField("question", each.query().question());
            out.writeEndObject();
        }
        out.writeEndArray();
        if (!copies.unprinted().isEmpty()) {
            out.writeArrayFieldStart("unprinted");
            for (String each : copies.unprinted()) {
                out.writeString(each);
            }
            out.writeEndArray();
        }
        if (!unmet.isEmpty()) {
            out.writeArrayFieldStart("languages");
            for (Tuple2<String, Finding> each : unmet) {
                out.writeStartObject();
                out.writeStringField("recipient", each._1());
                out.writeStringField("code", LanguageCode.NEEDS_LANGUAGE.name());
                out.writeStringField("reason", each._2().message());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        if (refusal.isPresent()) {
            out.writeStringField("unsigned", refusal.get().code().name());
            ContentJson.write("signing", refusal.get().findings(), out);
        }
        out.writeEndObject();
    }
}
