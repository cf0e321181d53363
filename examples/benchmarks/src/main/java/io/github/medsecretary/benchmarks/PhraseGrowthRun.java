package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.query.Questions;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.shortform.SenseModel;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Locale;

/**
 * How the time of a review grows with letters that say one thing over and over, with and without full stops: what one rule or
 * another has to look at in every place. Prints milliseconds of the processor for 100, 200 and 400 thousand characters, questions
 * drafted, and marks what more than triples where the text doubles. Takes the phrases, or uses its own.
 */
public final class PhraseGrowthRun {

    private static final int SHORTEST = 100_000;
    private static final int SIZES = 3;
    private static final double TOO_MUCH = 3;

    private static final List<String> PHRASES = List.of(
            "the leg is well.",
            "fracture",
            "left fracture",
            "left cataract list for right phacoemulsification",
            "left cataract list for right phacoemulsification.",
            "amputation left leg 2021",
            "left weakness right mca infarct",
            "left knee right knee",
            "ST elevation",
            "denies alcohol drinks 30 units a week",
            "no murmur. i heard a murmur.",
            "metformin",
            "metformin 1 mg twice daily",
            "methotrexate 10 mg daily.",
            "allergic to aspirin and takes aspirin",
            "his mother takes amoxicillin",
            "I started ramipril.",
            "a 54-year-old builder",
            "she is 44.",
            "he",
            "this gentleman",
            "NHS number 943 476 5918",
            "DOB 04/02/1961",
            "Mrs Rose Hutton.",
            "was seen by the nurse on 14 May 2031",
            "follow-up in clinic on 3 May 2029.",
            "Tuesday 14 May 2030.",
            "cholecystectomy on 3 April 2030 gallbladder",
            "blood pressure 78/142.",
            "three polyps: two",
            "14 of 12 nodes",
            "L4/5 L5/S1",
            "[blank]",
            "x was blank.",
            "for you kind referral",
            "their there",
            "per cent",
            "organization realise");

    private PhraseGrowthRun() {}

    /** Takes phrases. */
    public static void main(String[] arguments) {
        Review review = Review.beforeSignature(Dictionary.of(UkLexicons.layers()), SenseModel.uk(), ConfusionModel.uk())
                .listening();
        List<String> phrases = arguments.length > 0 ? List.of(arguments) : PHRASES;
        // Once unmeasured, so that the compiler has seen all of it.
        phrases.forEach(each -> millis(review, each, SHORTEST / SIZES));
        phrases.forEach(each -> print(review, each));
    }

    private static void print(Review review, String phrase) {
        var line = new StringBuilder();
        boolean steep = false;
        double before = 0;
        for (int i = 0; i < SIZES; i++) {
            double now = millis(review, phrase, SHORTEST << i);
            steep |= i > 0 && now > TOO_MUCH * before;
            before = now;
            line.append(String.format(Locale.ROOT, " %7.0f", now));
        }
        System.out.printf("%-52s%s%s%n", phrase, line, steep ? "  more than it should" : "");
    }

    private static double millis(Review review, String phrase, int length) {
        String text = (phrase + ' ').repeat(length / phrase.length() + 1).substring(0, length);
        ClinicalText letter = ClinicalText.of(text).get();
        long start = cpu();
        int asked = Questions.of(review.check(letter, context()), letter).size();
        return asked < 0 ? 0 : (cpu() - start) / 1e6;
    }

    private static DocumentContext context() {
        return DocumentContext.builder()
                .date(LocalDate.of(2030, 5, 14))
                .patient(PatientFacts.builder()
                        .name("Mrs Ann Field")
                        .sex(AdministrativeGender.FEMALE)
                        .birthDate(LocalDate.of(1961, 4, 2))
                        .nhsNumber("9990000018")
                        .allergies(List.of("penicillin"))
                        .build())
                .build();
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
