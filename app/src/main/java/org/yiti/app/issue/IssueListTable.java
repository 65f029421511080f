package org.yiti.app.issue;

import static org.yiti.model.record.Field.*;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import org.yiti.app.grid.CellEditor;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.ListPart;
import org.yiti.model.programme.Light;

/// The columns of the list of issues, as they are read.
final class IssueListTable {
    static final String THEME = "theme";
    static final String FOCUS_MONTH = "focusMonth";

    private final Texts texts;
    private final FieldColumns<IssueListModel.Line> fields;

    IssueListTable(Texts texts, FieldColumns<IssueListModel.Line> fields) {
        this.texts = texts;
        this.fields = fields;
    }

    List<GridColumn<IssueListModel.Line>> columns() {
        return List.of(
                GridColumn.of("code", texts.tr("issue.code"), 4, this::code),
                fields.of(ISSUE_NAME, 17),
                theme(),
                fields.of(ISSUE_LEAD_UNIT, 9),
                fields.of(ISSUE_APPROACH, 7),
                GridColumn.of("light", texts.tr("issue.light"), 7, this::light),
                figure("tasks", "issue.tasks", 6, line -> fraction(line.tasks())),
                figure("progress", "issue.progress", 6, line -> percent(line.progress())),
                figure("gap", "issue.gap", 6, line -> points(line.gap())),
                figure("policies", "issue.policies", 6, line -> fraction(line.policies())),
                figure("volume", "issue.volume", 6.5, line -> volume(line.volume())),
                GridColumn.of("parts", texts.tr("issue.parts"), 7, this::parts),
                GridColumn.of("check", texts.tr("issue.check"), 8, this::check),
                focusMonth());
    }

    private GridCell code(IssueListModel.Line line) {
        var cell = GridCell.of(line.issue().code());
        return line.disputes() == 0
                ? cell
                : cell.withMark(GridCell.Mark.DISPUTED, texts.tr("dispute.issue", line.disputes()));
    }

    private GridColumn<IssueListModel.Line> theme() {
        return GridColumn.<IssueListModel.Line>of(
                THEME, texts.label(ISSUE_THEME), 9, line -> GridCell.of(line.theme()));
    }

    private GridColumn<IssueListModel.Line> focusMonth() {
        return GridColumn.<IssueListModel.Line>of(
                        FOCUS_MONTH, texts.label(ISSUE_FOCUS_MONTH), 5.5, this::focus)
                .aligned(HPos.RIGHT)
                .edited(
                        new CellEditor.Text<>(line ->
                                line.focusMonth() == null
                                        ? ""
                                        : Integer.toString(line.focusMonth())));
    }

    private GridCell focus(IssueListModel.Line line) {
        var month = line.focusMonth();
        return month == null ? GridCell.EMPTY : GridCell.of(texts.tr("issue.month", month));
    }

    private GridColumn<IssueListModel.Line> figure(
            String id,
            String key,
            double width,
            java.util.function.Function<IssueListModel.Line, GridCell> cell) {
        return GridColumn.of(id, texts.tr(key), width, cell).aligned(HPos.RIGHT);
    }

    private GridCell light(IssueListModel.Line line) {
        var worst = line.counts().worst();
        int count = line.counts().count(worst);
        boolean counted = worst != Light.DONE && worst != Light.NORMAL && count > 0;
        var word = texts.label(worst) + (counted ? " " + count : "");
        var all =
                Arrays.asList(Light.values()).reversed().stream()
                        .filter(light -> line.counts().count(light) > 0)
                        .map(light -> texts.label(light) + " " + line.counts().count(light))
                        .collect(Collectors.joining("　"));
        return GridCell.of(worst, word).withNote(all);
    }

    private GridCell fraction(Figure figure) {
        return GridCell.of(
                        figure.numerator().toPlainString()
                                + "/"
                                + figure.denominator().toPlainString())
                .withNote(texts.say(figure.sentence()));
    }

    private GridCell percent(Figure figure) {
        return GridCell.of(
                        figure.value()
                                .map(v -> v.toPlainString() + "%")
                                .orElse(texts.tr("figure.none")))
                .withNumber(figure.value().orElse(null))
                .withNote(texts.say(figure.sentence()));
    }

    private GridCell points(Figure figure) {
        return GridCell.of(
                        figure.value()
                                .map(v -> (v.signum() > 0 ? "+" : "") + v.toPlainString())
                                .orElse(texts.tr("figure.none")))
                .withNumber(figure.value().orElse(null))
                .withNote(texts.say(figure.sentence()));
    }

    private GridCell volume(Figure figure) {
        var words =
                figure.value()
                        .map(v -> (v.signum() < 0 ? "▽" : "△") + v.abs().toPlainString() + "%")
                        .orElse(texts.tr("figure.none"));
        return GridCell.of(words).withNote(texts.say(figure.sentence()));
    }

    private GridCell check(IssueListModel.Line line) {
        var gate = line.gate();
        var all = texts.tr("lint.summary", gate.errors(), gate.warnings(), gate.explained());
        if (gate.clean()) {
            return GridCell.of(texts.tr("issue.check.clean")).withNote(all);
        }
        if (gate.errors() > 0) {
            return GridCell.of(texts.tr("issue.check.errors", gate.errors(), gate.warnings()))
                    .withNote(all)
                    .withStyle("flagged");
        }
        return GridCell.of(texts.tr("issue.check.warnings", gate.warnings())).withNote(all);
    }

    private GridCell parts(IssueListModel.Line line) {
        var marks = new StringBuilder();
        var note = new StringBuilder();
        for (ListPart part : ListPart.values()) {
            boolean there = line.parts().contains(part);
            marks.append(there ? "●" : "○");
            note.append(note.isEmpty() ? "" : "　")
                    .append(texts.label(part))
                    .append(texts.tr(there ? "issue.part.there" : "issue.part.missing"));
        }
        return GridCell.of(marks.toString()).withNote(note.toString());
    }
}
