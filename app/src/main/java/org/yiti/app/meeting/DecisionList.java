package org.yiti.app.meeting;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.grid.CellEditor;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.i18n.Texts;
import org.yiti.app.notice.Notice;
import org.yiti.app.rowpage.RowColumns;
import org.yiti.app.rowpage.RowFigure;
import org.yiti.app.rowpage.RowPart;
import org.yiti.app.rows.RowAct;
import org.yiti.model.Sentence;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.Standings.Stands;
import org.yiti.model.record.Row;

/// Decisions as a list, each with how it stands, and what can be made of it.
final class DecisionList {
    /// Which decisions it shows.
    enum Of {
        /// Those of one meeting, which are taken down here.
        MEETING("meeting-decisions", "meeting.decisions"),
        /// Those that a meeting looks back at.
        LAST("meeting-last", "meeting.last"),
        /// Those of the whole year.
        YEAR("decisions", "meeting.decisions.year");

        private final String id;
        private final String title;

        Of(String id, String title) {
            this.id = id;
            this.title = title;
        }
    }

    private final DecisionModel model;
    private final Workplace at;
    private final Texts texts;
    private final Of of;
    private final FormPlace side;
    private final RowPart<Row> part;

    /// @param decide takes one down
    /// @param side where a form stands beside the list
    DecisionList(DecisionModel model, Workplace at, Of of, Runnable decide, FormPlace side) {
        this.side = side;
        this.model = model;
        this.at = at;
        this.texts = at.texts();
        this.of = of;
        this.part = part(decide);
    }

    Parent build() {
        return part.build(at.rows());
    }

    void show(List<Stands> decisions, List<RowFigure> figures) {
        part.show(decisions.stream().map(each -> each.decision().row()).toList(), figures);
    }

    private RowPart<Row> part(Runnable decide) {
        var columns = new RowColumns(at, model.desk().rows(), DECISION_TEXT);
        var list = columns.part(of.id, 2, of == Of.YEAR ? 2 : 1, columns(columns));
        Runnable item = () -> list.grid().currentRow().ifPresent(model::item);
        Runnable open = () -> list.grid().currentRow().ifPresent(model::open);
        if (of == Of.MEETING) {
            list.always(RowAct.ADD, decide);
        }
        list.tool("decision.item", "item", item)
                .tool("decision.change", "change", () -> change(list))
                .leads("decision.open", "open", open)
                .on(RowAct.SUPERVISE, item)
                .on(RowAct.OPEN, open);
        switch (of) {
            case MEETING ->
                    list.whenEmpty("meeting.decisions.empty", list.way("meeting.decide", decide));
            case LAST -> list.whenEmpty("meeting.last.empty");
            case YEAR -> list.whenEmpty("meeting.decisions.year.empty");
        }
        return of == Of.MEETING
                ? columns.ending(list, at.printing(), of.title)
                : list.printed(at.printing(), () -> columns.around(of.title));
    }

    private List<GridColumn<Row>> columns(RowColumns columns) {
        var all = new ArrayList<GridColumn<Row>>();
        if (of == Of.YEAR) {
            all.add(
                    GridColumn.of(
                            DECISION_MEETING.key(),
                            texts.label(DECISION_MEETING),
                            10.5,
                            row -> GridCell.of(model.meeting(row).map(this::named).orElse(""))));
        }
        all.add(columns.of(DECISION_TEXT, 24));
        all.add(GridColumn.of("standing", texts.tr("decision.standing"), 8, this::standing));
        all.add(GridColumn.of("why", texts.tr("decision.why"), 14, this::why));
        all.add(columns.of(DECISION_UNIT, 9));
        all.add(columns.of(DECISION_DUE, 7));
        all.add(columns.of(DECISION_KIND, 7));
        all.add(columns.named(DECISION_ITEM, 8));
        all.add(columns.typed(task(), model::typeTask));
        all.add(
                GridColumn.of(
                        DECISION_AGENDA_ITEM.key(),
                        texts.label(DECISION_AGENDA_ITEM),
                        10,
                        row -> GridCell.of(model.about(row))));
        return all;
    }

    private GridColumn<Row> task() {
        return GridColumn.<Row>of(
                        DECISION_TASK.key(),
                        texts.label(DECISION_TASK),
                        6,
                        row -> GridCell.of(model.taskNo(row)))
                .edited(new CellEditor.Text<>(model::taskNo));
    }

    private String named(Meeting meeting) {
        var day = meeting.day();
        return day == null
                ? meeting.title()
                : texts.tr("meeting.named", day, meeting.kind().map(texts::label).orElse(""));
    }

    private GridCell standing(Row row) {
        return model.stands(row)
                .map(stands ->
                        GridCell.of(stands.standing().light(), texts.label(stands.standing()))
                                .withNote(
                                        texts.tr(
                                                "decision.standing.note",
                                                texts.label(stands.standing()),
                                                texts.say(stands.why()))))
                .orElse(GridCell.EMPTY);
    }

    private GridCell why(Row row) {
        return model.stands(row)
                .map(stands -> GridCell.of(texts.say(stands.why())))
                .orElse(GridCell.EMPTY);
    }

    private void change(RowPart<Row> list) {
        var row = list.grid().currentRow();
        if (row.isEmpty()) {
            return;
        }
        model.changing(row.get())
                .ifPresentOrElse(
                        changing -> {
                            var form = new ChangeForm(model, row.get(), side::close);
                            side.show(form.build(changing));
                            form.focus();
                        },
                        () -> model.missing(row.get()).ifPresent(why -> refused(List.of(why))));
    }

    private void refused(List<Sentence> why) {
        at.notices()
                .tell(
                        new Notice.Banner(
                                Sentence.of("decision.change.refused", why), Optional.empty()));
    }
}
