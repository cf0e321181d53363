package io.github.medsecretary.terminology.testkit;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Plants one contradiction into a note: a fact of the note is changed where the note allows it, or sentences are written
 * in of which one is wrong. Any checker can be measured with it: the error's place is known, and the twin has the same
 * facts rightly told. The same note, kind and seed give the same error. Stateless and thread-safe.
 */
public final class Injector {

    private static final LocalDate DATE = LocalDate.of(2030, 1, 4);
    private static final LocalDate BORN = LocalDate.of(1961, 4, 2);
    private static final String AGE = "68";
    private static final String SEEN_TODAY = "I saw the patient today and the wound was still open and sore.";
    private static final String LONG_TRUE = "The diagnosis was made in childhood by the local hospital team.";

    private Injector() {}

    /**
     * The note with a fact of its own changed; none if it tells no fact of the kind twice.
     *
     * @param context what is known about the note, of which nothing is changed
     */
    public static Optional<PlantedError> change(ErrorKind kind, ClinicalText note, DocumentContext context, long seed) {
        Seq<Change> changes = Changes.of(kind, note.value());
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Change change = changes.get(new SplittableRandom(seed).nextInt(changes.size()));
        String text = note.value().substring(0, change.place().start())
                + change.words()
                + note.value().substring(change.place().end());
        int end = change.place().start() + change.words().length();
        return Optional.of(PlantedError.builder()
                .kind(kind)
                .text(ClinicalText.of(text).get())
                .place(Span.of(change.place().start(), end))
                .twin(note)
                .twinPlace(change.place())
                .context(context)
                .isChange(true)
                .build());
    }

    /** The note between sentences about a made-up patient, of which the last is wrong; none for pronouns. */
    public static Optional<PlantedError> write(ErrorKind kind, ClinicalText note, AdministrativeGender sex, long seed) {
        if (kind == ErrorKind.COPY_FORWARD) {
            return Optional.of(copied(note, sex));
        }
        Seq<Carrier> carriers = Carrier.of(kind);
        if (carriers.isEmpty()) {
            return Optional.empty();
        }
        Carrier carrier = carriers.get(new SplittableRandom(seed).nextInt(carriers.size()));
        return Optional.of(written(kind, note, carrier, sex));
    }

    private static PlantedError written(ErrorKind kind, ClinicalText note, Carrier carrier, AdministrativeGender sex) {
        String before = carrier.fact().isEmpty() ? "" : filled(carrier.fact(), sex) + "\n\n";
        Barred wrong = Barred.after(before + note.value() + "\n\n", filled(carrier.wrong(), sex));
        Barred right = Barred.after(before + note.value() + "\n\n", filled(carrier.right(), sex));
        return PlantedError.builder()
                .kind(kind)
                .text(wrong.text())
                .place(wrong.place())
                .twin(right.text())
                .twinPlace(right.place())
                .context(context(sex).build())
                .isChange(false)
                .build();
    }

    private static PlantedError copied(ClinicalText note, AdministrativeGender sex) {
        Barred wrong = Barred.after(note.value() + "\n\n", "|" + SEEN_TODAY + "|");
        Barred right = Barred.after(note.value() + "\n\n", "|" + LONG_TRUE + "|");
        return PlantedError.builder()
                .kind(ErrorKind.COPY_FORWARD)
                .text(wrong.text())
                .place(wrong.place())
                .twin(right.text())
                .twinPlace(right.place())
                .context(context(sex)
                        .previous(ClinicalText.of("Thank you. " + SEEN_TODAY + " " + LONG_TRUE)
                                .get())
                        .build())
                .isChange(false)
                .build();
    }

    private static DocumentContext.Builder context(AdministrativeGender sex) {
        var builder = DocumentContext.builder();
        builder.date(DATE);
        builder.patient(PatientFacts.builder()
                .name(sex == AdministrativeGender.MALE ? "Mr Alan Field" : "Mrs Ann Field")
                .sex(sex)
                .birthDate(BORN)
                .nhsNumber("9990000018")
                .build());
        return builder;
    }

    private static String filled(String sentence, AdministrativeGender sex) {
        boolean male = sex == AdministrativeGender.MALE;
        return sentence.replace("{He}", male ? "He" : "She")
                .replace("{he}", male ? "he" : "she")
                .replace("{his}", male ? "his" : "her")
                .replace("{him}", male ? "him" : "her")
                .replace("{man}", male ? "man" : "woman")
                .replace("{age}", "|" + AGE + "|")
                .replace("{other-age}", "|86|")
                .replace("{foreign}", male ? "|the uterus|" : "|the prostate|")
                .replace("{foreign-disease}", male ? "|endometriosis|" : "|prostatitis|")
                .replace("{name}", male ? "Mr Alan Field" : "Mrs Ann Field")
                .replace("{other-name}", male ? "Mr Peter Wood" : "Mrs Petra Wood")
                .replace("{birth}", "2 April 1961")
                .replace("{other-birth}", "2 August 1961");
    }

    /**
     * A text with the place that was between bars.
     *
     * @param text without the bars
     * @param place between them
     */
    private record Barred(ClinicalText text, Span place) {

        static Barred after(String lead, String barred) {
            String[] parts = barred.split("\\|", -1);
            int start = lead.length() + parts[0].length();
            return new Barred(
                    ClinicalText.of(lead + parts[0] + parts[1] + parts[2]).get(),
                    Span.of(start, start + parts[1].length()));
        }
    }
}
