package io.github.medsecretary.terminology.testkit;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Plants what speech recognition makes of terms into notes, by a table of letters and plain words that are written for
 * parts of terms: it knows nothing of how a checker compares sounds.
 *
 * <p>A term is a word of eight letters or more with a usual ending of diagnoses, procedures or medicines, so that any
 * checker can be measured. The same seed plants the same. Immutable and thread-safe.
 */
public final class Mishearings {

    private static final int SHORTEST = 8;
    private static final List<String> ENDINGS = List.of(
            "itis",
            "osis",
            "asis",
            "esis",
            "emia",
            "aemia",
            "uria",
            "oma",
            "ectomy",
            "otomy",
            "ostomy",
            "oscopy",
            "ography",
            "ogram",
            "oplasty",
            "opathy",
            "algia",
            "pnoea",
            "pnea",
            "rrhoea",
            "rrhea",
            "olol",
            "pril",
            "sartan",
            "statin",
            "dipine",
            "azole",
            "cillin",
            "mycin",
            "oxacin",
            "mab",
            "tinib",
            "pam",
            "lam",
            "tine",
            "pine",
            "mide",
            "zide",
            "ine",
            "tidine",
            "triptan",
            "cycline",
            "profen",
            "caine",
            "platin",
            "taxel",
            "phylline",
            "terol",
            "sone",
            "solone",
            "parin",
            "gliptin",
            "formin",
            "penia",
            "cytosis",
            "trophy",
            "plasia",
            "iasis",
            "genesis",
            "lysis",
            "stenosis",
            "sclerosis",
            "ectasis",
            "thorax",
            "megaly",
            "plegia",
            "paresis",
            "phasia",
            "phagia",
            "uresis",
            "tension",
            "carditis",
            "myelitis",
            "fibrosis",
            "edema",
            "oedema");

    // A part of a term, and what is written for it.
    private static final String[][] SPELT = {
        {"ph", "f"},
        {"psy", "sy"},
        {"pneu", "new"},
        {"rrh", "r"},
        {"chr", "cr"},
        {"cho", "co"},
        {"ae", "e"},
        {"oe", "e"},
        {"ce", "se"},
        {"ci", "si"},
        {"cy", "si"},
        {"x", "cks"},
        {"th", "t"},
        {"mycin", "mysin"},
        {"cillin", "sillin"},
        {"statin", "staten"},
        {"pril", "prill"},
        {"olol", "alol"},
        {"azole", "azol"},
        {"dipine", "dapeen"},
        {"itis", "itus"},
        {"osis", "osus"},
        {"emia", "eemia"},
        {"ectomy", "ectamy"},
        {"oscopy", "oscapy"},
        {"ography", "ografy"},
        {"ogram", "agram"},
        {"oplasty", "aplasty"},
        {"opathy", "apathy"},
        {"algia", "aljia"},
        {"idine", "adine"},
        {"amine", "ameen"},
        {"oxacin", "oxasin"},
        {"tine", "teen"},
        {"pine", "peen"},
        {"mide", "myde"},
        {"zide", "zyde"},
        {"hyper", "hiper"},
        {"hypo", "hipo"},
        {"gly", "gli"},
        {"thyr", "thir"},
        {"cyst", "sist"},
        {"nephr", "nefr"},
        {"hepa", "heppa"},
        {"gastr", "gasstr"},
        {"derm", "durm"},
        {"arth", "arth"},
        {"neur", "nure"},
        {"ost", "aust"},
        {"ula", "yula"},
        {"ent", "int"},
        {"ar", "er"},
        {"er", "ur"},
        {"or", "er"},
        {"en", "in"},
        {"io", "eo"},
        {"al", "el"},
        {"ic", "ick"}
    };
    private static final String[][] PLAIN = {
        {"hydro", "high dro"},
        {"hyper", "high per"},
        {"hypo", "high po"},
        {"pneumo", "new mo"},
        {"cardi", "card he"},
        {"thyro", "thigh row"},
        {"myo", "my oh"},
        {"gastro", "gas trow"},
        {"oesoph", "a sof"},
        {"esoph", "a sof"},
        {"bronch", "bronc"},
        {"pulmon", "pull mon"},
        {"osteo", "os tea oh"},
        {"arthro", "are throw"},
        {"neuro", "new row"},
        {"nephro", "nef row"},
        {"chole", "coley"},
        {"colo", "call oh"},
        {"cysto", "sis toe"},
        {"dermat", "dirt mat"},
        {"lapar", "lap are"},
        {"endo", "end oh"},
        {"angio", "and geo"},
        {"lympho", "limb foe"},
        {"thrombo", "throm bow"},
        {"metho", "meth oh"},
        {"metro", "met row"},
        {"meta", "met a"},
        {"para", "pear a"},
        {"peri", "perry"},
        {"poly", "polly"},
        {"tachy", "tacky"},
        {"brady", "brady"},
        {"dys", "dis"},
        {"encepha", "in sefa"},
        {"micro", "my crow"},
        {"radio", "ray dio"},
        {"ramipril", "rami pril"},
        {"amlo", "am low"},
        {"atorva", "a tour va"},
        {"simva", "sim va"},
        {"predni", "pred knee"},
        {"omep", "oh mep"},
        {"lanso", "lance oh"},
        {"levo", "lee vo"},
        {"genta", "gent a"},
        {"vanco", "van co"},
        {"cipro", "sip row"},
        {"doxy", "docks e"},
        {"tension", "ten shun"},
        {"itis", "i tis"},
        {"osis", "oh sis"},
        {"emia", "e mia"},
        {"ectomy", "ect a me"},
        {"oscopy", "oscar pee"},
        {"ogram", "a gram"},
        {"opathy", "a path e"},
        {"statin", "stat in"},
        {"mycin", "mice in"},
        {"cillin", "sill in"},
        {"azole", "a zole"},
        {"olol", "oh lol"},
        {"pine", "pin"},
        {"trophy", "trophy"},
        {"fibro", "five row"},
        {"scler", "sclair"},
        {"steno", "stan oh"},
        {"edema", "a dema"},
        {"megaly", "mega lee"},
        {"uria", "your ia"}
    };

