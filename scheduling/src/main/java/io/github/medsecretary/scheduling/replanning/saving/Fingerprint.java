package io.github.medsecretary.scheduling.replanning.saving;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.session.Unavailability;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** SHA-256 over values, each with its length before it so that none runs into the next. Belongs to one thread. */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(String text) {
        return new Fingerprint().add(text).hex();
    }

    static String of(Diary diary) {
        var print = new Fingerprint();
        DiaryContent content = diary.content();
        print.add(content.zone());
        content.sites().forEach(print::add);
        content.travel().legs().forEach(print::add);
        content.resources().forEach(print::add);
        content.services().forEach(print::add);
        content.sessions().forEach(print::add);
        content.unavailable().forEach(print::unavailability);
        content.appointments().forEach(print::appointment);
        content.links().forEach(print::add);
        content.matches().forEach(print::add);
        return print.hex();
    }

    static String of(Iterable<Disruption> disruptions) {
        var print = new Fingerprint();
        for (Disruption each : disruptions) {
            print.add(each);
            if (each instanceof Disruption.Emergency emergency) {
                print.appointment(emergency.appointment());
            }
            if (each instanceof Disruption.Absence absence) {
                print.unavailability(absence.unavailability());
            }
        }
        return print.hex();
    }

    // What prints itself masked is taken bit by bit.
    private void unavailability(Unavailability each) {
        add(each);
        add(each.reason());
        add(each.kind());
    }

    private void appointment(Appointment each) {
        add(each);
        add(each.patient());
        add(each.prefers());
        add(each.accessibility());
        add(each.awaiting());
        add(each.discharged());
        each.cancellation().ifPresent(cancellation -> {
            add(cancellation.by().type());
            add(cancellation.by().id());
            add(cancellation.reason());
            add(cancellation.at());
        });
    }

    private void add(Optional<?> value) {
        add(value.isPresent());
        value.ifPresent(this::add);
    }

    private Fingerprint add(Object value) {
        byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
        return this;
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
