package org.yiti.app.sample;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.baseline.FrozenJson;
import org.yiti.model.baseline.Diff;
import org.yiti.model.baseline.Difference;
import org.yiti.model.baseline.Frozen;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Programme;
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitRegister;

/// The baselines of the sample year, frozen in January, before issue 03 was adjusted in a few places: some
/// of the adjustments have their reason, some not yet.
final class SampleBaselines {
    private static final String NAME = "年初基线（示例）";
    private static final String ADJUSTED = "03";
    private static final LocalDate APPROVED = LocalDate.of(SampleYear.YEAR, 1, 15);

    private final RowNames names;
    private final String federation;
    private final FrozenJson json = new FrozenJson();

    SampleBaselines(RowNames names, String federation) {
        this.names = names;
        this.federation = federation;
    }

    /// @param changes the year so far; the baselines are added to it
    void write(Changes changes) {
        var now = book(changes.all());
        var units = register(changes.all());
        for (Issue issue : now.issues()) {
            var then = issue.code().equals(ADJUSTED) ? now.with(before()) : now;
            var frozen = Frozen.of(then, then.issue(issue.id()).orElseThrow(), units);
            var baseline = id(Table.BASELINE, issue.code());
            changes.add(
                    baseline,
                    BASELINE_PROGRAMME,
                    names.programme(),
                    BASELINE_ISSUE,
                    issue.id(),
                    BASELINE_NAME,
                    NAME,
                    BASELINE_APPROVED_BY,
                    "专项小组会议（示例）",
                    BASELINE_APPROVED_ON,
                    APPROVED,
                    BASELINE_CONTENT,
                    json.write(frozen));
            if (issue.code().equals(ADJUSTED)) {
                reasons(changes, baseline, new Diff(now, issue).since(frozen));
            }
        }
    }

    /// What stood in January where it is different now.
    private List<Change> before() {
        var due = new HashMap<Field, @Nullable Object>();
        due.put(TASK_DUE_DATE, LocalDate.of(SampleYear.YEAR, 5, 31));
        due.put(TASK_DUE_WORDS, "5月底前");
        return List.of(
                new Change.Put(Table.TASK, names.task("03-04-02"), due),
                Change.Put.of(names.task("03-04-01"), TASK_DONE_CRITERION, "形成成果材料（示例）"),
                Change.Put.of(names.task("03-05-01"), TASK_QUANTITY_TARGET, new BigDecimal("100")),
                Change.Put.of(names.monthPlan("03-05-03", 8), MONTH_PLAN_TEXT, "推进第一阶段（示例）"),
                new Change.Remove(Table.TASK, names.task("03-06-01")),
                Change.Put.of(names.policy("03-P2"), POLICY_PLAN_MONTH, 3),
                Change.Put.of(names.task("03-07-01"), TASK_POSITION, 1),
                new Change.Add(
                        Table.TASK,
                        names.task("03-09-01"),
                        Map.of(
                                TASK_PROGRAMME,
                                names.programme(),
                                TASK_ISSUE,
                                names.issue(ADJUSTED),
                                TASK_NO,
                                "03-09-01",
                                TASK_CONTENT,
                                "编印年度宣传折页（示例）",
                                TASK_POSITION,
                                99)));
    }

    /// Every other difference is explained; those of the due date and the task that was added, in June.
    private void reasons(Changes changes, UUID baseline, List<Difference> differences) {
        int place = 0;
        for (Difference difference : differences) {
            boolean june = place % 4 == 0;
            if (place++ % 2 == 0) {
                changes.add(
                        id(Table.BASELINE_REASON, difference.key()),
                        BASELINE_REASON_PROGRAMME,
                        names.programme(),
                        BASELINE_REASON_BASELINE,
                        baseline,
                        BASELINE_REASON_DIFFERENCE,
                        difference.key(),
                        BASELINE_REASON_SEEN,
                        difference.seen(),
                        BASELINE_REASON_REASON,
                        june ? "6月调度会决定调整（示例）" : "与市级方案衔接（示例）",
                        BASELINE_REASON_AGREED_BY,
                        "分管市领导（示例）",
                        BASELINE_REASON_AGREED_ON,
                        LocalDate.of(SampleYear.YEAR, june ? 6 : 4, 18));
            }
        }
    }

    private UUID id(Table table, String key) {
        return RowIds.named(federation, table, names.owner(), names.year(), key);
    }

    private static YearBook book(List<Change> changes) {
        var programme =
                changes.stream()
                        .filter(change -> change.table() == Table.PROGRAMME)
                        .map(SampleBaselines::row)
                        .map(Programme::new)
                        .findFirst()
                        .orElseThrow();
        return YearBook.load(new Nothing(), programme).with(changes);
    }

    private static UnitRegister register(List<Change> changes) {
        return new UnitRegister(
                changes.stream()
                        .filter(change -> change.table() == Table.UNIT)
                        .map(SampleBaselines::row)
                        .toList());
    }

    private static Row row(Change change) {
        return switch (change) {
            case Change.Add(var table, var id, var values) -> Row.of(table, id, values);
            case Change.Put _, Change.Remove _, Change.Restore _ ->
                    throw new IllegalStateException("the sample only adds rows");
        };
    }

    /// A store without rows, to which the sample's are added.
    private static final class Nothing implements Rows {
        @Override
        public List<Row> all(Table table) {
            return List.of();
        }

        @Override
        public List<Row> where(Field field, Object value) {
            return List.of();
        }

        @Override
        public Optional<Row> find(Table table, UUID id) {
            return Optional.empty();
        }

        @Override
        public List<Row> removed(Table table) {
            return List.of();
        }
    }
}
