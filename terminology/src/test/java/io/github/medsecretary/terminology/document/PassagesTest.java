package io.github.medsecretary.terminology.document;

import static io.github.medsecretary.terminology.document.Letters.letter;
import static io.github.medsecretary.terminology.document.Letters.quotes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NHS_NUMBER | NHS number 999 000 1235. | 999 000 1235",
                "NHS_NUMBER | No 9990001235, seen | 9990001235",
                "NHS_NUMBER | No 9990001239, seen |",
                "IDENTIFIER | Hospital number: RXH123456 | RXH123456",
                "IDENTIFIER | Our ref: OUR/2030/0001 | OUR/2030/0001",
                "IDENTIFIER | GMC 0000000 | 0000000",
                "IDENTIFIER | CYP2D6, HbA1c 48, CA19-9 and COVID-19 |",
                "POSTCODE | Exmouth EX8 1AB. | EX8 1AB",
                "POSTCODE | Exmouth EX81AB | EX81AB",
                "POSTCODE | Jackson, MS 39201 | MS 39201",
                "POSTCODE | T4 5mg and B12 |",
                "PHONE | Tel 01632 960001. | 01632 960001",
                "PHONE | ring +44 (0)1632 960001 | +44 (0)1632 960001",
                "PHONE | BP 120/80, 05/01/2030, 0.5 mg |",
                "EMAIL | Write to ms.clinic@example.nhs.uk, please | ms.clinic@example.nhs.uk",
                "EMAIL | 5 mg @ night |",
                "URL | See www.nhs.uk/MS, or https://x.example/PE. | www.nhs.uk/MS",
                "URL | See nhs.uk/conditions/MS | nhs.uk/conditions/MS",
                "URL | q.d.s. and e.g. this |",
                "QUOTE | She said “my MS is bad”. | “my MS is bad”",
                "QUOTE | She said \"my MS\" and left | \"my MS\"",
                "QUOTE | She said 'my MS is bad' and left | 'my MS is bad'",
                "QUOTE | 5'9\" tall, the patients' notes, it's Crohn's |",
                "NAME | Seen by Dr MS Patel today | Dr MS Patel",
                "NAME | Mrs Ann FIELD came | Mrs Ann FIELD",
                "NAME | Under Mr J. O'Brien FRCS here | Mr J. O'Brien FRCS",
                "NAME | Under Dr Lee MS clinic | Dr Lee",
                "NAME | Prof. Smith-Jones and Dr van der Berg | Prof. Smith-Jones",
                "NAME | Mr NG was well | Mr NG",
                "NAME | MS is known. MR severe |",
                "ADDRESS | She lives at 2 High Street, Exmouth, EX8 1AB now | 2 High Street, Exmouth, EX8 1AB",
                "ADDRESS | Write to PO Box 5, Jackson, MS 39201 | PO Box 5, Jackson, MS 39201",
                "ADDRESS | He is EX8 |",
                "TABLE_ROW | Hb\t120\tg/L | Hb\t120\tg/L",
                "LIST_ITEM | - COPD | - COPD"
            })
    void passagesAreFoundAndNothingElse(PassageKind kind, String text, String passage) {
        List<String> wanted = passage == null ? List.empty() : List.of(passage);
        assertEquals(wanted, quotes(letter(text.replace("\\t", "\t")), kind).take(1));
    }

    @Test
    void anAddressIsTheShortLinesOverItsPostcode() {
        var letter =
                letter("Riverside Clinic\n\nMrs Ann Field\n2 High Street\nPE Lane\nExmouth\nEX8 1AB\n\nDear Mrs Field");
        assertEquals(
                List.of("Mrs Ann Field\n2 High Street\nPE Lane\nExmouth\nEX8 1AB"),
                quotes(letter, PassageKind.ADDRESS));
    }

    @Test
    void gapsMakeATableOnlyWhereTwoLinesHaveThem() {
        assertEquals(
                2,
                letter("Hb     120\nNa     140").passages(PassageKind.TABLE_ROW).size());
        assertEquals(
                0, letter("Hb     120\nwell").passages(PassageKind.TABLE_ROW).size());
        assertEquals(1, letter("| Hb | 120 |").passages(PassageKind.TABLE_ROW).size());
    }

    @Test
    void namesThatTheCallerGivesAreNamesWhereverTheyStand() {
        var letter = letter(
                "Ng was seen with MS Dhoni; an NG tube. NG, Ann and PA. Pa's", "Ms Ann Ng", "Dr MS Dhoni", "Pa Singh");
        assertEquals(List.of("Ng", "MS Dhoni", "NG, Ann", "Pa's"), quotes(letter, PassageKind.NAME));
    }

    @Test
    void aNameOfTwoWordsOfWhichOneIsAShortFormIsNeverReadAsOne() {
        var letter = letter("Thank you for seeing MS Dhoni.", "MS Dhoni");
        assertFalse(letter.isReadable(Span.of(21, 23)));
        assertTrue(letter("Thank you for seeing MS Dhoni.").isReadable(Span.of(21, 23)));
    }

    @Test
    void columnsAreReadButNotWidened() {
        var letter = letter("BP\t120/80");
        assertTrue(letter.isReadable(Span.of(0, 2)));
        assertFalse(letter.isEditable(Span.of(0, 2)));
        assertTrue(letter("- BP high").isEditable(Span.of(2, 4)));
    }

    @Test
    void passagesComeInTheOrderOfTheText() {
        var all = letter("PMH: see a@b.uk\n- Dr Lee").passages();
        assertEquals(
                List.of(PassageKind.HEADING, PassageKind.EMAIL, PassageKind.LIST_ITEM, PassageKind.NAME),
                all.map(Passage::kind));
    }
}
