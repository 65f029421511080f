package org.yiti.app.consultation;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.Listing;
import org.yiti.app.grid.PrintableGrid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.rowpage.Parts;
import org.yiti.app.rowpage.RowColumns;
import org.yiti.app.rowpage.RowPart;
import org.yiti.app.rows.RowAct;
import org.yiti.app.setup.rows.RowTable;
import org.yiti.app.shell.Shown;
import org.yiti.model.record.Row;

/// The year's consultations at a glance, the sheets, and the log of joint actions.
final class ConsultationView {
    private static final String OVERVIEW = "overview";
    private static final String SHEETS = "sheets";
    private static final String JOINT = "joint";

    private final ConsultationModel model;
    private final Workplace at;
    private final Texts texts;
    private final Parts parts;
    private final RowPart<Row> sheets;
    private final RowPart<Row> actions;

    ConsultationView(ConsultationModel model, Workplace at) {
        this.model = model;
        this.at = at;
        this.texts = at.texts();
        this.parts = new Parts(texts);
        this.sheets = sheetPart();
        this.actions = actionPart();
    }

    Parent build() {
        var overview = new OverviewPart(model, at, this::open);
        var root =
                parts.with(OVERVIEW, "consultation.overview", overview::build)
                        .with(SHEETS, "consultation.sheets", () -> sheets.build(at.rows()))
                        .with(JOINT, "consultation.joint", () -> actions.build(at.rows()))
                        .build("consultations");
        var shown = Shown.of(root);
        model.rows().follow(shown);
        model.rows()
                .rowsProperty()
                .when(shown)
                .subscribe(_ -> {
                    overview.refresh();
                    sheets.show(model.sheets(), model.sheetFigures());
                    actions.show(model.actions(), model.actionFigures());
                });
        at.desk().snapshotProperty().when(shown).subscribe(_ -> overview.refresh());
        return root;
    }

    /// Goes to the sheet of an issue and month.
    private void open(UUID issue, int month) {
        model.open(issue, month)
                .ifPresent(sheet -> {
                    parts.show(SHEETS);
                    sheets.select(sheet, CONSULTATION_DAY.key());
                });
    }

    private RowPart<Row> sheetPart() {
        var table =
                new RowTable(texts, model.rows()::units, model.rows()::edit, CONSULTATION_MONTH);
        var columns = new RowColumns(table, model.rows(), at.desk(), texts);
        table.grid().setTextLines(3);
        table.grid()
                .setColumns(
                        List.of(
                                columns.of(CONSULTATION_MONTH, 3),
                                columns.issue(CONSULTATION_ISSUE, 11),
                                columns.of(CONSULTATION_DAY, 7),
                                columns.of(CONSULTATION_PROGRESS, 17),
                                columns.of(CONSULTATION_VOLUME, 12),
                                columns.of(CONSULTATION_RISK, 11),
                                columns.of(CONSULTATION_VERDICT, 6),
                                columns.of(CONSULTATION_ACTION, 14),
                                columns.of(CONSULTATION_PARTIES, 11),
                                columns.named(CONSULTATION_ITEM, 8)),
                        2);
        var part = new RowPart<>("consultation-sheets", table.grid(), Row::id, texts);
        Runnable prepare = () -> model.prepare(model.month());
        part.tool("consultation.prepare", "prepare", prepare)
                .tool(
                        "consultation.fill",
                        "fill",
                        () -> part.grid().selectedRows().forEach(model::fill))
                .tool(
                        "row-part.item",
                        "item",
                        () -> part.grid().currentRow().ifPresent(model::item))
                .tool("setup.remove", "remove", () -> model.remove(part.grid().selectedRows()))
                .printed(at.printing(), () -> around("consultation.sheets"))
                .on(RowAct.OPEN, () -> part.grid().currentRow().ifPresent(model::item))
                .on(RowAct.SUPERVISE, () -> part.grid().currentRow().ifPresent(model::item))
                .on(RowAct.REMOVE, () -> model.remove(part.grid().selectedRows()))
                .whenEmpty("consultation.empty", way("consultation.prepare", prepare));
        return part;
    }

    private RowPart<Row> actionPart() {
        var table =
                new RowTable(texts, model.rows()::units, model.rows()::edit, JOINT_ACTION_CONTENT);
        var columns = new RowColumns(table, model.rows(), at.desk(), texts);
        table.grid().setTextLines(2);
        table.grid()
                .setColumns(
                        List.of(
                                columns.of(JOINT_ACTION_DAY, 7),
                                columns.issue(JOINT_ACTION_ISSUE, 12),
                                columns.of(JOINT_ACTION_PARTIES, 16),
                                columns.of(JOINT_ACTION_CONTENT, 22),
                                columns.of(JOINT_ACTION_RESULT, 18),
                                columns.named(JOINT_ACTION_ITEM, 8)),
                        1);
        var part = new RowPart<>("joint-actions", table.grid(), Row::id, texts);
        Runnable add =
                () ->
                        model.addAction()
                                .ifPresent(id -> part.select(id, JOINT_ACTION_PARTIES.key()));
        part.tool("consultation.joint.add", "add", add)
                .tool("setup.remove", "remove", () -> model.remove(part.grid().selectedRows()))
                .printed(at.printing(), () -> around("consultation.joint"))
                .always(RowAct.ADD, add)
                .on(RowAct.REMOVE, () -> model.remove(part.grid().selectedRows()))
                .whenEmpty("consultation.joint.empty", way("consultation.joint.add", add));
        return part;
    }

    private Button way(String key, Runnable run) {
        var button = new Button(texts.tr(key));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private Optional<PrintableGrid.Around> around(String title) {
        return model.at()
                .map(open ->
                        PrintableGrid.Around.of(Listing.Heading.of(texts.tr(title), open.asOf())));
    }
}
