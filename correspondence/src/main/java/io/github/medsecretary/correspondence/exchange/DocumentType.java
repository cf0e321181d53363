package io.github.medsecretary.correspondence.exchange;

import io.github.medsecretary.correspondence.content.LetterKind;

/**
 * The LOINC code of a sort of letter.
 *
 * @param code the code
 * @param display its name
 */
record DocumentType(String code, String display) {

    static DocumentType of(LetterKind kind) {
        return switch (kind.code()) {
            case "clinic" -> new DocumentType("11488-4", "Consult note");
            case "referral" -> new DocumentType("57133-1", "Referral note");
            case "discharge" -> new DocumentType("18842-5", "Discharge summary");
            default -> new DocumentType("34109-9", "Note");
        };
    }
}
