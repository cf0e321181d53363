package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds where a letter calls its patient by a family name that the record has not: in the line "Re:", "Patient:" or
 * "Name:", in the salutation of a letter to the patient ("Dear Mrs Smith, thank you for coming"), and in sentences that
 * can only be of the patient ("I reviewed Mrs Smith", "Mr Smith is a 60-year-old"). The patient's given name before
 * another family name makes it no less another name, unless it is told as a former one.
 * Surgeons in the United Kingdom are Mr, Mrs and Miss as well, so other sentences tell nothing.
 */
final class OtherNames {

    private static final WordSet NO_NAMES = WordSet.of("dob", "d.o.b", "nhs", "date", "hospital", "i", "the");

    private static final WordSet TITLES = WordSet.of("mr", "mrs", "miss", "ms", "mx", "master");

    private static final WordSet SEEING = WordSet.of(
            "reviewed",
            "saw",
            "seen",
            "seeing",
            "examined",
            "met",
            "reviewing",
            "assessed",
            "referring",
            "see",
            "visited");

    private static final Phrases DOING = Phrases.of("""
            attended|was seen|presented|was reviewed|presents|is a|tells me|reports|was admitted|came|returned|attends|is an
            has been|complains|denies|remains|is well|describes|reported|was referred|underwent|has had|told me|feels|is now
            takes|continues|was brought|will be|has a|came to|has noticed|was accompanied|lives|is taking|has done|feels
            """);

    private static final Phrases BORN = Phrases.of("dob|d.o.b|d . o . b|date of birth|born on");

    private static final WordSet SAW = WordSet.of("saw", "reviewed", "met", "seen", "assessed", "examined");
    private static final WordSet WE = WordSet.of("i", "we");
    private static final WordSet AFTER_NAME = WordSet.of("today", "who", "with", "in", ",", "again", "on", "at");

    private static final Phrases LINES = Phrases.of("re|patient|patient name|name of patient|name");

    private static final WordSet ROLES = WordSet.of(
            "consultant",
            "surgeon",
            "registrar",
            "team",
            "list",
            "colleague",
            "husband",
            "wife",
            "mother",
            "father",
            "son",
            "daughter",
            "sister",
            "brother",
            "partner",
            "referred",
            "under",
            "care",
            "operated",
            "carer",
            "parents",
            "solicitor",
            "nurse",
            "friend",
            "neighbour",
            "sincerely",
            "secretary");

    private static final Phrases FORMER =
            Phrases.of("née|nee|formerly|previously|maiden|aka|alias|married name|known as|preferred name|now");

    private static final WordSet DEAR = WordSet.of("dear");

    // What nobody but the patient is told.
    private static final Phrases TO_PATIENT = Phrases.of("""
            thank you for coming|thank you for attending|saw you|see you in|seeing you in|reviewed you|you attended
            you came|you were seen|you were admitted|your scan|your operation|your results|your result|your blood
            your appointment|your biopsy|your symptoms|your treatment|your tablets|your medicines|meet you in
            your test results|your recent scan|your recent appointment|you underwent|assessed you|examined you
            """);

    private static final Phrases CALLED = Phrases.of("patient|patient name|patient's name|name of patient");

    private static final int FROM_DEAR = 30;
    private static final int CHILD = 18;
    private static final int MOST_NAMES = 3;

    private final Words words;
    private final Reading reading;
    private final Set<String> family = new TreeSet<>();
    private final boolean child;
    private final Set<String> known = new TreeSet<>();
    // Hardly any letter needs them.
    private final Lazy<HashMap<String, Integer>> times = Lazy.of(this::counted);
    private final Lazy<Boolean> isCalledByFirstName = Lazy.of(this::isCalledByFirstName);

