package org.yiti.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.search.Pinyin;
import org.yiti.model.search.SearchKind;
import org.yiti.model.search.SearchQuery;
import org.yiti.model.search.YearIndex;
import org.yiti.model.unit.UnitRegister;

/// Searches the sample year, its tasks repeated to 20,000 with numbers and endings of their own, letter by letter.
final class Searching {
    private static final int TASKS = 20_000;
    private static final int MOST = 60;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// What is typed, from its first key to its last.
    private static final List<String> TYPED =
            List.of(
                    "fcz",
                    "fangchanzheng",
                    "房产证",
                    "fang产",
                    "01-07-02",
                    "030702",
                    "ljxqgz",
                    "laojiuxiaoqugaizao",
                    "tqgz",
                    "tuoqiangongzi",
                    "第12345批",
                    "示例",
                    "shili",
                    "yinhang",
                    "laoting",
                    "lt",
                    "市住建委",
                    "szjw",
                    "张敏",
                    "zm",
                    "没有的事情",
                    "meiyoudeshiqing",
                    "xyzxyz",
                    "房产 台账",
                    "jltz");

    /// Milliseconds of each key, sorted.
    ///
    /// @param cpu the processor time of the same keys, sorted for themselves
    record Keys(double[] millis, double[] cpu, String slowest) {
        int count() {
            return millis.length;
        }

        double at(double share) {
            return at(millis, share);
        }

        double cpuAt(double share) {
            return at(cpu, share);
        }

        private static double at(double[] sorted, double share) {
            return sorted[(int) Math.round(share * (sorted.length - 1))];
        }
    }

    private record Key(String typed, double millis, double cpu) {}

    private final UnitRegister units;
    private final YearBook book;

    Searching() {
        var at = new SampleDesk().desk.snapshot().orElseThrow();
        units = at.units();
        var year = at.book();
        book = year.with(more(year));
    }

    /// The year's own tasks again and again.
    private static List<Change> more(YearBook year) {
        var own = year.tasks();
        var changes = new ArrayList<Change>();
        for (int i = own.size(); i < TASKS; i++) {
            var task = own.get(i % own.size());
            var values = new HashMap<Field, Object>(task.row().filled());
            values.put(Field.TASK_NO, task.no() + "-" + i / own.size());
            values.put(Field.TASK_CONTENT, task.content() + "，第" + i + "批");
            changes.add(new Change.Add(Table.TASK, RowIds.fresh(), values));
        }
        return changes;
    }

    double pinyin() throws Exception {
        return Timed.of(
                        () -> {
                            Pinyin.warm();
                            return true;
                        })
                .millis();
    }

    YearIndex index() {
        return YearIndex.of(book, units, Progress.SILENT);
    }

    /// All keys of all that is typed, after two rounds to warm up.
    Keys keys(YearIndex index) throws Exception {
        round(index);
        round(index);
        var all = new ArrayList<Key>();
        for (int i = 0; i < 3; i++) {
            all.addAll(round(index));
        }
        all.sort(Comparator.comparingDouble(Key::millis));
        return new Keys(
                all.stream().mapToDouble(Key::millis).toArray(),
                all.stream().mapToDouble(Key::cpu).sorted().toArray(),
                all.getLast().typed());
    }

    private static List<Key> round(YearIndex index) throws Exception {
        var keys = new ArrayList<Key>();
        for (String typed : TYPED) {
            for (int to = 1; to <= typed.length(); to++) {
                var text = typed.substring(0, to);
                long before = THREADS.getCurrentThreadCpuTime();
                var timed = Timed.of(() -> find(index, text));
                double cpu = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
                keys.add(new Key(text, timed.millis(), cpu));
            }
        }
        return keys;
    }

    private static int find(YearIndex index, String text) {
        var query = SearchQuery.of(text);
        int found = 0;
        for (var kind : SearchKind.values()) {
            found += index.find(kind, query, MOST).total();
        }
        return found;
    }
}
