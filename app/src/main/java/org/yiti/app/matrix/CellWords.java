package org.yiti.app.matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import org.yiti.app.grid.GridPlace;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.LightVerdict;
import org.yiti.model.programme.MonthPlan;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.Task;

/// The current cell of the matrix in words: what was planned, what was reported, and why its light.
record CellWords(MatrixPage page, Texts texts) {
    /// @param task the task to open from here; none on a band
    record Words(Optional<LightVerdict> light, String words, Optional<Task> task) {}

    Optional<Words> of(GridPlace place, Optional<Task> row) {
        return row.map(task -> place.column().matches("m\\d+") ? month(task, place) : whole(task))
                .or(() -> place.row().flatMap(page::band).map(this::band));
    }

    private Words month(Task task, GridPlace place) {
        int month = Integer.parseInt(place.column().substring(1));
        var at = page.at();
        var verdict = MonthLight.of(at.lights(), task, month);
        var parts = new ArrayList<String>();
        parts.add(texts.tr("matrix.cell.month", task.no(), month));
        parts.add(
                texts.tr(
                        "matrix.cell.plan",
                        at.book().plan(task.id(), month).map(this::plan).orElse("—")));
        parts.add(
                texts.tr(
                        "matrix.cell.report",
                        at.book().report(task.id(), month).map(this::report).orElse("—")));
        verdict.ifPresent(v -> parts.add(texts.say(v.why())));
        return new Words(verdict, String.join("  ", parts), Optional.of(task));
    }

    private String plan(MonthPlan plan) {
        return join(
                plan.text(),
                quantity(Optional.ofNullable(plan.quantity())),
                Optional.ofNullable(plan.percent())
                        .map(p -> MatrixCells.plain(p) + "%")
                        .orElse(""));
    }

    private String report(MonthReport report) {
        return join(
                quantity(Optional.ofNullable(report.quantity())),
                Optional.ofNullable(report.percent())
                        .map(p -> MatrixCells.plain(p) + "%")
                        .orElse(""),
                report.text(),
                report.problem().isEmpty() ? "" : texts.tr("matrix.cell.problem", report.problem()),
                texts.label(report.state()));
    }

    private String quantity(Optional<BigDecimal> quantity) {
        return quantity.map(q -> texts.tr("matrix.cell.quantity", MatrixCells.plain(q))).orElse("");
    }

    /// One line of all parts; a text's own full stop would stand before a comma, so it goes.
    private String join(String... parts) {
        var said = new ArrayList<String>();
        for (String part : parts) {
            if (!part.isEmpty()) {
                said.add(part.strip().replace('\n', ' ').replaceFirst("[。.；;，,]+$", ""));
            }
        }
        return said.isEmpty() ? "—" : String.join(texts.tr("matrix.cell.and"), said);
    }

    private Words whole(Task task) {
        var verdict = page.at().lights().of(task);
        var words = task.no() + "  " + task.content() + "  " + texts.say(verdict.why());
        return new Words(Optional.of(verdict), words.replace('\n', ' '), Optional.of(task));
    }

    private Words band(MatrixPage.Band band) {
        return new Words(
                Optional.empty(),
                texts.tr("matrix.band", band.name(), band.tasks().size()),
                Optional.empty());
    }

    /// A figure as the foot shows it, with its unit's word.
    static Sentence sum(Figure figure) {
        return figure.code() == FigureCode.DUE_THIS_MONTH
                ? Sentence.of("matrix.sum.due", figure.denominator(), figure.numerator())
                : Sentence.of("matrix.sum.figure", figure.code(), figure.numerator());
    }
}
