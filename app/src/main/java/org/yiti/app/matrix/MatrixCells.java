package org.yiti.app.matrix;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.grid.GridCell;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.LightVerdict;
import org.yiti.model.figure.Rounding;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.MonthPlan;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.Task;
import org.yiti.model.unit.Unit;

/// What the cells of tasks show in one snapshot. A cell is worked out when it comes into sight, and kept.
/// Several threads may ask.
final class MatrixCells {
    private record Place(UUID task, int month) {}

    private final Snapshot at;
    private final Shows shows;
    private final Texts texts;
    private final Map<Place, GridCell> known = new ConcurrentHashMap<>();

    MatrixCells(Snapshot at, Shows shows, Texts texts) {
        this.at = at;
        this.shows = shows;
        this.texts = texts;
    }

    GridCell unit(Task task) {
        return GridCell.of(at.lights().leadUnit(task).map(at.units()::label).orElse(""));
    }

    /// The place of a task's lead unit in the official order, without one behind all.
    int unitPlace(Task task) {
        return at.lights()
                .leadUnit(task)
                .flatMap(at.units()::unit)
                .map(Unit::officialOrder)
                .orElse(Integer.MAX_VALUE);
    }

    /// What a month's cell is filtered and found by: a status by its light.
    String said(Task task, int month) {
        var cell = month(task, month);
        var light = cell.light();
        return shows == Shows.STATUS && light != null ? texts.label(light) : cell.text();
    }

    GridCell content(Task task) {
        return GridCell.of(task.content()).withNote(task.content());
    }

    GridCell month(Task task, int month) {
        return known.computeIfAbsent(new Place(task.id(), month), _ -> make(task, month));
    }

    private GridCell make(Task task, int month) {
        var verdict = MonthLight.of(at.lights(), task, month);
        var plan = at.book().plan(task.id(), month);
        var report = at.book().report(task.id(), month);
        var cell =
                switch (shows) {
                    case STATUS -> GridCell.of(verdict.map(v -> word(task, v)).orElse(""));
                    case TEXT -> text(report);
                    case PLAN -> GridCell.of(plan.map(this::planned).orElse(""));
                    case QUANTITY -> quantity(plan, report);
                    case PERCENT -> percent(task, month, report);
                };
        return verdict.map(v -> lit(cell, v, month)).orElse(cell);
    }

    private GridCell lit(GridCell cell, LightVerdict verdict, int month) {
        var light = verdict.shown();
        boolean ahead = month > at.lights().month() || light == Light.NOT_STARTED;
        var text = ahead && shows == Shows.STATUS ? "" : cell.text();
        var note = note(verdict);
        var lit = GridCell.of(light, text).withNumber(cell.number()).withNote(note);
        return ahead ? lit.asHollow() : lit.withStyle(GridCell.TINTED);
    }

    private String note(LightVerdict verdict) {
        return texts.tr("matrix.light.why", verdict.shown(), verdict.why());
    }

    /// The light's short word, with the days where it is overdue.
    private String word(Task task, LightVerdict verdict) {
        var due = task.dueDate();
        return verdict.shown() == Light.OVERDUE && due != null
                ? texts.tr("matrix.overdue.days", ChronoUnit.DAYS.between(due, at.asOf()))
                : texts.label(verdict.shown());
    }

    /// The plan's words; where it has none, its number.
    String planned(MonthPlan plan) {
        if (!plan.text().isEmpty()) {
            return plan.text();
        }
        var quantity = plan.quantity();
        var percent = plan.percent();
        return quantity != null ? plain(quantity) : percent != null ? plain(percent) + "%" : "";
    }

    private static GridCell text(Optional<MonthReport> report) {
        return GridCell.of(report.map(MonthReport::text).orElse(""));
    }

    private static GridCell quantity(Optional<MonthPlan> plan, Optional<MonthReport> report) {
        var wanted = plan.map(MonthPlan::quantity);
        var done = report.map(MonthReport::quantity);
        if (wanted.isEmpty() && done.isEmpty()) {
            return GridCell.EMPTY;
        }
        var text =
                done.map(MatrixCells::plain).orElse("–")
                        + wanted.map(q -> "/" + plain(q)).orElse("");
        return GridCell.of(text).withNumber(done.orElse(null));
    }

    private GridCell percent(Task task, int month, Optional<MonthReport> report) {
        var own = report.map(MonthReport::percent);
        boolean reported = at.lights().trajectory(task).reported(month);
        var percent =
                own.or(() -> reported ? at.lights().trajectory(task).actual(month) : own)
                        .map(Rounding.PERCENT::round);
        return percent.map(p -> GridCell.of(plain(p) + "%").withNumber(p)).orElse(GridCell.EMPTY);
    }

    /// The year's cell: 完成, or what is done of the target quantity, or the percent.
    GridCell year(Task task) {
        var verdict = at.lights().of(task);
        var note = note(verdict);
        if (verdict.shown() == Light.DONE) {
            return GridCell.of(Light.DONE, texts.label(Light.DONE)).withNote(note);
        }
        var target = task.quantityTarget();
        var actual = at.lights().trajectory(task).actual(at.lights().month());
        var text =
                target != null && target.signum() > 0
                        ? plain(reported(task)) + "/" + plain(target)
                        : actual.map(a -> plain(Rounding.PERCENT.round(a)) + "%")
                                .orElse(texts.label(verdict.shown()));
        return GridCell.of(verdict.shown(), text).withNote(note);
    }

    private BigDecimal reported(Task task) {
        return at.book().reportsOf(task.id()).stream()
                .filter(report -> report.state() != ReportState.DRAFT)
                .flatMap(report -> Optional.ofNullable(report.quantity()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The text that an edit of a month's cell begins with.
    String startText(Task task, int month) {
        var plan = at.book().plan(task.id(), month);
        var report = at.book().report(task.id(), month);
        return switch (shows) {
            case STATUS -> "";
            case TEXT -> report.map(MonthReport::text).orElse("");
            case PLAN -> plan.map(MonthPlan::text).orElse("");
            case QUANTITY -> report.map(MonthReport::quantity).map(MatrixCells::plain).orElse("");
            case PERCENT -> report.map(MonthReport::percent).map(p -> plain(p) + "%").orElse("");
        };
    }

    static String plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
