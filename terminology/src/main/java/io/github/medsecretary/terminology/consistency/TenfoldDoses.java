package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** The same medicine with two doses of which one is ten, a hundred or a thousand times the other. */
final class TenfoldDoses implements NumberCheck {

    private static final int BESIDE = 4;

    private static final Seq<BigDecimal> FACTORS =
            List.of(BigDecimal.TEN, BigDecimal.valueOf(100), BigDecimal.valueOf(1000));

    @Override
    public Seq<Finding> check(Reading reading) {
        Map<String, java.util.List<WrittenDose>> doses = new LinkedHashMap<>();
        Assertions assertions = Assertions.of(reading);
        for (DoseClause clause : DoseClauses.of(reading)) {
            if (assertions.hasNone(clause.drug().first(), Status.HISTORICAL, Status.OTHER_PERSON)) {
                clause.dose()
                        .filter(dose -> dose.last() < clause.first() + BESIDE)
                        .filter(dose -> dose.milligrams().exists(mass -> mass.signum() > 0))
                        .forEach(dose -> doses.computeIfAbsent(clause.medicine(), none -> new ArrayList<>())
                                .add(dose));
            }
        }
        return Array.ofAll(doses.values()).flatMap(each -> jumps(each, reading));
    }

    private static Seq<Finding> jumps(java.util.List<WrittenDose> doses, Reading reading) {
        WrittenDose first = doses.get(0);
        return Array.ofAll(doses)
                .find(each -> isFactor(first, each) || isFactor(each, first))
                .map(each -> new Question(
                                ConsistencyRules.NUMBER,
                                "Two doses of the same medicine differ by ten times or more.",
                                "Which dose is the patient to take, please?")
                        .between(
                                Edit.replace(each.span(), reading.text().quote(first.span())),
                                Array.ofAll(doses)
                                        .remove(each)
                                        .map(dose -> Edit.replace(
                                                dose.span(), reading.text().quote(each.span()))))
                        .about(each.span(), List.of(first.span()), 0.8))
                .toList();
    }

    private static boolean isFactor(WrittenDose small, WrittenDose large) {
        BigDecimal less = small.milligrams().getOrElse(BigDecimal.ZERO);
        BigDecimal more = large.milligrams().getOrElse(BigDecimal.ZERO);
        return FACTORS.exists(factor -> less.multiply(factor).compareTo(more) == 0);
    }
}