    private OtherNames(Reading reading, DocumentContext context) {
        this.reading = reading;
        this.words = reading.words();
        context.names().forEach(this::know);
        context.patient().name().ifPresent(this::know);
        RecordedName.of(context).ifPresent(name -> name.family().forEach(each -> family.addAll(parts(each))));
        child = context.patient()
                .birthDate()
                .filter(born -> context.date()
                        .filter(today -> born.plusYears(CHILD).isBefore(today))
                        .isEmpty())
                .isPresent();
    }

    private static java.util.List<String> parts(String name) {
        return Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
    }

    private void know(String name) {
        known.addAll(parts(name));
    }

    /** The family names that are not the patient's; none where the record tells no name. */
    static Seq<Span> in(Reading reading, DocumentContext context) {
        return context.patient().name().isEmpty() ? List.empty() : new OtherNames(reading, context).all();
    }

    private Seq<Span> all() {
        var found = new ArrayList<Span>();
        for (int i = 0; i < words.count(); i++) {
            if (TITLES.isAt(i, words)) {
                int last = lastName(i + 1);
                boolean another = last > i
                        && isAnother(i + 1, last)
                        && (isOfPatient(i, last) || isInLine(i) || isGreeted(i, last));
                if (another) {
                    found.add(words.span(i, last));
                }
                i = Math.max(i, last);
            } else if (isFirstNameOfAnother(i)) {
                found.add(words.span(i));
            } else {
                int last = untitled(i);
                if (last > i) {
                    found.add(words.span(i, last));
                    i = last;
                }
            }
        }
        return Array.ofAll(found);
    }

    // None of the names is the patient's, or a given name of theirs stands before another family name.
    private boolean isAnother(int first, int last) {
        boolean given = isKnown(first, first) && !isKnown(last, last) && !isOfFamily(first, last);
        return given ? !isFormer(first, last) : !isKnown(first, last);
    }

