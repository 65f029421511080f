package org.yiti.app.act;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.grid.Edited;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.GridOwner;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.model.programme.flow.ActEvent;
import org.yiti.model.programme.flow.Approvals.Waiting;
import org.yiti.model.programme.flow.Wish;

/// 待审批: everything of the year that waits for an approver, with what is asked for; several are answered at once.
final class ApprovalsView implements GridOwner<Waiting> {
    private static final int FROZEN = 2;

    private final ApprovalsModel model;
    private final Texts texts;
    private final ActWords words;
    private final ActPlace place;
    private final Grid<Waiting> grid;
    private final Label said = new WrappedLabel("");
    private final VBox empty = new VBox();
    private final HBox tools = new HBox();

    ApprovalsView(ApprovalsModel model, ActPlace place, Texts texts) {
        this.model = model;
        this.place = place;
        this.texts = texts;
        this.words = new ActWords(texts);
        this.grid = new Grid<>(this, texts::say);
    }

    Parent build() {
        grid.setId("approvals");
        grid.setMinHeight(0);
        grid.setTextLines(2);
        grid.setColumns(columns(), FROZEN);
        empty.getStyleClass().add("first-run");
        var title = new Label(texts.tr("approval.none"));
        title.getStyleClass().add("title-3");
        empty.getChildren().setAll(title, new WrappedLabel(texts.tr("approval.none.words")));
        var rows = new StackPane(grid, empty);
        VBox.setVgrow(rows, Priority.ALWAYS);
        var box = new VBox(tools(), said, rows);
        box.setId("approvals-page");
        box.getStyleClass().add("approvals");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        said.getStyleClass().add("refusal");
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        var root = place.around(box);
        model.snapshotProperty().when(Shown.of(root)).subscribe(_ -> show());
        return root;
    }

    private void show() {
        var waiting = model.waiting();
        grid.setRows(waiting);
        grid.setVisible(!waiting.isEmpty());
        empty.setVisible(waiting.isEmpty());
        tools.setVisible(!waiting.isEmpty());
        said.setText("");
    }

    private Node tools() {
        var grant = new Button(texts.tr("approval.grant"));
        grant.setId("approval-grant");
        grant.getStyleClass().add("accent");
        grant.setOnAction(_ -> answer(true));
        var deny = new Button(texts.tr("approval.deny"));
        deny.setId("approval-deny");
        deny.setOnAction(_ -> answer(false));
        var open = new Button(texts.tr("approval.open"));
        open.setId("approval-open");
        open.setOnAction(_ -> grid.currentRow().ifPresent(model::open));
        var hint = new Label(texts.tr("approval.hint"));
        hint.getStyleClass().add("caption");
        tools.getChildren().setAll(grant, deny, open, hint);
        tools.getStyleClass().add("tool-line");
        return tools;
    }

    private void answer(boolean grant) {
        var chosen = grid.selectedRows();
        var mixed = ApprovalsModel.mixed(chosen, grant);
        said.setText(mixed.map(texts::say).orElse(""));
        ApprovalsModel.common(chosen, grant)
                .ifPresent(act -> place.open(act, chosen.stream().map(Waiting::subject).toList()));
    }

    /// Enter opens the row; the grid would move down.
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            event.consume();
            grid.currentRow().ifPresent(model::open);
        }
    }

    private List<GridColumn<Waiting>> columns() {
        return List.of(
                column("subject", "approval.column.subject", 6, w -> w.subject().number()),
                column("content", "approval.column.content", 20, w -> w.subject().words()),
                column(
                        "asked",
                        "approval.column.asked",
                        7,
                        w ->
                                w.asked()
                                        .flatMap(ActEvent::action)
                                        .map(texts::label)
                                        .orElse(texts.label(w.story().state()))),
                column(
                        "changes",
                        "approval.column.changes",
                        22,
                        w ->
                                String.join(
                                        "；",
                                        words.wish(
                                                w.asked().map(ActEvent::wish).orElse(Wish.NONE),
                                                w.subject()))),
                column(
                        "reason",
                        "approval.column.reason",
                        18,
                        w -> w.asked().map(ActEvent::reason).orElse("")),
                column("by", "approval.column.by", 7, w -> w.asked().map(ActEvent::by).orElse("")),
                column(
                        "since",
                        "approval.column.since",
                        7,
                        w -> w.since() == null ? "" : String.valueOf(w.since())));
    }

    private GridColumn<Waiting> column(
            String id, String key, double width, Function<Waiting, String> text) {
        return GridColumn.of(
                id,
                texts.tr(key),
                width,
                waiting -> GridCell.of(text.apply(waiting)).withNote(text.apply(waiting)));
    }

    @Override
    public UUID key(Waiting row) {
        return row.subject().id();
    }

    @Override
    public String name(Waiting row) {
        return texts.say(row.subject().title());
    }

    @Override
    public Edited onEdit(Waiting row, GridColumn<Waiting> column, String newText) {
        throw new IllegalStateException("read-only column " + column.id());
    }

    @Override
    public void onDraft(Waiting row, GridColumn<Waiting> column, String text) {
        throw new IllegalStateException("read-only column " + column.id());
    }
}
