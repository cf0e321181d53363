package io.github.medsecretary.terminology.promise;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words by which letters promise, and what sort of thing each is about. */
final class Verbs {

    // After "I will", "we are going to", "please": what the writer or the reader is to do.
    private static final Map<String, PromiseKind> BASE = Map.ofEntries(
            Map.entry("see", PromiseKind.REVIEW),
            Map.entry("review", PromiseKind.REVIEW),
            Map.entry("reassess", PromiseKind.REVIEW),
            Map.entry("follow", PromiseKind.REVIEW),
            Map.entry("visit", PromiseKind.REVIEW),
            Map.entry("monitor", PromiseKind.TEST),
            Map.entry("repeat", PromiseKind.TEST),
            Map.entry("check", PromiseKind.TEST),
            Map.entry("recheck", PromiseKind.TEST),
            Map.entry("scan", PromiseKind.TEST),
            Map.entry("measure", PromiseKind.TEST),
            Map.entry("request", PromiseKind.TEST),
            Map.entry("order", PromiseKind.TEST),
            Map.entry("obtain", PromiseKind.TEST),
            Map.entry("perform", PromiseKind.TEST),
            Map.entry("arrange", PromiseKind.ACTION),
            Map.entry("organise", PromiseKind.ACTION),
            Map.entry("book", PromiseKind.ACTION),
            Map.entry("refer", PromiseKind.REFERRAL),
            Map.entry("ask", PromiseKind.REFERRAL),
            Map.entry("list", PromiseKind.TREATMENT),
            Map.entry("discuss", PromiseKind.MESSAGE),
            Map.entry("write", PromiseKind.MESSAGE),
            Map.entry("contact", PromiseKind.MESSAGE),
            Map.entry("telephone", PromiseKind.MESSAGE),
            Map.entry("phone", PromiseKind.MESSAGE),
            Map.entry("ring", PromiseKind.MESSAGE),
            Map.entry("call", PromiseKind.MESSAGE),
            Map.entry("email", PromiseKind.MESSAGE),
            Map.entry("inform", PromiseKind.MESSAGE),
            Map.entry("notify", PromiseKind.MESSAGE),
            Map.entry("let", PromiseKind.MESSAGE),
            Map.entry("update", PromiseKind.MESSAGE),
            Map.entry("send", PromiseKind.MESSAGE),
            Map.entry("chase", PromiseKind.RESULT),
            Map.entry("await", PromiseKind.RESULT));

    // After "will be", "is to be": what is to be done by somebody.
    private static final Map<String, PromiseKind> DONE = Map.ofEntries(
            Map.entry("reviewed", PromiseKind.REVIEW),
            Map.entry("seen", PromiseKind.REVIEW),
            Map.entry("reassessed", PromiseKind.REVIEW),
            Map.entry("followed", PromiseKind.REVIEW),
            Map.entry("visited", PromiseKind.REVIEW),
            Map.entry("rebooked", PromiseKind.REVIEW),
            Map.entry("repeated", PromiseKind.TEST),
            Map.entry("checked", PromiseKind.TEST),
            Map.entry("rechecked", PromiseKind.TEST),
            Map.entry("monitored", PromiseKind.TEST),
            Map.entry("scanned", PromiseKind.TEST),
            Map.entry("measured", PromiseKind.TEST),
            Map.entry("performed", PromiseKind.TEST),
            Map.entry("requested", PromiseKind.TEST),
            Map.entry("ordered", PromiseKind.TEST),
            Map.entry("arranged", PromiseKind.ACTION),
            Map.entry("organised", PromiseKind.ACTION),
            Map.entry("booked", PromiseKind.ACTION),
            Map.entry("referred", PromiseKind.REFERRAL),
            Map.entry("asked", PromiseKind.REFERRAL),
            Map.entry("listed", PromiseKind.TREATMENT),
            Map.entry("contacted", PromiseKind.MESSAGE),
            Map.entry("telephoned", PromiseKind.MESSAGE),
            Map.entry("informed", PromiseKind.MESSAGE),
            Map.entry("notified", PromiseKind.MESSAGE),
            Map.entry("sent", PromiseKind.MESSAGE));

    // After "have", "has been": begun, and not over; what has been seen or repeated is over.
    private static final Set<String> PENDING = Set.of(
            "requested", "ordered", "arranged", "organised", "booked", "referred", "asked", "listed", "rebooked");

    private static final Set<String> PUT_ON = Set.of("added", "placed", "put");

    // "I am arranging": begun.
    private static final Map<String, PromiseKind> DOING = Map.of(
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
    private static final Set<String> ASKED = Set.of(
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
    private static final Set<String> THIRD = Set.of("return", "attend", "come", "undergo");

    private static final Set<String> TESTS = Set.of(
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
    private static final Set<String> REVIEWS =
            Set.of("clinic", "review", "appointment", "outpatient", "outpatients", "follow", "up", "consultation");
    private static final Set<String> TREATMENTS = Set.of(
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
    private static final Set<String> RESULTS = Set.of(
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
        return Optional.ofNullable(BASE.get(word));
    }

    static Optional<PromiseKind> done(String word) {
        return Optional.ofNullable(DONE.get(word));
    }

    static Optional<PromiseKind> doing(String word) {
        return Optional.ofNullable(DOING.get(word));
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
            return tokens.anyIn(at, end, Set.of("list")) ? Optional.of(PromiseKind.TREATMENT) : Optional.empty();
        }
        return PENDING.contains(tokens.at(at)) ? done(tokens.at(at)) : Optional.empty();
    }

    static boolean isTest(String word) {
        return TESTS.contains(word);
    }

    static boolean isResult(String word) {
        return RESULTS.contains(word);
    }

    /** "Arrange" a scan, a clinic or an operation: the first word that tells decides. */
    static PromiseKind told(PromiseKind kind, Tokens tokens, int from, int until) {
        if (kind != PromiseKind.ACTION) {
            return kind;
        }
        for (int i = from; i < until; i++) {
            if (isTest(tokens.at(i))) {
                return PromiseKind.TEST;
            }
            if (REVIEWS.contains(tokens.at(i))) {
                return PromiseKind.REVIEW;
            }
            if (TREATMENTS.contains(tokens.at(i))) {
                return PromiseKind.TREATMENT;
            }
        }
        return kind;
    }
}
