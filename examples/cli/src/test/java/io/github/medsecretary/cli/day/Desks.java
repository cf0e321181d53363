package io.github.medsecretary.cli.day;

import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.correspondence.dictation.HeadingLabels;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;

/** A small practice's desk, and dictations for it. */
final class Desks {

    private static final Dictionary DICTIONARY = Dictionary.of(UkLexicons.layers());
    private static final Review REVIEW = Review.beforeSignature(DICTIONARY);

    static final String PEOPLE = """
            {"patients":[{"id":"p1","name":{"title":"Mrs","given":"Ann","family":"Zebrafield"},"birthDate":"1961-04-02",
               "sex":"female","address":["2 High Street","Exmouth","EX8 1AB"],"gp":"harbour","allergies":["penicillin"]},
              {"id":"p2","name":{"family":"Okapi"},"labels":["HIV"]}],
             "practitioners":[{"id":"dr-lee","name":{"title":"Dr","family":"Lee"}},
              {"id":"dr-kay","name":{"title":"Dr","family":"Kay"}}],
             "organisations":[{"id":"us","name":"Riverside Clinic"},{"id":"harbour","name":"Harbour Surgery"}]}
            """;

    private Desks() {}

    static LetterDesk desk() {
        return desk(PEOPLE);
    }

    static LetterDesk desk(String people) {
        return new LetterDesk(
                DICTIONARY,
                REVIEW,
                HeadingLabels.titles(),
                People.of(InputFile.of("people.json", people.getBytes(StandardCharsets.UTF_8))
                        .get()));
    }

    /** A dictation about the first patient, for the practice and the patient. */
    static DictationFile dictation(String words) {
        return dictation("p1", "dr-lee", "general-practitioner, patient", words);
    }

    static DictationFile dictation(String patient, String clinician, String recipients, String words) {
        String text = "Patient: " + patient + "\nClinician: " + clinician
                + "\nLetter: clinic\nClinic-Date: 2030-01-04\nTo: " + recipients + "\n\n" + words;
        return DictationFile.read("01.txt", text.getBytes(StandardCharsets.UTF_8))
                .get();
    }

    static DraftedLetter drafted(String words) {
        return desk().draft(dictation(words)).get();
    }

    static Seq<String> failures(Either<Seq<Failure>, DraftedLetter> refused) {
        return refused.getLeft().map(Failure::toString);
    }
}
