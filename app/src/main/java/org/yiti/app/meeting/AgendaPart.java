package org.yiti.app.meeting;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.grid.CellEditor;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.paste.ClipText;
import org.yiti.app.i18n.Texts;
import org.yiti.app.rowpage.RowColumns;
import org.yiti.app.rowpage.RowPart;
import org.yiti.app.rows.RowAct;
import org.yiti.model.Sentence;
import org.yiti.model.meeting.AgendaItem;
import org.yiti.model.record.Row;
import org.yiti.model.search.SearchIndex;

/// A meeting's agenda as a list: typed into, pasted, put in order by keys or by dragging a line at its number.
final class AgendaPart {
    private final AgendaModel model;
    private final Workplace at;
    private final Texts texts;
    private final RowPart<Row> part;
    private Optional<UUID> dragged = Optional.empty();

    AgendaPart(AgendaModel model, Workplace at) {
        this.model = model;
        this.at = at;
        this.texts = at.texts();
        this.part = part();
    }

    Parent build() {
        return part.build(at.rows());
    }

    void refresh() {
        part.show(
                model.items().stream().map(AgendaItem::row).toList(),
                model.items().isEmpty() ? List.of() : model.figures());
    }

    /// The item that the person is at.
    Optional<AgendaItem> current() {
        return part.grid().currentRow().map(AgendaItem::new);
    }

    private RowPart<Row> part() {
        var rows = model.desk().rows();
        var columns = new RowColumns(at, rows, AGENDA_ITEM_WORDS);
        var what =
                GridColumn.<Row>of(
                                AGENDA_ITEM_WORDS.key(),
                                texts.tr("meeting.agenda.what"),
                                15,
                                row -> GridCell.of(words(row)))
                        .edited(new CellEditor.Choice<>(this::words, (_, typed) -> issues(typed)));
        var made =
                columns.part(
                        "meeting-agenda",
                        2,
                        2,
                        List.of(
                                columns.shown(AGENDA_ITEM_POSITION, 3.2),
                                columns.typed(what, model::typeWhat),
                                columns.of(AGENDA_ITEM_SPEAKER, 9),
                                columns.of(AGENDA_ITEM_DURATION, 4),
                                columns.of(AGENDA_ITEM_ASKED, 16),
                                columns.of(AGENDA_ITEM_MINUTES, 20),
                                columns.of(AGENDA_ITEM_OUTCOME, 6),
                                GridColumn.of(
                                        AGENDA_ITEM_CAME_FROM.key(),
                                        texts.label(AGENDA_ITEM_CAME_FROM),
                                        11,
                                        row -> GridCell.of(model.cameFrom(new AgendaItem(row))))));
        Runnable add = () -> made.select(model.add(), AGENDA_ITEM_WORDS.key());
        made.adds("meeting.agenda.add", "add", add)
                .adds("meeting.agenda.fill", "fill", this::fill)
                .adds("meeting.agenda.paste", "paste", this::paste)
                .tool("meeting.agenda.up", "up", () -> moveBy(-1))
                .tool("meeting.agenda.down", "down", () -> moveBy(1))
                .tool("meeting.agenda.move", "move", this::moveOn)
                .always(RowAct.ADD, add)
                .on(RowAct.MOVE_UP, () -> moveBy(-1))
                .on(RowAct.MOVE_DOWN, () -> moveBy(1))
                .whenEmpty(
                        "meeting.agenda.empty",
                        made.way("meeting.agenda.fill", this::fill),
                        made.way("meeting.agenda.add", add));
        made.grid().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        made.grid().addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> take(made));
        made.grid().addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> drop(made));
        return columns.ending(made, at.printing(), "meeting.agenda");
    }

    private String words(Row row) {
        return model.desk().what(new AgendaItem(row));
    }

    private List<String> issues(String typed) {
        var all =
                model.desk()
                        .at()
                        .map(open ->
                                open.book().issues().stream()
                                        .map(issue -> model.desk().issue(issue.id()))
                                        .toList())
                        .orElse(List.of());
        return SearchIndex.choices(all, List::of, typed);
    }

    private void fill() {
        int added = model.fill();
        at.notices()
                .toast(
                        added == 0
                                ? Sentence.of("meeting.agenda.fill.nothing")
                                : Sentence.of("meeting.agenda.fill.done", added));
    }

    private void moveBy(int by) {
        part.grid().currentRow().ifPresent(row -> model.moveBy(row, by));
    }

    private void moveOn() {
        at.notices().toast(model.moveOn(part.grid().selectedRows()));
    }

    /// Ctrl+V outside of a cell that is being typed into puts the copied lines under the agenda.
    private void pressed(KeyEvent event) {
        if (event.isShortcutDown()
                && event.getCode() == KeyCode.V
                && !part.grid().editingProperty().get()) {
            event.consume();
            paste();
        }
    }

    private void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        int pasted = text == null || text.isBlank() ? 0 : model.paste(ClipText.read(text).rows());
        at.notices()
                .toast(
                        pasted == 0
                                ? Sentence.of("meeting.agenda.paste.nothing")
                                : Sentence.of("meeting.agenda.paste.done", pasted));
    }

    private boolean atNumber(RowPart<Row> list) {
        var place = list.grid().placeProperty().getValue();
        return place != null && place.column().equals(AGENDA_ITEM_POSITION.key());
    }

    private void take(RowPart<Row> list) {
        dragged = atNumber(list) ? list.grid().currentRow().map(Row::id) : Optional.empty();
    }

    /// The lines from where the mouse was pressed to where it was let go are selected: the line goes to the other end.
    private void drop(RowPart<Row> list) {
        var item = dragged;
        dragged = Optional.empty();
        var selected = list.grid().selectedRows();
        if (item.isEmpty() || selected.size() < 2) {
            return;
        }
        var order = model.items().stream().map(AgendaItem::id).toList();
        var first = selected.getFirst().id();
        var target = first.equals(item.get()) ? selected.getLast().id() : first;
        model.move(item.get(), order.indexOf(target));
        list.select(item.get(), AGENDA_ITEM_POSITION.key());
    }
}
