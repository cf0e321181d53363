package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.scheduling.booking.SlotLine;
import io.github.medsecretary.scheduling.booking.TimedSlot;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;

/**
 * What a search is for.
 *
 * @param conflicts the rules that must be kept
 * @param diary the diary that is to be changed
 * @param searched the same without the places that are given up
 * @param lines the slots of each step, those first that must come before others
 * @param ties what binds the steps
 * @param change what brings steps into the diary at slots, one each
 */
record Task(
        Conflicts conflicts,
        Diary diary,
        Diary searched,
        Vector<SlotLine> lines,
        Ties ties,
        Function<Seq<TimedSlot>, Change> change) {}
