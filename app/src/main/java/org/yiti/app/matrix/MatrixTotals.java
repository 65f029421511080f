package org.yiti.app.matrix;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiti.app.grid.GridCell;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.figure.Lights;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;

/// The sums of the matrix: what its bands show, and the line at its foot. They look at every cell of every
/// task, so they are worked out away from the screen.
///
/// @param bands cells of a band by its key, by column
/// @param foot figures of the part of the year that is shown
record MatrixTotals(Map<UUID, Map<String, GridCell>> bands, List<Foot> foot) {
    static final MatrixTotals NONE = new MatrixTotals(Map.of(), List.of());
    static final String YEAR = "year";

    /// One number at the foot.
    sealed interface Foot {
        /// A figure that opens its rows.
        record OfFigure(Figure figure) implements Foot {}

        /// How many tasks show a light; it narrows the matrix to them.
        record OfLight(Light light, int count) implements Foot {}
    }

    static String column(int month) {
        return "m" + month;
    }

    static boolean isMonth(String column) {
        return column.matches("m\\d+");
    }

    static MatrixTotals of(MatrixPage page, Texts texts, Progress progress) {
        var bands = new HashMap<UUID, Map<String, GridCell>>();
        for (var band : page.bands()) {
            progress.checkpoint();
            bands.put(band.key(), cells(page.at().lights(), band.tasks(), texts));
        }
        return new MatrixTotals(bands, foot(page));
    }

    private static List<Foot> foot(MatrixPage page) {
        FigureScope scope = page.filter().scope();
        var figures = page.at().figures();
        int behind = page.at().lights().counts(scope).count(Light.BEHIND);
        return List.of(
                new Foot.OfFigure(figures.dueThisMonth(scope)),
                new Foot.OfLight(Light.BEHIND, behind),
                new Foot.OfFigure(figures.overdue(scope)),
                new Foot.OfFigure(figures.silent(scope)));
    }

    private static Map<String, GridCell> cells(Lights lights, List<Task> tasks, Texts texts) {
        var cells = new HashMap<String, GridCell>();
        for (int month = 1; month <= 12; month++) {
            var counts = new EnumMap<Light, Integer>(Light.class);
            for (Task task : tasks) {
                MonthLight.of(lights, task, month)
                        .ifPresent(v -> counts.merge(v.shown(), 1, Integer::sum));
            }
            if (!counts.isEmpty()) {
                cells.put(column(month), cell(counts, month, month > lights.month(), texts));
            }
        }
        cells.put(YEAR, year(lights, tasks));
        return cells;
    }

    /// The worst light of the month and how many tasks show it; all of them are in the note.
    private static GridCell cell(
            Map<Light, Integer> counts, int month, boolean ahead, Texts texts) {
        var worst = worst(counts.keySet());
        var all =
                counts.entrySet().stream()
                        .sorted(Map.Entry.<Light, Integer>comparingByKey().reversed())
                        .map(e -> texts.tr("matrix.band.light", e.getKey(), e.getValue()))
                        .toList();
        var cell =
                GridCell.of(worst, String.valueOf(counts.get(worst)))
                        .withNote(texts.tr("matrix.band.month", month, all));
        return ahead ? cell.asHollow() : cell;
    }

    private static Light worst(Collection<Light> lights) {
        return lights.stream().max(Light::compareTo).orElse(Light.NOT_STARTED);
    }

    /// Done of all, as the task rate counts: long-term tasks are left out.
    private static GridCell year(Lights lights, List<Task> tasks) {
        var counted = tasks.stream().filter(task -> !task.longTerm()).toList();
        long done = counted.stream().filter(task -> done(lights, task)).count();
        return GridCell.of(done + "/" + counted.size());
    }

    private static boolean done(Lights lights, Task task) {
        return task.status() == TaskStatus.DONE && lights.of(task).computed() == Light.DONE;
    }
}
