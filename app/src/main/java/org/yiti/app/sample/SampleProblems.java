package org.yiti.app.sample;

import static org.yiti.app.sample.SampleItems.id;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.problem.ProblemState;
import org.yiti.model.programme.RowNames;
import org.yiti.model.record.Table;

/// The ledger of charging piles that an article tells of: 452 records came to 132 entries in four classes. The counts
/// are those of the article; every place and record is invented and says so.
final class SampleProblems {
    private static final String LEDGER = "charging";
    private static final int ISSUE = 10;
    private static final int RECORDS = 452;
    private static final int LINKED = 398;
    private static final int SET_ASIDE = 48;

    private record Kind(String name, int entries, String words) {}

    private static final List<Kind> KINDS =
            List.of(
                    new Kind("充电桩被占用", 27, "充电车位长期被燃油车占用"),
                    new Kind("充电桩维修", 38, "充电桩损坏，报修后未修复"),
                    new Kind("电容不足无法安装", 21, "小区电容不足，物业不同意安装"),
                    new Kind("近期可解决或正在协调", 46, "居民申请安装，正在协调车位和走线"));

    private final RowNames names;
    private final SampleUnits units;
    private final UUID ledger;

    SampleProblems(RowNames names, SampleUnits units) {
        this.names = names;
        this.units = units;
        this.ledger = id(names, Table.PROBLEM_LEDGER, LEDGER);
    }

    void write(Changes changes) {
        changes.add(
                ledger,
                PROBLEM_LEDGER_PROGRAMME,
                names.programme(),
                PROBLEM_LEDGER_NAME,
                "海淀区充电桩四类问题工作台账（示例）",
                PROBLEM_LEDGER_ISSUE,
                names.issue("%02d".formatted(ISSUE)),
                PROBLEM_LEDGER_CLASSES,
                String.join("、", KINDS.stream().map(Kind::name).toList()));
        int no = 0;
        for (var kind : KINDS) {
            for (int i = 0; i < kind.entries(); i++) {
                no++;
                entry(changes, no, kind);
            }
        }
        for (int i = 0; i < RECORDS; i++) {
            record(changes, i, no);
        }
    }

    private UUID entryId(int no) {
        return id(names, Table.PROBLEM, LEDGER, no);
    }

    private void entry(Changes changes, int no, Kind kind) {
        var state = ProblemState.values()[no * 7 % 5 % ProblemState.values().length];
        changes.add(
                entryId(no),
                PROBLEM_LEDGER,
                ledger,
                PROBLEM_NO,
                no,
                PROBLEM_CLASS_NAME,
                kind.name(),
                PROBLEM_PLACE,
                "示例小区" + no,
                PROBLEM_WORDS,
                kind.words() + "（示例）",
                PROBLEM_UNIT,
                units.id("110108"),
                PROBLEM_DUE,
                LocalDate.of(SampleYear.YEAR, 6 + no % 4, 28),
                PROBLEM_STATE,
                state.name(),
                PROBLEM_DONE_ON,
                doneOn(state, no));
    }

    private static @Nullable LocalDate doneOn(ProblemState state, int no) {
        return state.done() ? LocalDate.of(SampleYear.YEAR, 6, 1 + no % 28) : null;
    }

    /// Most records are about an entry, some were set aside, and a few wait to be screened.
    private void record(Changes changes, int i, int entries) {
        boolean linked = i < LINKED;
        boolean aside = !linked && i < LINKED + SET_ASIDE;
        changes.add(
                id(names, Table.PROBLEM_SOURCE, LEDGER, i),
                PROBLEM_SOURCE_LEDGER,
                ledger,
                PROBLEM_SOURCE_PROBLEM,
                linked ? entryId(1 + i % entries) : null,
                PROBLEM_SOURCE_SET_ASIDE,
                aside ? "不属于充电桩问题（示例）" : null,
                PROBLEM_SOURCE_RECORD_NO,
                "21%02d-%04d".formatted(1 + i % 6, 1000 + i),
                PROBLEM_SOURCE_DAY,
                LocalDate.of(SampleYear.YEAR, 1 + i % 6, 1 + i * 5 % 28),
                PROBLEM_SOURCE_WORDS,
                "来电反映小区充电桩问题，第%d条（示例）".formatted(i + 1));
    }
}
