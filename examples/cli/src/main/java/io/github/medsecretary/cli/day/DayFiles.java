package io.github.medsecretary.cli.day;

import io.github.medsecretary.cli.diary.DiaryFile;
import io.github.medsecretary.cli.diary.ReplanJson;
import io.github.medsecretary.cli.json.JsonWriting;
import io.github.medsecretary.cli.letter.OutFolder;
import io.github.medsecretary.cli.picture.DiaryPage;
import io.github.medsecretary.correspondence.workflow.DispatchIntent;
import io.github.medsecretary.scheduling.publication.MorningList;
import io.github.medsecretary.scheduling.publication.Naming;
import java.io.IOException;

/** Writes the day's plan, what it asks for, and the letters about appointments. */
final class DayFiles {

    private DayFiles() {}

    static void write(DiaryFile file, PlannedDay day, OutFolder files) throws IOException {
        files.write(
                "plan.json",
                JsonWriting.pretty(json -> new ReplanJson(file.clock(), file.conflicts(), 0).write(day.plan(), json)));
        files.write("diary.html", DiaryPage.of(day.plan()));
        if (!day.errands().isEmpty()) {
            files.write(
                    "morning.csv",
                    new MorningList(Naming.withoutPatients()).csv(day.plan().diary(), day.errands()));
        }
        for (Notified each : day.told().notices()) {
            for (DispatchIntent intent : each.intent().stream().toList()) {
                files.write(each.path(), intent.bytes());
            }
        }
    }
}
