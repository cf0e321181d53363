package io.github.medsecretary.cli.day;

import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.letter.PeopleShape;
import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterDates;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.dictation.Asked;
import io.github.medsecretary.correspondence.dictation.HeadingLabels;
import io.github.medsecretary.correspondence.dictation.Transcript;
import io.github.medsecretary.correspondence.dictation.Typed;
import io.github.medsecretary.correspondence.dictation.Typing;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.github.medsecretary.correspondence.workflow.OpenQuery;
import io.github.medsecretary.terminology.promise.Promises;
import io.github.medsecretary.terminology.query.Excerpt;
import io.github.medsecretary.terminology.query.Harm;
import io.github.medsecretary.terminology.query.Question;
import io.github.medsecretary.terminology.query.Questions;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Turns a dictation into a draft: types it, has its words reviewed, puts right what has one right form, asks about the
 * rest, and cuts it into fragments.
 *
 * @param dictionary by which what they promise is found
 * @param review by which the words are checked
 * @param labels what headings are called
 * @param people everybody whom the practice knows
 */
record LetterDesk(Dictionary dictionary, Review review, HeadingLabels labels, People people) {

    /**
     * Whom a dictation is about, by and for.
     *
     * @param patient about whom
     * @param author by whom
     * @param kind what sort of letter
     * @param recipients for whom
     */
    record Parties(PeopleShape.Known patient, Practitioner author, LetterKind kind, Seq<Recipient> recipients) {}

    /** The draft of a dictation, or everything that is wrong with its header. */
    Either<Seq<Failure>, DraftedLetter> draft(DictationFile dictation) {
        return parties(dictation)
                .flatMap(parties -> dictation
                        .clinicDate()
                        .<Seq<Failure>>mapLeft(List::of)
                        .flatMap(date -> drafted(dictation, parties, date)
                                .mapLeft(problem -> List.of(Failure.of(dictation.name(), problem)))));
    }

    private Either<Seq<Failure>, Parties> parties(DictationFile dictation) {
        Option<PeopleShape.Known> patient = people.patients().get(dictation.header("Patient"));
        Option<Practitioner> author = people.practitioners().get(dictation.header("Clinician"));
        Either<Problem, LetterKind> kind = LetterKind.parse(dictation.header("Letter"));
        Seq<Failure> failures = List.<Failure>empty()
                .appendAll(Option.when(patient.isEmpty(), () -> failure(dictation, "Patient", DayCode.UNKNOWN_PATIENT)))
                .appendAll(
                        Option.when(author.isEmpty(), () -> failure(dictation, "Clinician", DayCode.UNKNOWN_CLINICIAN)))
                .appendAll(kind.swap().toOption().map(each -> dictation.failure("Letter", each.code(), each.reason())))
                .appendAll(Option.when(
                        people.organisations().isEmpty(),
                        () -> failure(dictation, "Clinician", DayCode.NO_ORGANISATION)));
        if (!failures.isEmpty()) {
            return Either.left(failures);
        }
        var addressing = new Addressing(people);
        Seq<Option<Recipient>> recipients = dictation
                .recipients()
                .distinct()
                .map(name -> addressing.of(name, patient.get().patient()));
        return recipients.isEmpty() || recipients.exists(Option::isEmpty)
                ? Either.left(List.of(failure(dictation, "To", DayCode.UNKNOWN_RECIPIENT)))
                : Either.right(new Parties(patient.get(), author.get(), kind.get(), recipients.flatMap(each -> each)));
    }

    private static Failure failure(DictationFile dictation, String field, DayCode code) {
        return dictation.failure(field, code, code.sentence());
    }

    private Either<Problem, DraftedLetter> drafted(DictationFile dictation, Parties parties, LocalDate date) {
        var context = DocumentContext.builder()
                .documentKind(parties.kind().code() + "-letter")
                .date(date)
                .patient(PatientFacts.of(parties.patient().patient()))
                .names(people.practitioners().values().map(each -> each.name().formal()))
                .specialty(parties.author().specialty())
                .build();
        return new Typing(labels).type(dictation.words()).flatMap(typed -> {
            ClinicalText marked = typed.marked();
            Seq<Finding> fixes = fixes(review.check(marked, context));
            return corrected(marked, fixes).flatMap(text -> {
                var words = new Reviewed(
                        dictation.name().replaceFirst("\\.txt$", ""),
                        parties,
                        date,
                        context,
                        text,
                        fixes,
                        Questions.of(asked(text, context), text),
                        List.empty(),
                        TreeMap.empty());
                return assembled(words.asking(said(typed)));
            });
        });
    }

    /** The letter after some answers; the first that can't be taken in, with its place among them, otherwise. */
    Either<Problem, DraftedLetter> answered(DraftedLetter before, Seq<Given> answers) {
        return before.words()
                .answered(answers)
                .map(after ->
                        after.asking(asked(after.words().text(), after.words().context())))
                .flatMap(this::assembled);
    }