    private Mishearings() {}

    /** One term of a note misheard in a certain way; none if nothing in the note can be. */
    public static Optional<Mishearing> plant(ClinicalText note, Mishearing.Kind kind, long seed) {
        var random = new Random(seed);
        List<Span> terms = terms(note.value());
        while (!terms.isEmpty()) {
            Span term = terms.remove(random.nextInt(terms.size()));
            Optional<Mishearing> planted = misheard(note, term, kind, random);
            if (planted.isPresent()) {
                return planted;
            }
        }
        return Optional.empty();
    }

    private static List<Span> terms(String text) {
        var terms = new ArrayList<Span>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (isTerm(text.substring(start, i)) && isBlank(text, start - 1) && isBlank(text, i)) {
                    terms.add(Span.of(start, i));
                }
                start = i + 1;
            }
        }
        return terms;
    }

    private static boolean isBlank(String text, int at) {
        return at < 0 || at >= text.length() || " \n.,;:".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isTerm(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        boolean capitals = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return word.length() >= SHORTEST && !capitals && ENDINGS.stream().anyMatch(small::endsWith);
    }

    private static Optional<Mishearing> misheard(ClinicalText note, Span term, Mishearing.Kind kind, Random random) {
        String text = note.value();
        String word = text.substring(term.start(), term.end()).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case PHONETIC ->
                replaced(word, SPELT, random).flatMap(once -> {
                    String twice = replaced(once, SPELT, random).orElse(once);
                    return planted(note, term, twice, kind);
                });
            case SPLIT ->
                (random.nextBoolean() ? replaced(word, PLAIN, random) : parted(word, random))
                        .flatMap(heard -> planted(note, term, heard, kind));
            case MERGED -> merged(note, term, random);
        };
    }

    private static Optional<String> replaced(String word, String[][] table, Random random) {
        var possible = new ArrayList<String>();
        for (String[] each : table) {
            int at = word.indexOf(each[0]);
            if (at >= 0 && !each[0].equals(each[1])) {
                possible.add((word.substring(0, at) + each[1] + word.substring(at + each[0].length())).strip());
            }
        }
        return possible.isEmpty() ? Optional.empty() : Optional.of(possible.get(random.nextInt(possible.size())));
    }

    // Between a vowel and a consonant, three letters at least on either side.
    private static Optional<String> parted(String word, Random random) {
        var places = new ArrayList<Integer>();
        for (int i = 3; i <= word.length() - 3; i++) {
            if ("aeiouy".indexOf(word.charAt(i - 1)) >= 0 && "aeiouy".indexOf(word.charAt(i)) < 0) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        int at = places.get(random.nextInt(places.size()));
        return Optional.of(word.substring(0, at) + " " + word.substring(at));
    }

    private static Optional<Mishearing> merged(ClinicalText note, Span term, Random random) {
        String text = note.value();
        boolean before = random.nextBoolean();
        int gap = before ? term.start() - 1 : term.end();
        int end = before ? gap : wordEnd(text, gap + 1);
        int start = before ? wordStart(text, gap) : term.start();
        boolean joins = gap > 0
                && gap < text.length()
                && text.charAt(gap) == ' '
                && (before ? end - start : end - gap - 1) > 2
                && Character.isLetter(text.charAt(before ? gap - 1 : gap + 1));
        if (!joins) {
            return Optional.empty();
        }
        Span both = Span.of(start, before ? term.end() : end);
        return planted(note, both, text.substring(both.start(), both.end()).replace(" ", ""), Mishearing.Kind.MERGED);
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordStart(String text, int from) {
        int at = from;
        while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static Optional<Mishearing> planted(ClinicalText note, Span place, String heard, Mishearing.Kind kind) {
        String text = note.value();
        if (heard.equalsIgnoreCase(text.substring(place.start(), place.end()))) {
            return Optional.empty();
        }
        String with = text.substring(0, place.start()) + heard + text.substring(place.end());
        return Optional.of(new Mishearing(
                note, ClinicalText.of(with).get(), Span.of(place.start(), place.start() + heard.length()), kind));
    }
}
