package io.github.medsecretary.terminology.promise;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import java.util.Optional;

/** The words by which letters promise, and what sort of thing each is about. */
final class Verbs {

    // After "I will", "we are going to", "please": what the writer or the reader is to do.
    private static final HashMap<String, PromiseKind> BASE = HashMap.ofEntries(
            Tuple.of("see", PromiseKind.REVIEW),
            Tuple.of("review", PromiseKind.REVIEW),
            Tuple.of("reassess", PromiseKind.REVIEW),
            Tuple.of("follow", PromiseKind.REVIEW),
            Tuple.of("visit", PromiseKind.REVIEW),
            Tuple.of("monitor", PromiseKind.TEST),
            Tuple.of("repeat", PromiseKind.TEST),
            Tuple.of("check", PromiseKind.TEST),
            Tuple.of("recheck", PromiseKind.TEST),
            Tuple.of("scan", PromiseKind.TEST),
            Tuple.of("measure", PromiseKind.TEST),
            Tuple.of("request", PromiseKind.TEST),
            Tuple.of("order", PromiseKind.TEST),
            Tuple.of("obtain", PromiseKind.TEST),
            Tuple.of("perform", PromiseKind.TEST),
            Tuple.of("arrange", PromiseKind.ACTION),
            Tuple.of("organise", PromiseKind.ACTION),
            Tuple.of("book", PromiseKind.ACTION),
            Tuple.of("refer", PromiseKind.REFERRAL),
            Tuple.of("ask", PromiseKind.REFERRAL),
            Tuple.of("list", PromiseKind.TREATMENT),
            Tuple.of("discuss", PromiseKind.MESSAGE),
            Tuple.of("write", PromiseKind.MESSAGE),
            Tuple.of("contact", PromiseKind.MESSAGE),
            Tuple.of("telephone", PromiseKind.MESSAGE),
            Tuple.of("phone", PromiseKind.MESSAGE),
            Tuple.of("ring", PromiseKind.MESSAGE),
            Tuple.of("call", PromiseKind.MESSAGE),
            Tuple.of("email", PromiseKind.MESSAGE),
            Tuple.of("inform", PromiseKind.MESSAGE),
            Tuple.of("notify", PromiseKind.MESSAGE),
            Tuple.of("let", PromiseKind.MESSAGE),
            Tuple.of("update", PromiseKind.MESSAGE),
            Tuple.of("send", PromiseKind.MESSAGE),
            Tuple.of("chase", PromiseKind.RESULT),
            Tuple.of("await", PromiseKind.RESULT));

    // After "will be", "is to be": what is to be done by somebody.
    private static final HashMap<String, PromiseKind> DONE = HashMap.ofEntries(
            Tuple.of("reviewed", PromiseKind.REVIEW),
            Tuple.of("seen", PromiseKind.REVIEW),
            Tuple.of("reassessed", PromiseKind.REVIEW),
            Tuple.of("followed", PromiseKind.REVIEW),
            Tuple.of("visited", PromiseKind.REVIEW),
            Tuple.of("rebooked", PromiseKind.REVIEW),
            Tuple.of("repeated", PromiseKind.TEST),
            Tuple.of("checked", PromiseKind.TEST),
            Tuple.of("rechecked", PromiseKind.TEST),
            Tuple.of("monitored", PromiseKind.TEST),
            Tuple.of("scanned", PromiseKind.TEST),
            Tuple.of("measured", PromiseKind.TEST),
            Tuple.of("performed", PromiseKind.TEST),
            Tuple.of("requested", PromiseKind.TEST),
            Tuple.of("ordered", PromiseKind.TEST),
            Tuple.of("arranged", PromiseKind.ACTION),
            Tuple.of("organised", PromiseKind.ACTION),
            Tuple.of("booked", PromiseKind.ACTION),
            Tuple.of("referred", PromiseKind.REFERRAL),
            Tuple.of("asked", PromiseKind.REFERRAL),
            Tuple.of("listed", PromiseKind.TREATMENT),
            Tuple.of("contacted", PromiseKind.MESSAGE),
            Tuple.of("telephoned", PromiseKind.MESSAGE),
            Tuple.of("informed", PromiseKind.MESSAGE),
            Tuple.of("notified", PromiseKind.MESSAGE),
            Tuple.of("sent", PromiseKind.MESSAGE));

    // After "have", "has been": begun, and not over; what has been seen or repeated is over.
    private static final HashSet<String> PENDING = HashSet.of(
            "requested", "ordered", "arranged", "organised", "booked", "referred", "asked", "listed", "rebooked");

    private static final HashSet<String> PUT_ON = HashSet.of("added", "placed", "put");

