package org.yiti.model.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.Task;

/// What is different since people last heard of the year (上次会议以来的变化), worst first. It compares computed
/// lights, due dates and reported numbers of two moments; each moment has its own book and date.
///
/// @param entries by kind, then in the order of the task list
public record WhatChanged(List<Entry> entries) {
    /// @param sentence `{0}` is the task's number, then what the kind needs
    public record Entry(ChangeKind kind, UUID task, Sentence sentence) {
        private static Entry of(ChangeKind kind, Task task, Object... more) {
            var args = Stream.concat(Stream.of(task.no()), Stream.of(more)).toArray();
            return new Entry(kind, task.id(), Sentence.of(kind.sentenceKey(), args));
        }
    }

    public WhatChanged {
        entries = List.copyOf(entries);
    }

    public static WhatChanged between(Lights earlier, Lights later) {
        var gone = new LinkedHashMap<UUID, Task>();
        earlier.book().tasks().forEach(task -> gone.put(task.id(), task));
        var entries = new ArrayList<Entry>();
        for (Task now : later.book().tasks()) {
            var old = gone.remove(now.id());
            if (old == null) {
                entries.add(Entry.of(ChangeKind.NEW_TASK, now));
            } else {
                lightChange(earlier.of(old), later.of(now), now, entries);
                dateChange(old, now, entries);
                revisions(earlier, later, now, entries);
            }
        }
        gone.values().forEach(task -> entries.add(Entry.of(ChangeKind.REMOVED, task)));
        entries.sort(Comparator.comparing(Entry::kind));
        return new WhatChanged(entries);
    }

    private static void lightChange(
            LightVerdict old, LightVerdict now, Task task, List<Entry> entries) {
        if (old.computed() == now.computed()) {
            return;
        }
        switch (now.computed()) {
            case OVERDUE -> entries.add(Entry.of(ChangeKind.NEWLY_OVERDUE, task, now.why()));
            case BEHIND -> entries.add(Entry.of(ChangeKind.TURNED_BEHIND, task, now.why()));
            case SILENT -> entries.add(Entry.of(ChangeKind.GONE_SILENT, task, now.why()));
            case DONE -> entries.add(Entry.of(ChangeKind.DONE, task, now.why()));
            case UNSEEN -> {} // nobody here knows what became of it
            case NORMAL, NOT_STARTED, LONG_TERM, DUE_SOON, LISTED -> {
                if (isTrouble(old.computed())) {
                    entries.add(Entry.of(ChangeKind.CLEARED, task, old.why()));
                }
            }
        }
    }

    private static boolean isTrouble(Light light) {
        return switch (light) {
            case OVERDUE, BEHIND, SILENT, LISTED -> true;
            case DONE, NORMAL, NOT_STARTED, LONG_TERM, UNSEEN, DUE_SOON -> false;
        };
    }

    private static void dateChange(Task old, Task now, List<Entry> entries) {
        if (!Objects.equals(old.dueDate(), now.dueDate())) {
            entries.add(
                    Entry.of(
                            ChangeKind.RE_DATED,
                            now,
                            orNone(old.dueDate()),
                            orNone(now.dueDate())));
        }
    }

    /// Numbers of months that had been reported and now read differently.
    private static void revisions(Lights earlier, Lights later, Task task, List<Entry> entries) {
        Map<Integer, MonthReport> reported = new HashMap<>();
        earlier.book().reportsOf(task.id()).stream()
                .filter(report -> report.state() != ReportState.DRAFT)
                .forEach(report -> reported.put(report.month(), report));
        if (reported.isEmpty()) {
            return;
        }
        for (MonthReport now : later.book().reportsOf(task.id())) {
            var old = reported.get(now.month());
            if (old != null) {
                revision(task, now.month(), old.percent(), now.percent(), entries);
                revision(task, now.month(), old.quantity(), now.quantity(), entries);
            }
        }
    }

    private static void revision(
            Task task,
            int month,
            @Nullable BigDecimal old,
            @Nullable BigDecimal now,
            List<Entry> entries) {
        boolean same = old == null || now == null ? old == now : old.compareTo(now) == 0;
        if (!same) {
            entries.add(Entry.of(ChangeKind.REPORT_REVISED, task, month, orNone(old), orNone(now)));
        }
    }

    private static Object orNone(@Nullable Object value) {
        return value == null ? Sentence.of("figure.none") : value;
    }
}
