package org.yiti.model.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.YearBookFixture;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.record.Type;
import org.yiti.model.unit.UnitRegister;

/// Random edits of a year: what is frozen never differs from itself, and taking the edits back takes the
/// differences back.
class DiffPropertyTest {
    private static final List<Table> EDITED =
            List.of(Table.TASK, Table.MONTH_PLAN, Table.DUTY, Table.POLICY, Table.ISSUE);

    @Property(tries = 300)
    void freezing_and_undoing_leave_no_difference(@ForAll @IntRange(max = 1_000_000) int seed) {
        var random = new Random(seed);
        var book = year(random).book();
        var issue = book.issues().getFirst();
        var units = new UnitRegister(List.of());
        var frozen = Frozen.of(book, issue, units);
        assertThat(new Diff(book, issue).since(frozen)).isEmpty();

        var edited = book;
        var back = new ArrayList<List<Change>>();
        var rows = rows(book, issue);
        for (int i = 0; i < 12; i++) {
            var row = rows.get(random.nextInt(rows.size()));
            var standing = edited.row(row.table(), row.id());
            if (standing.isPresent()) {
                var change = edit(random, standing.get());
                back.addFirst(undoing(change, standing.get()));
                edited = edited.with(List.of(change));
            }
        }
        var now = edited.issue(issue.id());
        if (now.isPresent()) {
            var again = Frozen.of(edited, now.get(), units);
            assertThat(new Diff(edited, now.get()).since(again)).isEmpty();
        }
        for (List<Change> changes : back) {
            edited = edited.with(changes);
        }
        assertThat(new Diff(edited, edited.issue(issue.id()).orElseThrow()).since(frozen))
                .isEmpty();
        assertThat(Frozen.of(edited, edited.issue(issue.id()).orElseThrow(), units))
                .isEqualTo(frozen);
    }

    private static YearBookFixture year(Random random) {
        var year = new YearBookFixture(2021);
        var issue = year.issue(1, "拖欠工资");
        year.issue(2, "房产证");
        int tasks = 1 + random.nextInt(8);
        for (int i = 1; i <= tasks; i++) {
            var task =
                    year.task(
                            issue,
                            "01-%02d".formatted(i),
                            Map.of(TASK_CONTENT, "任务" + i, TASK_POSITION, i));
            for (int month = 1; month <= random.nextInt(13); month++) {
                year.plan(task, month, Integer.toString(random.nextInt(101)));
            }
        }
        year.add(Table.DUTY, Map.of(DUTY_ISSUE, issue, DUTY_UNIT, new UUID(1, 1), DUTY_TEXT, "统筹"));
        year.add(Table.POLICY, Map.of(POLICY_ISSUE, issue, POLICY_NO, "01-P1", POLICY_TITLE, "办法"));
        return year;
    }

    private static List<Row> rows(YearBook book, Issue issue) {
        return Frozen.standing(book, issue).stream()
                .filter(row -> EDITED.contains(row.table()))
                .toList();
    }

    private static Change edit(Random random, Row row) {
        if (row.table() != Table.ISSUE && random.nextInt(5) == 0) {
            return new Change.Remove(row.table(), row.id());
        }
        var fields =
                row.table().fields().stream()
                        .filter(field -> field.type() != Type.REFERENCE)
                        .toList();
        var field = fields.get(random.nextInt(fields.size()));
        return Change.Put.of(row.id(), field, value(random, field));
    }

    private static @Nullable Object value(Random random, Field field) {
        int number = random.nextInt(5);
        return switch (field.type()) {
            case TEXT -> number == 0 ? null : "字" + number;
            case CODE -> null;
            case INTEGER -> number;
            case DECIMAL -> new BigDecimal(number);
            case DATE -> java.time.LocalDate.of(2021, 1 + number, 1);
            case BOOLEAN -> number > 2;
            case REFERENCE -> null;
        };
    }

    private static List<Change> undoing(Change change, Row standing) {
        if (change instanceof Change.Put put) {
            var before = new HashMap<Field, @Nullable Object>();
            put.values().keySet().forEach(field -> before.put(field, standing.get(field)));
            return List.of(new Change.Put(put.table(), put.row(), before));
        }
        return List.of(new Change.Add(standing.table(), standing.id(), standing.filled()));
    }
}
