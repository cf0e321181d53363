package io.github.medsecretary.terminology.review;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of rules in the module's README is that of the reviews. */
class RuleTableTest {

    private static final Pattern ROW = Pattern.compile(
            "^\\| `([a-z-]+)` \\|.*\\| (everyday|before signature|when listening) \\|$", Pattern.MULTILINE);

    private static Seq<String> names(Review review, String profile) {
        return review.rules().rules().map(each -> each.id().label() + ", " + profile);
    }

    @Test
    void everyRuleHasItsRowAndItsProfile() throws IOException {
        var everyday = Review.everyday(Dictionary.of(base()));
        var all = Review.beforeSignature(Dictionary.of(base()));
        Seq<String> wanted = names(everyday, "everyday")
                .appendAll(names(all, "before signature")
                        .drop(everyday.rules().rules().size()))
                .append(names(everyday.listening(), "when listening").last());
        Seq<String> rows = List.ofAll(ROW.matcher(Files.readString(Path.of("README.md")))
                        .results()
                        .toList())
                .map(each -> each.group(1) + ", " + each.group(2));
        assertEquals(wanted.sorted(), rows.sorted());
    }

    @Test
    void whatIsAboutShortFormsIsOneFamily() {
        var all = Review.beforeSignature(Dictionary.of(base())).rules().rules();
        assertEquals(6, all.count(each -> ReviewRules.family(each.id()).equals(ReviewRules.ABBREVIATION)));
        assertEquals(ReviewRules.UNIT, ReviewRules.family(ReviewRules.UNIT));
    }
}
