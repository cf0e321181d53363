package io.github.medsecretary.correspondence.selection;

import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The grid that is looked at before anything is sent: a row a piece of the letter, a column a reader. It holds ids,
 * headings, kinds, rules and laws, never a word of the letter. Immutable and thread-safe.
 *
 * @param policy which policy decided
 * @param readers the columns
 * @param rows the rows, in the order of the content
 */
public record WhoSeesWhat(String policy, Seq<Column> readers, Seq<Row> rows) {

    /**
     * A reader.
     *
     * @param id the recipient's id
     * @param role in which role
     * @param verdict that a letter is made and by which law, or why none is
     */
    public record Column(String id, String role, String verdict) {}

    /**
     * A piece of the letter.
     *
     * @param id the fragment's id
     * @param what its heading and its kind
     * @param sights whether each reader sees it, in the order of the columns
     */
    public record Row(String id, String what, Seq<Sight> sights) {}

    /** Who would see what of a letter. */
    public static WhoSeesWhat of(LetterContent content, Iterable<Recipient> recipients, PolicySet policy) {
        Seq<Recipient> all = List.ofAll(recipients);
        Seq<Disclosure> disclosures = Selection.all(content, all, policy).map(Selection::disclosure);
        return new WhoSeesWhat(
                policy.version(),
                all.zipWith(disclosures, WhoSeesWhat::column),
                content.fragments()
                        .map(each -> row(each, disclosures))
                        .appendAll(carriers(content, disclosures)
                                .map(each -> new Row(
                                        each,
                                        "beside the text",
                                        disclosures.map(disclosure -> Sight.of(each, disclosure))))));
    }

    // Of what carries the letter only what goes along, or is kept from somebody, is worth a row.
    private static Seq<String> carriers(LetterContent content, Seq<Disclosure> disclosures) {
        return disclosures
                .flatMap(Disclosure::carriers)
                .map(WithheldCarrier::carrier)
                .appendAll(content.stationery().enclosures().map(each -> "enclosure:" + each.id()))
                .distinct();
    }

    private static Column column(Recipient recipient, Disclosure disclosure) {
        String made = "made, by " + disclosure.basis().map(each -> each.code()).orElse("nothing");
        String verdict = disclosure
                .hold()
                .map(hold -> hold.outcome().code() + ", by " + hold.basis().code() + ": " + hold.reason())
                .orElse(made);
        return new Column(recipient.id(), recipient.audience().code() + " for " + recipient.purpose(), verdict);
    }

    private static Row row(Fragment fragment, Seq<Disclosure> disclosures) {
        return new Row(
                fragment.id(),
                fragment.heading().title() + ", " + fragment.body().kind(),
                disclosures.map(each -> Sight.of(fragment.id(), each)));
    }

    /** As plain text. */
    public String text() {
        return new GridText(this).toString();
    }

    /** As a page of HTML that is well-formed XML too. */
    public String html() {
        return new GridHtml(this).toString();
    }
}
