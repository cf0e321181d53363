package io.github.medsecretary.cli.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static Seq<String> between(PictureDiary before, PictureDiary after) {
        return Change.between(before.diary(), after.diary())
                .map(change -> change.number() + " " + change.appointment());
    }

    @Test
    void theSameDiaryHasNoChange() {
        var diary = new PictureDiary().visit("a1", 0).visit("a2", 30);
        assertEquals(List.empty(), between(diary, diary));
    }

    @Test
    void changesAreNumberedInTheOrderOfIds() {
        var before = new PictureDiary().visit("b", 0).visit("a", 10).visit("c", 20);
        var after = new PictureDiary().visit("b", 30).visit("a", 40).visit("c", 20);
        assertEquals(List.of("1 a", "2 b"), between(before, after));
    }

    @Test
    void anotherPractitionerAtTheSameTimeIsAChange() {
        var before = new PictureDiary().visit("a", 0);
        var after = new PictureDiary().visit("a", 0, "dr-two");
        assertEquals(List.of("1 a"), between(before, after));
    }

    @Test
    void whoeverLosesOrGainsAPlaceIsAChange() {
        var before = new PictureDiary().visit("a", 0).waiting("e");
        var after = new PictureDiary().waiting("a").visit("e", 0);
        var changes = Change.between(before.diary(), after.diary());
        assertEquals(List.of("a", "e"), changes.map(Change::appointment));
        assertTrue(changes.get(0).before().isPresent() && changes.get(0).after().isEmpty());
        assertTrue(changes.get(1).before().isEmpty() && changes.get(1).after().isPresent());
    }

    @Test
    void whoWasNotInTheDiaryBeforeIsAChange() {
        var changes = Change.between(
                new PictureDiary().diary(), new PictureDiary().visit("e", 0).diary());
        assertEquals(List.of("e"), changes.map(Change::appointment));
    }
}