    private boolean isOfFamily(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (parts(words.folded(i)).stream().anyMatch(family::contains)) {
                return true;
            }
        }
        return false;
    }

    // "Mrs Rose Hutton, formerly Dutton".
    private boolean isFormer(int first, int last) {
        for (int i = Math.max(0, first - 4); i < Math.min(words.count(), last + 7); i++) {
            if (FORMER.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    // "Patient: James Peabody", "Re: Rose Hutton": names alone on the line, or before a mark or the date of birth. The
    // index of the last of them, -1 if it is not so.
    private int untitled(int index) {
        boolean labelled = index > 1 && words.folded(index - 1).equals(":") && isName(index);
        if (!labelled) {
            return -1;
        }
        int last = lastName(index);
        boolean re = words.folded(index - 2).equals("re") && isFirst(index - 2) && isKnown(index, index);
        boolean names = last > index && last - index < MOST_NAMES && (isCalled(index - 2) || re) && isEnd(last + 1);
        return names && isAnother(index, last) ? last : -1;
    }

    private boolean isCalled(int end) {
        for (int from = Math.max(0, end - 2); from <= end; from++) {
            if (isFirst(from) && CALLED.length(from, words) == end - from + 1) {
                return true;
            }
        }
        return false;
    }

    private boolean isFirst(int index) {
        return index == 0
                || !isOnLine(index)
                || words.folded(index - 1).equals("\n")
                || words.sentenceStart(index) == index;
    }

    private boolean isEnd(int index) {
        boolean over = index == words.count()
                || !isOnLine(index)
                || words.folded(index).equals("\n");
        boolean mark = !over && words.isMark(index);
        // "Patient: Well Today. No complaints" is a sentence.
        return over || (mark ? !words.folded(index).equals(".") || isEnd(index + 1) : NO_NAMES.isAt(index, words));
    }

    // "Dear Mrs Hutton, thank you for coming": a letter to the patient; to a child's a parent may be addressed.
    private boolean isGreeted(int title, int last) {
        boolean dear = !child && title > 0 && DEAR.isAt(title - 1, words);
        boolean patient = false;
        for (int i = last + 1; dear && i < Math.min(words.count(), last + FROM_DEAR); i++) {
            if (ROLES.isAt(i, words) && !words.folded(i).equals("under")) {
                return false;
            }
            patient |= TO_PATIENT.isAt(i, words);
        }
        return patient;
    }

    // "I saw Archie, who" in a letter that calls its patient Alfie elsewhere: once, or it is what the patient is
    // called.
    private boolean isFirstNameOfAnother(int index) {
        boolean told = index > 1
                && SAW.isAt(index - 1, words)
                && WE.isAt(index - 2, words)
                && index + 1 < words.count()
                && AFTER_NAME.isAt(index + 1, words)
                && isName(index)
                && words.folded(index).length() > 2
                && !isKnown(index, index);
        return told && times.get().get(words.folded(index)).equals(Option.of(1)) && isCalledByFirstName.get();
    }

    private HashMap<String, Integer> counted() {
        return Iterator.range(0, words.count())
                .foldLeft(HashMap.empty(), (all, i) -> all.put(Persons.bare(words.folded(i)), 1, Integer::sum));
    }

    // In the line about whom the letter is, and in a sentence.
    private boolean isCalledByFirstName() {
        int times = 0;
        for (int i = 0; i < words.count(); i++) {
            boolean family = i > 0 && TITLES.isAt(i - 1, words);
            times += !family && isCapital(i) && known.contains(Persons.bare(words.folded(i))) ? 1 : 0;
        }
        return times > 2;
    }

    private boolean isCapital(int index) {
        return Character.isUpperCase(words.written(index).charAt(0));
    }

    // Capitalised words on the line, at most four; the index before the first if there is none.
    private int lastName(int from) {
        int at = from;
        if (at < words.count() && words.folded(at).equals(".")) {
            at++;
        }
        int last = from - 1;
        while (at < Math.min(words.count(), from + 4) && isName(at) && isOnLine(at)) {
            last = at++;
        }
        return last;
    }

    private boolean isName(int index) {
        String written = words.written(index);
        return Character.isUpperCase(written.charAt(0)) && !words.isMark(index) && !NO_NAMES.isAt(index, words);
    }

    private boolean isOnLine(int index) {
        String between = reading.text()
                .value()
                .substring(words.span(index - 1).end(), words.span(index).start());
        return between.indexOf('\n') < 0;
    }

    // Hyphens and possessives part names; one known part is enough.
    private boolean isKnown(int first, int last) {
        for (int i = first; i <= last; i++) {
            for (String part : words.folded(i).split("[^\\p{L}\\p{N}]+", -1)) {
                if (part.length() > 1 && known.contains(part)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOfPatient(int title, int last) {
        boolean seen = (title > 0 && SEEING.isAt(title - 1, words))
                || (title > 1 && words.folded(title - 1).equals("this") && SEEING.isAt(title - 2, words));
        boolean doing = words.sentenceStart(title) == title && last + 1 < words.count() && DOING.isAt(last + 1, words);
        return (seen || doing || isBorn(last)) && !hasRole(title, last);
    }

    // "Mr Amos (DOB 2/11/1948)".
    private boolean isBorn(int last) {
        int at = last + 1;
        while (at < Math.min(words.count(), last + 3)
                && (words.folded(at).equals("(") || words.folded(at).equals(","))) {
            at++;
        }
        return at < words.count() && BORN.isAt(at, words);
    }

    private boolean hasRole(int title, int last) {
        for (int i = Math.max(words.sentenceStart(title), title - 4); i < Math.min(words.count(), last + 7); i++) {
            if (ROLES.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInLine(int title) {
        int at = title - 1;
        if (at >= 0 && words.folded(at).equals(":")) {
            at--;
        }
        boolean line = false;
        for (int from = Math.max(0, at - 2); from <= at; from++) {
            line |= (LINES.length(from, words) == at - from + 1
                            && words.folded(title - 1).equals(":"))
                    || (from == at && words.folded(from).equals("re"));
        }
        return line;
    }
}
