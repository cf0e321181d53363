package io.github.medsecretary.correspondence.testkit;

import io.github.medsecretary.correspondence.content.Carrier;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.content.Stationery;
import io.github.medsecretary.correspondence.policy.Reader;
import io.github.medsecretary.correspondence.selection.Disclosure;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.selection.Withheld;
import io.github.medsecretary.correspondence.selection.WithheldCarrier;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.Locale;

/**
 * The laws that nothing leaks from a {@link Sender}. Whoever makes letters runs them over twins of their own or over
 * {@link TwinLetters}; a law that is broken throws an {@link AssertionError} that names the law and quotes nothing.
 */
public final class SenderLaws {

    /** No file, and no file's name, holds a word that is withheld from its reader. */
    public static final String NOTHING_IN_A_FILE = "nothing withheld is in a file or its name";

    /** No log, exception, printed value, audit line or difference holds a word of the letter that is withheld. */
    public static final String NOTHING_SAID = "nothing withheld is said";

    /** Letters that differ only in what a reader may not see are the same bytes under the same names. */
    public static final String NO_DIFFERENCE = "what the reader may not see changes nothing";

    /** What a reader may see is in every file. */
    public static final String ALL_SHOWN = "everything included is in every file";

    /** The report has every fragment once, under included or withheld. */
    public static final String ALL_REPORTED = "every fragment is included or reported";

    /** Who is to get no letter gets no file. */
    public static final String HELD_GETS_NOTHING = "who is held gets nothing";

    /** A copy without the patient's address is the copy with it, with words left out and none put in. */
    public static final String NOTHING_IN_ITS_PLACE = "nothing stands in the place of a withheld address";

    private final Sender sender;

    /** The laws of that sender. */
    public SenderLaws(Sender sender) {
        this.sender = sender;
    }

    /** The laws' names, in a fixed order. */
    public static Seq<String> names() {
        return List.of(
                NOTHING_IN_A_FILE,
                NOTHING_SAID,
                NO_DIFFERENCE,
                ALL_SHOWN,
                ALL_REPORTED,
                HELD_GETS_NOTHING,
                NOTHING_IN_ITS_PLACE);
    }

    /** Every law over one case; throws an {@link AssertionError} with the names of those that are broken. */
    public void check(Twins twins) {
        Seq<String> broken = broken(twins);
        if (!broken.isEmpty()) {
            throw new AssertionError(broken.mkString("; "));
        }
    }

    /** The names of the laws that are broken in one case, in their order. */
    public Seq<String> broken(Twins twins) {
        Recipient reader = reader(twins);
        Sent sent = sender.send(twins.one(), reader, twins.recipients(), twins.policy());
        Sent other = sender.send(twins.other(), reader, twins.others(), twins.policy());
        // The oracle: what the policy decides, by the library's own selection.
        Disclosure decided = Selection.of(twins.one(), reader, twins.recipients(), twins.policy())
                .disclosure();
        return names().filter(law -> isBroken(law, twins, sent, other, decided));
    }

    private boolean isBroken(String law, Twins twins, Sent sent, Sent other, Disclosure decided) {
        return switch (law) {
            case NOTHING_IN_A_FILE -> !nothingInAFile(sent, secrets(twins, decided));
            case NOTHING_SAID -> !nothingSaid(twins, sent);
            case NO_DIFFERENCE -> !noDifference(sent.files(), other.files());
            case ALL_SHOWN -> !allShown(twins, sent, decided);
            case ALL_REPORTED -> !allReported(twins, sent.report(), decided);
            case NOTHING_IN_ITS_PLACE -> !nothingInItsPlace(twins, sent, decided);
            default -> decided.hold().isPresent() && !sent.files().isEmpty();
        };
    }

    private static Recipient reader(Twins twins) {
        return twins.recipients().find(each -> each.id().equals(twins.reader())).get();
    }

    private static boolean nothingInAFile(Sent sent, Seq<String> secrets) {
        return sent.files().forAll(file -> holdsNone(file.name() + "\n" + file.text(), secrets));
    }

    private static boolean holdsNone(String text, Seq<String> secrets) {
        String folded = text.toLowerCase(Locale.ROOT);
        return secrets.forAll(secret -> !folded.contains(secret));
    }

