package io.github.medsecretary.benchmarks.replanning;

import io.github.medsecretary.cli.diary.DiaryFile;
import io.github.medsecretary.cli.diary.PlanJson;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.cli.json.JsonWriting;
import io.github.medsecretary.scheduling.replanning.Plan;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the engine answers, in process, read and written as the command does.
 *
 * @param json the plan as the command prints it
 * @param millis how long the thread was on a processor for each planning, shortest first, so that others' work beside it
 *     counts little; reading and writing are not in it
 */
record Ours(String json, Plan plan, List<Double> millis) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Plans a case so many times, each time from a diary that is read anew. */
    static Ours of(Path file, int times) {
        DiaryFile practice = read(file);
        Plan plan = plan(practice);
        var millis = new ArrayList<Double>();
        for (int time = 0; time < times; time++) {
            practice = read(file);
            long before = THREADS.getCurrentThreadCpuTime();
            plan = plan(practice);
            millis.add((THREADS.getCurrentThreadCpuTime() - before) / 1e6);
        }
        Collections.sort(millis);
        Plan made = plan;
        var json = new PlanJson(practice.clock());
        return new Ours(JsonWriting.line(out -> json.write(made, out)), plan, millis);
    }

    double longest() {
        return millis.get(millis.size() - 1);
    }

    double median() {
        return millis.get(millis.size() / 2);
    }

    private static DiaryFile read(Path file) {
        return InputFile.read(file)
                .flatMap(DiaryFile::of)
                .getOrElseThrow(failures -> new IllegalStateException(failures.mkString("\n")));
    }

    private static Plan plan(DiaryFile practice) {
        return practice.plan().getOrElseThrow(problem -> new IllegalStateException(problem.reason()));
    }
}
