package io.github.medsecretary.core.confidentiality;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/**
 * A mark that a piece of information bears: a level of confidentiality, a sensitivity, or an instruction.
 *
 * @param code HL7's code (v3-Confidentiality, v3-ActCode), one of ours, or a vendor's {@code namespace:code}
 */
public record Label(String code) implements Comparable<Label> {

    /** HIV or AIDS (v3-ActCode). */
    public static final Label HIV = new Label("HIV");

    /** Psychiatric disorder (v3-ActCode). */
    public static final Label PSY = new Label("PSY");

    /** Mental health (v3-ActCode). */
    public static final Label MH = new Label("MH");

    /** Substance use disorder (v3-ActCode). */
    public static final Label SUD = new Label("SUD");

    /** Substance misuse (v3-ActCode). */
    public static final Label ETH = new Label("ETH");

    /** Sexual assault, abuse or domestic violence (v3-ActCode). */
    public static final Label SDV = new Label("SDV");

    /** Sexually transmitted disease (v3-ActCode). */
    public static final Label STD = new Label("STD");

    /** Sexuality and reproductive health (v3-ActCode). */
    public static final Label SEX = new Label("SEX");

    /** Genetic disease (v3-ActCode). */
    public static final Label GDIS = new Label("GDIS");

    /** Violence (v3-ActCode). */
    public static final Label VIO = new Label("VIO");

    /** Not to be told to the patient without the clinician's say (v3-ActCode, a refrain policy). */
    public static final Label NOPAT = new Label("NOPAT");

    /** Told in confidence by, or about, somebody else than the patient. */
    public static final Label THIRD_PARTY = new Label("THIRD-PARTY");

    /** About the safety of a child or an adult at risk. */
    public static final Label SAFEGUARDING = new Label("SAFEGUARDING");

    /** Protected information on a change of gender (Gender Recognition Act 2004, section 22). */
    public static final Label GENDER_RECOGNITION = new Label("GENDER-RECOGNITION");

    /** Likely to cause serious harm to the health of the patient or another, as a clinician has judged. */
    public static final Label SERIOUS_HARM = new Label("SERIOUS-HARM");

    private static final Seq<Label> SENSITIVITIES = List.of(HIV, PSY, MH, SUD, ETH, SDV, STD, SEX, GDIS, VIO, NOPAT);
    private static final Seq<Label> OURS = List.of(THIRD_PARTY, SAFEGUARDING, GENDER_RECOGNITION, SERIOUS_HARM);

    private static boolean isVendors(String code) {
        return Pattern.matches("[a-z][a-z0-9-]*:[A-Za-z0-9-]+", code);
    }

    /** Refuses a blank code. */
    public Label {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a label has a code");
        }
    }

    /** The label of a level of confidentiality. */
    public static Label of(Confidentiality level) {
        return new Label(level.name());
    }

    /** The label of a code that is known or a vendor's; {@code UNKNOWN_CODE} otherwise. */
    public static Either<Problem, Label> parse(String code) {
        var label = Option.when(!code.isBlank(), () -> new Label(code));
        return label.filter(each -> each.level().isDefined()
                        || SENSITIVITIES.contains(each)
                        || OURS.contains(each)
                        || isVendors(code))
                .toEither(() -> Problem.of(CoreCode.UNKNOWN_CODE, "This is not the code of a label that is known."));
    }

    /** The level that it names, if it names one. */
    public Option<Confidentiality> level() {
        return Option.of(code)
                .flatMap(name -> List.of(Confidentiality.values())
                        .find(each -> each.name().equals(name)));
    }

    /** How grave a disclosure of something with this label is at least. */
    public Confidentiality atLeast() {
        return level().getOrElse(
                        equals(SAFEGUARDING) || equals(SERIOUS_HARM) || equals(GENDER_RECOGNITION)
                                ? Confidentiality.V
                                : Confidentiality.R);
    }

    /** What stands for it in HL7: itself, or for ours the level and, where the patient may not know, NOPAT. */
    public Seq<Label> outward() {
        if (!OURS.contains(this)) {
            return isVendors(code) ? List.of(of(Confidentiality.R)) : List.of(this);
        }
        return equals(GENDER_RECOGNITION) ? List.of(of(Confidentiality.V)) : List.of(of(atLeast()), NOPAT);
    }

    /** By code. */
    @Override
    public int compareTo(Label other) {
        return code.compareTo(other.code);
    }
}
