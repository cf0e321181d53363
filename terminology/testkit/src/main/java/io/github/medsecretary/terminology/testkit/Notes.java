package io.github.medsecretary.terminology.testkit;

import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of notes. */
public final class Notes {

    private static final List<String> HARMLESS = List.of(
            "She is well.",
            "She sleeps badly.",
            "The wound has healed.",
            "There was no fever.",
            "Thank you for seeing her.",
            "I explained the plan.",
            "Ŵyn came with her daughter.",
            "The appetite is good.");

    private Notes() {}

    /** Notes with nothing wrong in them. */
    public static Arbitrary<ClinicalText> harmless() {
        return Arbitraries.of(HARMLESS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(sentences -> ClinicalText.of(String.join(" ", sentences)).get());
    }

    /** Notes into which one error has been planted. */
    public static Arbitrary<Planted> planted() {
        Arbitrary<String> sentences =
                Arbitraries.of(HARMLESS).list().ofMaxSize(5).map(all -> String.join(" ", all));
        return Combinators.combine(sentences, errors(), sentences).as(Notes::plant);
    }

    /** Notes with sentences written in that contradict each other or the record, of every kind, with their twins. */
    public static Arbitrary<PlantedError> contradictory() {
        Arbitrary<ErrorKind> kinds = Arbitraries.of(ErrorKind.class).filter(kind -> kind != ErrorKind.PRONOUN);
        Arbitrary<AdministrativeGender> sexes = Arbitraries.of(AdministrativeGender.MALE, AdministrativeGender.FEMALE);
        return Combinators.combine(kinds, harmless(), sexes, Arbitraries.longs())
                .as((kind, note, sex, seed) ->
                        Injector.write(kind, note, sex, seed).orElseThrow());
    }

    /** A sentence with an error between bars, and the rule that should find it. */
    private record Mistake(String sentence, String rule) {}

    private static Arbitrary<Mistake> errors() {
        return Arbitraries.of(
                new Mistake("Colonoscopy reached the terminal |ilium|.", "homonym"),
                new Mistake("She takes ramipril |5.0 mg| daily.", "dose-notation"),
                new Mistake("She takes digoxin |.5 mg| daily.", "dose-notation"),
                new Mistake("She takes insulin |10U| at night.", "error-prone"),
                new Mistake("She takes ramipril 5 mg |QD| for her pressure.", "error-prone"),
                new Mistake("The potassium was |blank|.", "placeholder"),
                new Mistake("The haemoglobin was |[inaudible]| today.", "placeholder"),
                new Mistake("The |hemoglobin| was low.", "variant"));
    }

    private static Planted plant(String before, Mistake error, String after) {
        String[] parts = error.sentence().split("\\|", -1);
        String lead = before.isEmpty() ? parts[0] : before + " " + parts[0];
        String text = lead + parts[1] + parts[2] + (after.isEmpty() ? "" : " " + after);
        return new Planted(
                ClinicalText.of(text).get(), Span.of(lead.length(), lead.length() + parts[1].length()), error.rule());
    }
}
