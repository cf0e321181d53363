package io.github.medsecretary.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.testkit.Elsewhere;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same diary answers with the same bytes on every JDK, in every locale and zone: the sums stand here, so that
 * machines are compared which never meet. Where an answer is meant to be another one, so is its sum.
 */
class SameBytesTest {

    private static final Seq<String> SUMS = List.of(
            "CSV 39c05540550a7a4357e4ead16cd636e959739c947620fb7b2463efe4b9565818",
            "HTML list b9fadde40f0e77cb81c449b333d81f470b9c71d60ed505dcc39be9473287831a",
            "SVG c0364592c0f00cd8309c5dcdc324ebb145269e4caaf1b26403d945bb6bbc1385",
            "differences 15ec0cd6d2c0c1c67ee212ab62604af75bd1f7c0d4f196bf5557c5d285ee8ebb",
            "explanation 99aadedcf5cd5fc6e16619994c646471030fb44619324b13402e3e29c0078150",
            "findings 0fe0609d986ef8ca648de3dfd88ff7b25ff78090e4a3c34bba7376f3310a8db9",
            "iCalendar e600bc3e30da7f461d7b8a14347031e9e5eff96144a4c168ed1a796cc2228305",
            "near misses b9c247f5ed3d00c5d119ae120ca8d0adcfc4fb999cb62ded962e884233cc8a63",
            "plan a9486ceb7f19fac88a6542986d5b883ebaf050c6aedee0681efbd0d39ef421c5",
            "session support 3ad0decf08cac719d54fcc3b3468ef95ba28749cf5c8820946ac1e30a97def18",
            "slots 47a1bf49bdb6c6901c019590d575d134a83a2cf8221c93dece7da9473a523cb1",
            "text list 03f25f37f7922b23eba0e3f7e63f7b1eb848e7099b267b99c92fcd7d65c0396f");

    private static String sum(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Seq<String> sums() {
        return FixedAnswers.all().toList().map(each -> each._1 + " " + sum(each._2.get()));
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, Europe/London",
        "tr-TR, Asia/Istanbul",
        "ar-EG-u-nu-arab, Africa/Cairo",
        "th-TH-u-ca-buddhist, Pacific/Auckland",
        "de-CH, America/St_Johns"
    })
    void answers_have_these_bytes_everywhere(String language, String place) {
        Seq<String> sums = Elsewhere.of(language, place).ask(SameBytesTest::sums);
        assertEquals(SUMS.mkString("\n"), sums.mkString("\n"));
    }

    @Test
    void there_is_something_to_answer() {
        FixedAnswers.all().forEach((sort, answer) -> assertTrue(answer.get().length() > 100, sort));
    }
}
