package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.correspondence.content.Action;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from a sentence who is asked to act, and until when. */
final class ActionSentence {

    private static final Pattern FOR_GP =
            Pattern.compile("(?s)^((action )?(for|by) (the )?gp|gp to|the gp to|gp please|please|i would be grateful|"
                    + "could you|can you|would you|grateful if)\\b.*");
    private static final Pattern FOR_PATIENT =
            Pattern.compile("(?s)^((action )?(for|by) (the )?patient|patient to|the patient|she (will|is to|should)|"
                    + "he (will|is to|should)|they (will|are to|should)|mr|mrs|ms|miss)\\b.*");
    private static final Pattern FOR_CLINIC = Pattern.compile(
            "(?s)^((action )?(for|by) (the )?(clinic|hospital)|clinic to|we (will|have|are|shall)|i (will|have|shall|am)|"
                    + "review in|follow up|follow-up)\\b.*");
    private static final Pattern OWNER_SAID =
            Pattern.compile("(?i)^(action )?(for|by) (the )?(gp|patient|clinic|hospital)"
                    + "([,:]\\s+(to |please )?|\\s+(to|please)\\s+)");
    private static final Pattern DUE = Pattern.compile(
            "(?i),?\\s+by (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Za-z]{3,9}),? (\\d{4})(?=[.\\s]|$)");

    private ActionSentence() {}

    static Action read(String sentence) {
        Matcher due = DUE.matcher(sentence);
        Optional<LocalDate> date = due.find() ? date(due) : Optional.empty();
        String text = date.isPresent() ? due.replaceFirst("") : sentence;
        return new Action(owner(sentence.toLowerCase(Locale.ROOT)), tidy(text), date);
    }

    private static Action.Owner owner(String sentence) {
        if (FOR_GP.matcher(sentence).matches()) {
            return Action.Owner.GP;
        }
        if (FOR_PATIENT.matcher(sentence).matches()) {
            return Action.Owner.PATIENT;
        }
        return FOR_CLINIC.matcher(sentence).matches() ? Action.Owner.HOSPITAL : Action.Owner.OTHER;
    }

    private static Optional<LocalDate> date(Matcher due) {
        String month = due.group(2).toUpperCase(Locale.ROOT);
        for (Month each : Month.values()) {
            if (each.name().equals(month) || (month.length() == 3 && each.name().startsWith(month))) {
                return valid(Integer.parseInt(due.group(3)), each, Integer.parseInt(due.group(1)));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> valid(int year, Month month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String tidy(String sentence) {
        String text = OWNER_SAID.matcher(sentence.strip()).replaceFirst("");
        String ended = text.matches("(?s).*[.?!]") ? text : text + ".";
        return ended.substring(0, 1).toUpperCase(Locale.UK) + ended.substring(1);
    }
}
