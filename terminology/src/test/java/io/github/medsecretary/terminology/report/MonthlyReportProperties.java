package io.github.medsecretary.terminology.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.vavr.collection.List;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MonthlyReportProperties {

    private static final YearMonth JANUARY = YearMonth.of(2030, 1);
    private static final Origin LEE = new Origin(Origin.Kind.CLINICIAN, "dr-lee");
    private static final Origin ENGINE = new Origin(Origin.Kind.SPEECH_ENGINE, "ears 2");

    private static Finding finding(String rule) {
        return Finding.builder()
                .rule(RuleId.builtIn(rule))
                .severity(Severity.WARN)
                .disposition(Disposition.NOTE)
                .message("Something is said.")
                .evidence(List.of("Zebrafield"))
                .build();
    }

    @Provide
    Arbitrary<MonthlyReport> reports() {
        Arbitrary<YearMonth> months = Arbitraries.integers().between(1, 3).map(month -> YearMonth.of(2030, month));
        Arbitrary<java.util.List<Origin>> origins =
                Arbitraries.of(LEE, ENGINE).list().ofMinSize(1).ofMaxSize(2);
        Arbitrary<java.util.List<Finding>> findings = Arbitraries.of("unit", "homonym", "unknown-short-form")
                .map(MonthlyReportProperties::finding)
                .list()
                .ofMaxSize(4);
        return Combinators.combine(months, origins, Arbitraries.integers().between(0, 500), findings)
                .as(MonthlyReport::of);
    }

    @Property(tries = 200)
    void reportsAddUpInAnyOrderAndGrouping(
            @ForAll("reports") MonthlyReport a,
            @ForAll("reports") MonthlyReport b,
            @ForAll("reports") MonthlyReport c) {
        assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
        assertEquals(a.plus(b), b.plus(a));
        assertEquals(a, a.plus(MonthlyReport.empty()));
        assertEquals(
                a.tally(JANUARY, LEE).total() + b.tally(JANUARY, LEE).total(),
                a.plus(b).tally(JANUARY, LEE).total());
        assertEquals(
                a.tally(JANUARY, ENGINE).letters() + b.tally(JANUARY, ENGINE).letters(),
                a.plus(b).tally(JANUARY, ENGINE).letters());
    }

    @Property
    void everyFindingIsCountedOnceForEachOrigin(@ForAll("reports") MonthlyReport report) {
        for (YearMonth month : report.months()) {
            var tally = report.tally(month, LEE);
            assertEquals(tally.findings().values().sum().longValue(), tally.total());
        }
        assertFalse((report.csv() + report.text() + report).contains("Zebrafield"), "no text of a letter");
    }

    @Example
    void theLinesAreForASpreadsheet() {
        var report = MonthlyReport.of(
                JANUARY,
                List.of(new Origin(Origin.Kind.CLINICIAN, "=1+1,\"x\"")),
                500,
                List.of(finding("unit"), finding("unit"), finding("unknown-short-form")));
        assertEquals(
                "month,kind,origin,letters,words,rule,findings,per_1000_words\r\n"
                        + "2030-01,clinician,\"'=1+1,\"\"x\"\"\",1,500,abbreviation,1,2.00\r\n"
                        + "2030-01,clinician,\"'=1+1,\"\"x\"\"\",1,500,unit,2,4.00\r\n",
                report.csv());
        assertTrue(report.text().contains("1 letters, 500 words, 3 findings"));
    }
}
