package io.github.medsecretary.cli.picture;

import io.github.medsecretary.cli.diary.DiaryFile;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.vavr.collection.List;
import java.nio.charset.StandardCharsets;

/** A week from Monday 7 January 2030 that is upset: dr-a, dr-b and dr-c see patients in visits of ten minutes. */
record PlannedWeek(
        String zone, List<String> sessions, List<String> appointments, List<String> disruptions, String policy) {

    private static final String RESOURCES = """
            [{"id":"dr-a","kind":"practitioner"},{"id":"dr-b","kind":"practitioner"},{"id":"dr-c","kind":"practitioner"},
             {"id":"room-1","kind":"room"},{"id":"room-2","kind":"room"},{"id":"room-3","kind":"room"}]""";
    private static final String SERVICES = """
            [{"id":"routine","minutes":10,"needs":[{"kind":"practitioner","capabilities":[]},{"kind":"room","capabilities":[]}]}]""";

    PlannedWeek() {
        this("Europe/London", List.empty(), List.empty(), List.empty(), "{}");
    }

    PlannedWeek in(String otherZone) {
        return new PlannedWeek(otherZone, sessions, appointments, disruptions, policy);
    }

    PlannedWeek under(String otherPolicy) {
        return new PlannedWeek(zone, sessions, appointments, disruptions, otherPolicy);
    }

    PlannedWeek session(String practitioner, String room, String from, String until) {
        return new PlannedWeek(
                zone,
                sessions.append("{\"id\":\"s" + sessions.size() + "\",\"practitioner\":\"" + practitioner
                        + "\",\"room\":\"" + room + "\",\"from\":\"" + from + "\",\"until\":\"" + until
                        + "\",\"services\":[\"routine\"],\"stepMinutes\":10}"),
                appointments,
                disruptions,
                policy);
    }

    PlannedWeek visit(String id, String start, String practitioner, String room) {
        return visit(id, start, practitioner, room, "");
    }

    /** With further fields, each of them after a comma. */
    PlannedWeek visit(String id, String start, String practitioner, String room, String more) {
        return new PlannedWeek(
                zone,
                sessions,
                appointments.append("{\"id\":\"" + id + "\",\"patient\":\"patient-of-" + id
                        + "\",\"service\":\"routine\",\"start\":\"" + start + "\",\"with\":[\"" + practitioner + "\",\""
                        + room + "\"],\"status\":\"booked\"" + more + "}"),
                disruptions,
                policy);
    }

    PlannedWeek away(String resource, String from, String until) {
        return upset("{\"type\":\"absence\",\"resource\":\"" + resource + "\",\"from\":\"" + from + "\",\"until\":\""
                + until + "\"}");
    }

    PlannedWeek emergency(String id, String latest) {
        return upset("{\"type\":\"emergency\",\"appointment\":{\"id\":\"" + id + "\",\"patient\":\"patient-of-" + id
                + "\",\"service\":\"routine\",\"priority\":\"emergency\",\"latest\":\"" + latest + "\"}}");
    }

    private PlannedWeek upset(String disruption) {
        return new PlannedWeek(zone, sessions, appointments, disruptions.append(disruption), policy);
    }

    Plan plan() {
        String json = "{\"zone\":\"" + zone + "\",\"asOf\":\"2030-01-07T07:00\",\"resources\":" + RESOURCES
                + ",\"services\":" + SERVICES + ",\"sessions\":[" + sessions.mkString(",") + "],\"appointments\":["
                + appointments.mkString(",") + "],\"policy\":" + policy + ",\"disruptions\":["
                + disruptions.mkString(",") + "]}";
        return InputFile.of("practice.json", json.getBytes(StandardCharsets.UTF_8))
                .flatMap(DiaryFile::of)
                .get()
                .plan()
                .get();
    }

    /**
     * One of each kind: a1 makes b1 go to Tuesday, a2 takes the free place of dr-b, the room of c1 closes, e1 is placed,
     * e2 can't be.
     */
    static PlannedWeek ofAllKinds() {
        return new PlannedWeek()
                .session("dr-a", "room-1", "2030-01-07T09:00", "2030-01-07T10:00")
                .session("dr-b", "room-2", "2030-01-07T09:00", "2030-01-07T09:30")
                .session("dr-c", "room-3", "2030-01-07T10:00", "2030-01-07T10:30")
                .session("dr-b", "room-2", "2030-01-08T09:00", "2030-01-08T09:30")
                .visit(
                        "a1",
                        "2030-01-07T09:00",
                        "dr-a",
                        "room-1",
                        ",\"priority\":\"urgent\",\"latest\":\"2030-01-07T09:00\"")
                .visit("a2", "2030-01-07T09:10", "dr-a", "room-1")
                .visit("b1", "2030-01-07T09:00", "dr-b", "room-2")
                .visit("b2", "2030-01-07T09:20", "dr-b", "room-2")
                .visit(
                        "c1",
                        "2030-01-07T10:00",
                        "dr-c",
                        "room-3",
                        ",\"priority\":\"urgent\",\"latest\":\"2030-01-07T10:00\"")
                .away("dr-a", "2030-01-07T08:00", "2030-01-07T18:00")
                .away("room-3", "2030-01-07T10:00", "2030-01-07T10:30")
                .emergency("e1", "2030-01-07T10:20")
                .emergency("e2", "2030-01-07T08:00");
    }
}
