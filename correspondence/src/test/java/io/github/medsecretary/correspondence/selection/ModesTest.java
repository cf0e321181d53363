package io.github.medsecretary.correspondence.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.policy.LetterHold;
import io.github.medsecretary.correspondence.policy.Mode;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Something is left out silently, left out under a notice that stands anyway, or takes the whole letter with it. */
class ModesTest {

    private static final Fragment PLAIN = Sample.text("p", "She is well.");
    private static final Fragment MONEY = Sample.text("m", "She paid.", new Label("acme:money"));

    private static PolicySet with(Mode mode) {
        String roles = "general-practitioner, referrer, clinician, patient, parent, carer, proxy, insurer, employer,"
                + " school, solicitor, police, social-care, researcher";
        return PolicySet.uk()
                .and(
                        PolicySet.parse("""
                                policy: acme
                                version: acme-1
                                namespace: acme
                                jurisdiction: GB

                                basis: acme
                                version: 2030
                                cites: Acme's policy
                                source: https://acme.example

                                rule: money
                                labels: acme:money
                                mode: MODE
                                basis: acme

                                notice: ROLES
                                text: Some information may be left out.
                                """.replace("MODE", mode.code()).replace("ROLES", roles))
                                .get(),
                        "uk-acme");
    }

    private static Selection select(Mode mode, Fragment... fragments) {
        return Selection.of(Sample.content(List.of(fragments)), Sample.pt(), List.of(Sample.pt()), with(mode));
    }

    private static Seq<Withheld> money(Mode mode) {
        return List.of(new Withheld("m", RuleId.of("acme", "money", 1), new LegalBasis("acme", "Acme's policy"), mode));
    }

    @Test
    void theNoticeStandsWhetherOrNotSomethingIsLeftOut() {
        Optional<String> notice = Optional.of("Some information may be left out.");
        Selection some = select(Mode.NOTICE, PLAIN, MONEY);
        assertEquals(money(Mode.NOTICE), some.disclosure().withheld());
        assertEquals(notice, some.letter().orElseThrow().notice());
        assertEquals(notice, select(Mode.NOTICE, PLAIN).letter().orElseThrow().notice());
        assertEquals(some.letter(), select(Mode.NOTICE, PLAIN).letter());
    }

    @Test
    void theWholeLetterMayGoWithIt() {
        Disclosure none = select(Mode.LETTER, PLAIN, MONEY).disclosure();
        assertEquals(LetterHold.Outcome.REFUSED, none.hold().orElseThrow().outcome());
        assertEquals("acme", none.hold().orElseThrow().basis().code());
        assertEquals(List.empty(), none.included());
        assertEquals(money(Mode.LETTER), none.withheld());
        assertTrue(select(Mode.LETTER, PLAIN, MONEY).letter().isEmpty());
        assertTrue(select(Mode.LETTER, PLAIN).letter().isPresent());
    }

    @Test
    void anEarlierSilentRuleDoesNotHideThatTheLetterIsRefused() {
        Fragment both = Sample.text("m", "Her sister paid.", Label.THIRD_PARTY, new Label("acme:money"));
        assertEquals(List.of("p"), select(Mode.SILENT, PLAIN, both).disclosure().included());
        assertEquals(
                money(Mode.LETTER),
                select(Mode.LETTER, PLAIN, both).disclosure().withheld());
        assertTrue(select(Mode.LETTER, PLAIN, both).letter().isEmpty());
    }

    @Test
    void whatIsSilentIsOnlyReported() {
        Selection silent = select(Mode.SILENT, PLAIN, MONEY);
        assertEquals(List.of("p"), silent.disclosure().included());
        assertEquals(money(Mode.SILENT), silent.disclosure().withheld());
    }
}