    private static Seq<String> secrets(Twins twins, Disclosure decided) {
        Seq<String> carriers = decided.carriers().map(WithheldCarrier::carrier);
        Seq<String> paper = List.of(Carrier.values()).map(Carrier::code).filter(carriers::contains);
        Seq<String> enclosed = twins.one()
                .stationery()
                .enclosures()
                .map(each -> each.id())
                .filter(id -> carriers.contains("enclosure:" + id));
        return decided.withheld()
                .map(Withheld::fragment)
                .appendAll(paper)
                .appendAll(enclosed)
                .appendAll(unknown(twins, carriers))
                .map(Letters::token);
    }

    private static Seq<String> unknown(Twins twins, Seq<String> carriers) {
        Reader reader = Reader.of(twins.one(), reader(twins));
        return twins.recipients()
                .filter(each -> !each.id().equals(twins.reader()))
                .filter(each -> carriers.contains("copy:" + each.id())
                        || !twins.policy().mayName(Reader.of(twins.one(), each), reader))
                .map(Recipient::id);
    }

    private static boolean nothingSaid(Twins twins, Sent sent) {
        Seq<String> words = twins.one()
                .fragments()
                .map(Fragment::id)
                .appendAll(twins.one().stationery().enclosures().map(each -> each.id()))
                .map(Letters::token);
        return sent.said().append(sent.report().toString()).forAll(each -> holdsNone(each, words));
    }

    private static boolean noDifference(Seq<SentFile> one, Seq<SentFile> other) {
        return one.map(SentFile::name).equals(other.map(SentFile::name))
                && one.zip(other)
                        .forAll(pair ->
                                Arrays.equals(pair._1().bytes(), pair._2().bytes()));
    }

    private static boolean allShown(Twins twins, Sent sent, Disclosure decided) {
        Seq<String> words = twins.one()
                .fragments()
                .filter(each -> decided.included().contains(each.id()))
                .filter(each -> each.body().words().exists(word -> word.contains(Letters.token(each.id()))))
                .map(each -> Letters.token(each.id()));
        return sent.files()
                .filter(each -> !each.name().contains(".envelope."))
                .forAll(file -> words.forAll(file.text()::contains));
    }

    private boolean nothingInItsPlace(Twins twins, Sent sent, Disclosure decided) {
        boolean withheld = decided.carriers().exists(each -> each.carrier().equals(Carrier.PATIENT_ADDRESS.code()));
        if (!withheld) {
            return true;
        }
        LetterContent shown = addressed(twins.one());
        Map<String, Seq<String>> fuller = sender.send(shown, reader(twins), twins.recipients(), twins.policy())
                .files()
                .toMap(SentFile::name, file -> words(file));
        return sent.files().forAll(file -> fuller.get(file.name()).exists(all -> isLeftOf(words(file), all)));
    }

    /** The same letter with its patient's address for anybody to read. */
    private static LetterContent addressed(LetterContent letter) {
        Stationery paper = letter.stationery();
        return letter.on(Stationery.builder()
                .neutral(paper.neutral())
                .labels(paper.labels().remove(Carrier.PATIENT_ADDRESS))
                .subject(paper.subject())
                .enclosures(paper.enclosures())
                .build());
    }

    // The ids of a document follow from its words, and are none themselves.
    private static Seq<String> words(SentFile file) {
        return Vector.of(file.text().replaceAll("urn:uuid:[0-9a-f-]{36}", " ").split("\\P{L}+", -1))
                .reject(String::isEmpty);
    }

    /** Whether some words are others with some taken out. */
    private static boolean isLeftOf(Seq<String> words, Seq<String> all) {
        Iterator<String> rest = all.iterator();
        return words.forAll(word -> rest.exists(word::equals));
    }

    private static boolean allReported(Twins twins, Disclosure report, Disclosure decided) {
        Seq<String> told = report.included().appendAll(report.withheld().map(Withheld::fragment));
        Seq<String> all = decided.hold().isPresent()
                ? decided.withheld().map(Withheld::fragment)
                : twins.one().fragments().map(Fragment::id);
        return told.sorted().equals(all.sorted())
                && report.hold().isPresent() == decided.hold().isPresent();
    }
}