    private Seq<Finding> asked(ClinicalText text, DocumentContext context) {
        return review.check(text, context)
                .filter(each ->
                        each.disposition() == Disposition.ASK && each.query().isPresent());
    }

    // A gap is asked about where it stands, by the review.
    private Seq<OpenQuery> said(Typed typed) {
        Transcript transcript = Transcript.of(typed.text(), labels);
        return typed.asked()
                .filter(each -> each.why() != Asked.Why.INAUDIBLE)
                .map(each -> open(0, Optional.of(each.place()), each.query(), transcript));
    }

    // What overlaps an earlier fix waits for the second look.
    private static Seq<Finding> fixes(Seq<Finding> findings) {
        List<Finding> kept = List.empty();
        for (Finding each : findings) {
            boolean fix =
                    each.disposition() == Disposition.FIX && !each.suggestions().isEmpty();
            if (fix
                    && !kept.exists(other ->
                            other.span().orElseThrow().overlaps(each.span().orElseThrow()))) {
                kept = kept.append(each);
            }
        }
        return kept;
    }

    private static Either<Problem, ClinicalText> corrected(ClinicalText typed, Seq<Finding> fixes) {
        Seq<Edit> edits = fixes.map(each -> each.suggestions().head());
        return Edits.of(edits).flatMap(all -> all.applyTo(typed));
    }

    private Either<Problem, DraftedLetter> assembled(Reviewed words) {
        return Gaps.numbered(words.text(), words.asked()).map(printed -> {
            PeopleShape.Known patient = words.parties().patient();
            // Its passages are those of the text that was reviewed: a number breaks no line.
            Seq<Fragment> fragments = withAllergies(
                            Transcript.of(printed, labels).fragments(), patient.patient())
                    .map(words::told)
                    .map(each -> each.labelled(patient.labels()));
            var content = LetterContent.builder()
                    .reference(words.name())
                    .kind(words.parties().kind())
                    .dates(LetterDates.ofClinic(words.date()))
                    .organisation(people.organisations().head())
                    .patient(patient.patient())
                    .author(words.parties().author())
                    .fragments(fragments)
                    .build();
            Reviewed all = words.asking(missing(fragments));
            Transcript transcript = Transcript.of(words.text(), labels);
            var promises = Promises.in(dictionary.read(words.text(), words.context()), words.context());
            return new DraftedLetter(
                    words.name(),
                    Draft.of(content, words.parties().recipients(), PolicySet.uk(), queries(all, transcript)),
                    words.fixed(),
                    excerpts(words.asked(), words.text()),
                    harms(words.asked()),
                    LetterPromises.of(
                            promises,
                            words.text(),
                            transcript,
                            content,
                            words.parties().recipients()),
                    all,
                    List.empty());
        });
    }

    // The record standard demands that a letter speaks of allergies: what was not dictated comes from the record.
    private static Seq<Fragment> withAllergies(Seq<Fragment> fragments, Patient patient) {
        if (fragments.exists(each -> each.heading() == Heading.ALLERGIES_AND_ADVERSE_REACTIONS)) {
            return fragments;
        }
        Body body = patient.allergies().isEmpty()
                ? new Body.Absent("allergies", Absence.NOT_RECORDED)
                : new Body.Allergies(patient.allergies());
        return fragments.append(Fragment.builder()
                .id("allergies")
                .heading(Heading.ALLERGIES_AND_ADVERSE_REACTIONS)
                .body(body)
                .build());
    }

    private static Map<Integer, Harm> harms(Seq<Question> asked) {
        return TreeMap.ofEntries(asked.map(each -> Tuple.of(each.number(), each.harm())));
    }

    private static Map<Integer, Excerpt> excerpts(Seq<Question> asked, ClinicalText text) {
        return TreeMap.ofEntries(asked.filter(each -> each.finding().span().isPresent())
                .map(each -> Tuple.of(
                        each.number(), Excerpt.of(text, each.finding().span().get()))));
    }

    private static Seq<OpenQuery> missing(Seq<Fragment> fragments) {
        return fragments
                .filter(each -> each.body() instanceof Body.Absent absent && absent.why() == Absence.NOT_RECORDED)
                .map(each -> new OpenQuery(
                        0,
                        Optional.of(each.id()),
                        Query.of(
                                "Neither the dictation nor the record speaks of allergies. Which are there?",
                                List.of(Answer.keeping(Reviewed.NO_ALLERGIES)))));
    }

    private static Seq<OpenQuery> queries(Reviewed words, Transcript transcript) {
        return words.asked()
                .map(each -> open(each.number(), each.finding().span(), each.query(), transcript))
                .appendAll(words.others());
    }

    private static OpenQuery open(int number, Optional<Span> place, Query query, Transcript transcript) {
        return new OpenQuery(number, place.flatMap(transcript::fragmentAt), query);
    }
}