    // "I am arranging": begun.
    private static final HashMap<String, PromiseKind> DOING = HashMap.of(
            "arranging", PromiseKind.ACTION,
            "organising", PromiseKind.ACTION,
            "booking", PromiseKind.ACTION,
            "requesting", PromiseKind.TEST,
            "ordering", PromiseKind.TEST,
            "referring", PromiseKind.REFERRAL,
            "asking", PromiseKind.REFERRAL,
            "listing", PromiseKind.TREATMENT,
            "awaiting", PromiseKind.RESULT);

    // What a reader is asked for beside all that: changes of treatment and of the record.
    private static final HashSet<String> ASKED = HashSet.of(
            "titrate",
            "increase",
            "reduce",
            "start",
            "stop",
            "prescribe",
            "give",
            "offer",
            "ensure",
            "add",
            "amend",
            "continue",
            "support",
            "consider");

    // What somebody else, or the patient, is to do.
    private static final HashSet<String> THIRD = HashSet.of("return", "attend", "come", "undergo");

    private static final HashSet<String> TESTS = HashSet.of(
            "mri",
            "ct",
            "pet",
            "scan",
            "scans",
            "ultrasound",
            "echocardiogram",
            "echo",
            "ecg",
            "eeg",
            "xray",
            "ray",
            "radiograph",
            "bloods",
            "blood",
            "test",
            "tests",
            "count",
            "function",
            "colonoscopy",
            "gastroscopy",
            "endoscopy",
            "cystoscopy",
            "biopsy",
            "angiogram",
            "angiography",
            "spirometry",
            "audiogram",
            "dxa",
            "dexa",
            "mammogram",
            "imaging",
            "screening",
            "arthrogram",
            "psa",
            "hba1c",
            "calprotectin",
            "urea",
            "electrolytes",
            "cholesterol",
            "lipids",
            "ferritin",
            "doppler",
            "holter",
            "swab",
            "culture",
            "investigations",
            "monitoring");
    private static final HashSet<String> REVIEWS =
            HashSet.of("clinic", "review", "appointment", "outpatient", "outpatients", "follow", "up", "consultation");
    private static final HashSet<String> TREATMENTS = HashSet.of(
            "surgery",
            "operation",
            "injection",
            "injections",
            "theatre",
            "replacement",
            "repair",
            "chemotherapy",
            "radiotherapy",
            "infusion",
            "transfusion",
            "removal",
            "excision",
            "procedure");
    private static final HashSet<String> RESULTS = HashSet.of(
            "result",
            "results",
            "report",
            "reports",
            "histology",
            "biopsy",
            "biopsies",
            "cytology",
            "mri",
            "ct",
            "scan",
            "bloods",
            "culture",
            "cultures",
            "findings",
            "opinion");

    private Verbs() {}

    static Optional<PromiseKind> base(String word) {
        return Optional.ofNullable(BASE.get(word).getOrNull());
    }

    static Optional<PromiseKind> done(String word) {
        return Optional.ofNullable(DONE.get(word).getOrNull());
    }

    static Optional<PromiseKind> doing(String word) {
        return Optional.ofNullable(DOING.get(word).getOrNull());
    }

    static Optional<PromiseKind> asked(String word) {
        return base(word).or(() -> ASKED.contains(word) ? Optional.of(PromiseKind.ACTION) : Optional.empty());
    }

    static Optional<PromiseKind> third(String word) {
        return base(word).or(() -> THIRD.contains(word) ? Optional.of(PromiseKind.REVIEW) : Optional.empty());
    }

    /** What has been begun and is not over, from a participle on. */
    static Optional<PromiseKind> pending(Tokens tokens, int at, int end) {
        if (PUT_ON.contains(tokens.at(at))) {
            return tokens.anyIn(at, end, HashSet.of("list")) ? Optional.of(PromiseKind.TREATMENT) : Optional.empty();
        }
        return PENDING.contains(tokens.at(at)) ? done(tokens.at(at)) : Optional.empty();
    }

    static boolean isResult(String word) {
        return RESULTS.contains(word);
    }

    /** "Arrange" a scan, a clinic or an operation: the first word behind the verb that tells decides, or the last before it. */
    static PromiseKind told(PromiseKind kind, Tokens tokens, int from, int verb, int until) {
        Optional<PromiseKind> told = Optional.empty();
        if (kind == PromiseKind.ACTION) {
            for (int i = verb; told.isEmpty() && i < until; i++) {
                told = about(tokens.at(i));
            }
            for (int i = verb - 1; told.isEmpty() && i >= from; i--) {
                told = about(tokens.at(i));
            }
        }
        return told.orElse(kind);
    }

    private static Optional<PromiseKind> about(String word) {
        if (TESTS.contains(word)) {
            return Optional.of(PromiseKind.TEST);
        }
        if (REVIEWS.contains(word)) {
            return Optional.of(PromiseKind.REVIEW);
        }
        return TREATMENTS.contains(word) ? Optional.of(PromiseKind.TREATMENT) : Optional.empty();
    }
}
