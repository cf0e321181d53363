package io.github.medsecretary.benchmarks.fuzz;

import java.nio.charset.StandardCharsets;

/**
 * A fuzzer's bytes as text. The first byte tells how they are read: as UTF-8, as bare UTF-16 units, so that halves of
 * pairs occur, or each as a piece of a letter, so that more than its first words makes sense.
 */
final class FuzzedText {

    private static final String[] PIECES = {
        " ",
        " ",
        " ",
        " ",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "\u00a0",
        ". ",
        ", ",
        ": ",
        "; ",
        "(",
        ")",
        "[",
        "]",
        "\"",
        "\u201c",
        "\u201d",
        "'",
        "\u2019s",
        "s",
        "-",
        "\u2013",
        "/",
        "_",
        "____",
        "&",
        "@",
        ">",
        "<",
        "+",
        "\u00b0",
        "|",
        "#",
        "\\",
        "\u202e",
        "\u200f",
        "\u200d",
        "\ufeff",
        "\u0301",
        "\u0130",
        "\u00df",
        "\ufb01",
        "\ud83d\ude00",
        "\u05d0\u05d1",
        "\u0628",
        "\u4e2d",
        "\u0660",
        "0",
        "1",
        "5",
        "10",
        "25",
        "000",
        "5.0",
        ".5",
        "0.5",
        "5/7",
        "1:1000",
        " mg",
        "mg",
        " g",
        " micrograms",
        " mcg",
        "\u00b5g",
        " units",
        "U",
        " IU",
        " ml",
        " cc",
        " mmol/L",
        " cm",
        "mm",
        " daily",
        " OD",
        " QD",
        " q.d.",
        " prn",
        "COPD",
        "MS",
        "PA",
        "DVTs",
        "s/p",
        "N/V",
        "OD",
        "Pt",
        "BP",
        "ECG",
        "multiple sclerosis",
        "chronic obstructive pulmonary disease",
        "Dr ",
        "Mrs ",
        "Smith",
        "Lee",
        "Ann",
        "ramipril",
        "Ramipril",
        "insulin",
        "levothyroxine",
        "penicillin",
        "amoxicillin",
        "allergic to ",
        "potassium",
        "creatinine",
        "stone",
        "lesion",
        "left",
        "right",
        "knee",
        "his",
        "her",
        "denies ",
        "no ",
        "not ",
        "hypertension",
        "hypotension",
        "ilium",
        "ileum",
        "hemoglobin",
        "haemoglobin",
        "Diagnosis:",
        "PMH:",
        "Medications:",
        "DRUG HISTORY",
        "INVESTIGATIONS\n",
        "1. ",
        "- ",
        "\u2022 ",
        "EX8 1AA",
        "999 000 1234",
        "a.b@example.nhs.uk",
        "https://example.org/x",
        "2030-01-04",
        "4 January 2030",
        "[inaudible]",
        "was blank",
        "The ",
        "He ",
        "She ",
        "takes ",
        "was ",
        "with ",
        "and ",
        "of ",
        "in ",
        "for ",
        "Q",
        "x",
        "A",
        "zz"
    };

    private FuzzedText() {}

    /** The bytes of a letter of all pieces. */
    static byte[] letter() {
        var data = new byte[PIECES.length + 1];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) (i == 0 ? 2 : i - 1);
        }
        return data;
    }

    static String of(byte[] data) {
        if (data.length == 0) {
            return "";
        }
        return switch (data[0] & 3) {
            case 0 -> new String(data, 1, data.length - 1, StandardCharsets.UTF_8);
            case 1 -> units(data);
            default -> pieces(data);
        };
    }

    private static String units(byte[] data) {
        var text = new StringBuilder(data.length / 2);
        for (int i = 1; i + 1 < data.length; i += 2) {
            text.append((char) (((data[i] & 0xff) << 8) | (data[i + 1] & 0xff)));
        }
        return text.toString();
    }

    private static String pieces(byte[] data) {
        var text = new StringBuilder(data.length * 4);
        for (int i = 1; i < data.length; i++) {
            text.append(PIECES[(data[i] & 0xff) % PIECES.length]);
        }
        return text.toString();
    }
}
