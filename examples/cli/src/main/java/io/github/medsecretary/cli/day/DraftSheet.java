package io.github.medsecretary.cli.day;

import io.github.medsecretary.cli.letter.OutFolder;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.terminology.query.Excerpt;
import io.github.medsecretary.terminology.query.Harm;
import io.github.medsecretary.terminology.query.QuerySheet;
import io.github.medsecretary.terminology.query.SheetLetter;
import io.github.medsecretary.terminology.query.SheetQuestion;
import io.vavr.collection.Seq;

/** The questions about drafted letters to one clinician, as a sheet to be ticked. */
final class DraftSheet {

    private DraftSheet() {}

    /** The path of a clinician's sheet. */
    static String path(String clinician) {
        return "queries/" + OutFolder.name(clinician) + ".html";
    }

    static String of(Practitioner clinician, Seq<DraftedLetter> letters) {
        return new QuerySheet(clinician.name().formal(), letters.map(DraftSheet::letter)).html();
    }

    private static Seq<Excerpt> elsewhere(DraftedLetter letter, int number) {
        return letter.words()
                .asked()
                .filter(each -> each.number() == number)
                .flatMap(each -> Excerpt.elsewhere(letter.words().text(), each.finding()));
    }

    private static SheetLetter letter(DraftedLetter letter) {
        return new SheetLetter(
                letter.name(),
                letter.draft().content().patient().name().inList(),
                letter.draft()
                        .queries()
                        .map(query -> new SheetQuestion(
                                query.number(),
                                query.query().question(),
                                letter.excerpts().get(query.number()).toJavaOptional(),
                                elsewhere(letter, query.number()),
                                query.query().answers().map(Answer::label),
                                letter.harms().get(query.number()).getOrElse(Harm.UNTOLD))));
    }
}
