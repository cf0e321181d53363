package io.github.medsecretary.correspondence.promise;

import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Promises for tests. */
final class Loops {

    static final Instant NINE = Instant.parse("2030-01-06T09:00:00Z");
    static final LocalDate MAY = LocalDate.of(2030, 5, 1);
    static final Decision WHY = new Decision("s-green", NINE, "seen in clinic");

    private Loops() {}

    static LoopPlace at(int start) {
        return new LoopPlace(Optional.of("f1"), Span.of(start, start + 10));
    }

    static Found.Builder builder(LoopKind kind, String words) {
        return Found.builder().kind(kind).place(at(0)).wording(Wording.of(words));
    }

    static Found review() {
        return builder(LoopKind.REVIEW, "review in three months")
                .due(LocalDate.of(2030, 4, 6))
                .build();
    }

    static Found mri() {
        return builder(LoopKind.TEST, "we will arrange an MRI")
                .owner(LoopOwner.of(LoopOwner.Role.AUTHOR, "dr-lee"))
                .build();
    }

    static LoopEvent.Read read(String letter, String sha256, Found... found) {
        return new LoopEvent.Read(letter, sha256, List.of(found), List.empty(), "s-green", NINE);
    }

    static Ledger ledger(LoopEvent... events) {
        return Ledger.of(List.of(events)).get();
    }
}
