package org.yiti.app.consultation;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.UUID;
import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.i18n.Texts;
import org.yiti.app.rowpage.ItemChoices;
import org.yiti.app.rowpage.Parts;
import org.yiti.app.rowpage.RowColumns;
import org.yiti.app.rowpage.RowPart;
import org.yiti.app.rows.RowAct;
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
    private final ItemChoices items;
    private final RowPart<Row> sheets;
    private final RowPart<Row> actions;

    ConsultationView(ConsultationModel model, Workplace at) {
        this.model = model;
        this.at = at;
        this.texts = at.texts();
        this.parts = new Parts(texts);
        this.items = new ItemChoices(at);
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
        items.read();
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
        var columns = new RowColumns(at, model.rows(), CONSULTATION_MONTH);
        var part =
                columns.part(
                        "consultation-sheets",
                        3,
                        2,
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
                                columns.named(CONSULTATION_ITEM, 8)));
        Runnable prepare = () -> model.prepare(model.month());
        Runnable item = () -> part.grid().currentRow().ifPresent(model::item);
        part.adds("consultation.prepare", "prepare", prepare)
                .tool(
                        "consultation.fill",
                        "fill",
                        () -> part.grid().selectedRows().forEach(model::fill))
                .tool("row-part.item", "item", item)
                .on(RowAct.SUPERVISE, item)
                .whenEmpty("consultation.empty", part.way("consultation.prepare", prepare));
        return columns.ending(part, at.printing(), "consultation.sheets");
    }

    private RowPart<Row> actionPart() {
        var columns = new RowColumns(at, model.rows(), JOINT_ACTION_CONTENT);
        var part =
                columns.part(
                        "joint-actions",
                        2,
                        1,
                        List.of(
                                columns.of(JOINT_ACTION_DAY, 7),
                                columns.issue(JOINT_ACTION_ISSUE, 12),
                                columns.of(JOINT_ACTION_PARTIES, 16),
                                columns.of(JOINT_ACTION_CONTENT, 22),
                                columns.of(JOINT_ACTION_RESULT, 18),
                                columns.item(JOINT_ACTION_ITEM, 8, items)));
        Runnable add =
                () ->
                        model.addAction()
                                .ifPresent(id -> part.select(id, JOINT_ACTION_PARTIES.key()));
        part.adds("consultation.joint.add", "add", add)
                .always(RowAct.ADD, add)
                .whenEmpty("consultation.joint.empty", part.way("consultation.joint.add", add));
        return columns.ending(part, at.printing(), "consultation.joint");
    }
}
