package io.github.medsecretary.correspondence.exchange;

import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Manner;
import io.github.medsecretary.correspondence.selection.Signature;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * What a letter says in the fields of an HL7 version 2 document message (MDM, events T01 to T10; version 2.5.1, chapter
 * 9), such as {@code TXA-17}. Sender, receiver and control number are the interface engine's own. Values are escaped;
 * a line of the letter is an OBX segment of its own. Codes of the tables 0271, 0272 and 0273 were looked up there; the
 * places of the fields, and TXA-2 by LOINC instead of table 0270, are from knowledge of the standard and need review
 * against the receiver's own guide.
 */
public final class MdmMessage {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss'+0000'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private MdmMessage() {}

    /** The fields and their escaped values, in the order of the message; what is not known is not among them. */
    public static Map<String, String> fields(AudienceLetter letter) {
        Map<String, String> fields = LinkedHashMap.empty();
        fields = put(
                fields,
                "PID-3",
                letter.patient().nhsNumber().map(NhsNumber::digits).map(each -> each + "^^^NHS^NH"));
        fields = fields.put("PID-5", name(letter.patient().name()));
        fields = put(fields, "PID-7", letter.patient().birthDate().map(DAY::format));
        fields = fields.put("PID-8", gender(letter));
        fields = fields.put("TXA-1", "1");
        fields = fields.put("TXA-2", type(letter));
        fields = fields.put("TXA-3", "TX");
        fields = fields.put("TXA-4", DAY.format(letter.dates().clinic()));
        fields = put(fields, "TXA-6", letter.dates().dictated().map(DAY::format));
        fields = put(fields, "TXA-7", letter.dates().typed().map(DAY::format));
        fields = fields.put("TXA-9", clinician(letter));
        fields = fields.put("TXA-12", escaped(letter.reference()));
        fields = fields.put("TXA-17", completion(letter));
        fields = fields.put("TXA-18", confidentiality(letter));
        fields = fields.put("TXA-19", letter.signature().isPresent() ? "AV" : "UN");
        return put(
                fields,
                "TXA-22",
                letter.signature()
                        .filter(each -> each.manner() != Manner.NOT_READ)
                        .map(each -> authenticator(letter, each) + MOMENT.format(each.at())));
    }

    // Legally authenticated by the author alone; by another for the author, authenticated; unread, not yet.
    private static String completion(AudienceLetter letter) {
        return letter.signature()
                .map(each -> switch (each.manner()) {
                    case READ -> "LA";
                    case DELEGATED, PER_PROCURATIONEM -> "AU";
                    case NOT_READ -> "PA";
                })
                .orElse("IP");
    }

    private static String authenticator(AudienceLetter letter, Signature signature) {
        return signature.manner() == Manner.READ
                ? clinician(letter) + "^".repeat(9)
                : escaped(signature.by()) + "^".repeat(14);
    }

    private static Map<String, String> put(Map<String, String> fields, String field, Optional<String> value) {
        return value.map(each -> fields.put(field, each)).orElse(fields);
    }

    /** The letter's text, a line an OBX segment: type, number, and the escaped line. */
    public static Seq<String> text(AudienceLetter letter) {
        String text = new String(TextRenderer.usual().render(letter), StandardCharsets.UTF_8);
        return List.ofAll(text.lines())
                .zipWithIndex((line, at) -> "OBX|" + (at + 1) + "|TX|" + type(letter) + "||" + escaped(line) + "||||||"
                        + (letter.signature().isPresent() ? "F" : "P"));
    }

    private static String type(AudienceLetter letter) {
        DocumentType type = DocumentType.of(letter.kind());
        return type.code() + "^" + type.display() + "^LN";
    }

    // Table 0272 knows three of them.
    private static String confidentiality(AudienceLetter letter) {
        return switch (SecurityLabels.of(letter).level()) {
            case V -> "V";
            case R -> "R";
            default -> "U";
        };
    }

    private static String gender(AudienceLetter letter) {
        return switch (letter.patient().gender()) {
            case MALE -> "M";
            case FEMALE -> "F";
            case OTHER -> "O";
            case UNKNOWN -> "U";
        };
    }

    private static String clinician(AudienceLetter letter) {
        String number =
                letter.author().registration().map(each -> each.number()).orElse("");
        return escaped(number) + "^" + name(letter.author().name());
    }

    private static String name(PersonName name) {
        return escaped(name.family().orElse("")) + "^" + escaped(name.given().orElse("")) + "^^"
                + escaped(name.suffixes().mkString(" ")) + "^"
                + escaped(name.title().orElse(""));
    }

    /** A value that can't end its field: delimiters as escape sequences, line ends as a line break's. */
    private static String escaped(String value) {
        var text = new StringBuilder(value.length() + 8);
        value.codePoints().forEach(c -> {
            switch (c) {
                case '|' -> text.append("\\F\\");
                case '^' -> text.append("\\S\\");
                case '&' -> text.append("\\T\\");
                case '~' -> text.append("\\R\\");
                case '\\' -> text.append("\\E\\");
                case '\r', '\n' -> text.append("\\.br\\");
                default -> text.appendCodePoint(Character.isISOControl(c) ? 0xFFFD : c);
            }
        });
        return text.toString();
    }
}
