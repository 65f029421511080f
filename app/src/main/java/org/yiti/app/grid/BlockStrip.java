package org.yiti.app.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.grid.GridBlocks.Controls;
import org.yiti.app.grid.GridBlocks.State;
import org.yiti.app.job.RunningJob;
import org.yiti.model.Sentence;

/// The strip under the cells while a block waits to be written: what would change, what is left alone and why, and
/// how to go on. Enter in the grid writes, Esc drops.
final class BlockStrip extends VBox {
    private static final int MOST_LINES = 4;
    private static final double LINE_EM = 1.9;

    private final GridBlocks<?> blocks;
    private final Function<Sentence, String> words;
    private final Function<CellText, String> place;
    private final FlowPane line = new FlowPane();
    private final Label summary = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final SimpleObjectProperty<RunningJob.Status> status = new SimpleObjectProperty<>();
    private final Button apply;
    private final Button drop;
    private final ListView<Preview.Refusal> refused = new ListView<>();
    private final PastePane pasting;
    private final PatternPane pattern;
    private @Nullable Controls controlled;

    /// @param place names a cell: its row and column
    /// @param jump makes a cell the current one
    /// @param back gives the focus to the cells
    BlockStrip(
            GridBlocks<?> blocks,
            Function<Sentence, String> words,
            Function<CellText, String> place,
            Consumer<CellText> jump,
            Runnable back) {
        this.blocks = blocks;
        this.words = words;
        this.place = place;
        this.pasting = new PastePane(blocks, words);
        this.pattern = new PatternPane(blocks, words);
        this.apply = button("block-apply", "grid.block.apply", () -> then(blocks::apply, back));
        this.drop = button("block-drop", "grid.block.drop", () -> then(blocks::drop, back));
        getStyleClass().add("grid-strip");
        setId("block-strip");
        line.getStyleClass().add("grid-strip-line");
        summary.getStyleClass().add("grid-strip-summary");
        summary.setId("block-summary");
        refused.setId("block-refused");
        refused.setCellFactory(_ -> new RefusalCell(jump));
        refused.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    var at = refused.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && at != null) {
                        jump.accept(at.at());
                        event.consume();
                    }
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        then(blocks::drop, back);
                        event.consume();
                    }
                });
        status.subscribe(now -> progress.setProgress(now == null ? -1 : now.fraction()));
        getChildren().addAll(line, refused);
        blocks.stateProperty().subscribe(this::show);
    }

    private static void then(Runnable first, Runnable second) {
        first.run();
        second.run();
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.apply(Sentence.of(key)));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(State state) {
        boolean open = !(state instanceof State.Nothing);
        setVisible(open);
        setManaged(open);
        status.unbind();
        var refusals = new ArrayList<Preview.Refusal>();
        switch (state) {
            case State.Nothing() -> controlled = null;
            case State.Working(var job) -> {
                status.bind(job.statusProperty());
                arrange("grid.block.planning", List.of(progress, drop));
            }
            case State.Told(var why) -> {
                summary.setText(words.apply(why));
                put(List.of(summary, drop));
            }
            case State.Shown(var preview) -> {
                refusals.addAll(preview.refused());
                apply.setDisable(preview.doesNothing());
                summary.setText(sentence(preview));
                put(List.of(summary, apply, drop));
            }
        }
        refused.getItems().setAll(refusals);
        refused.setVisible(!refusals.isEmpty());
        refused.setManaged(!refusals.isEmpty());
        double height = Math.min(MOST_LINES, refusals.size()) * lineHeight() + 4;
        refused.setMinHeight(lineHeight() + 4);
        refused.setPrefHeight(height);
        VBox.setVgrow(refused, Priority.SOMETIMES);
        refused.setFixedCellSize(lineHeight());
    }

    private double lineHeight() {
        return summary.getFont().getSize() * LINE_EM;
    }

    private void arrange(String key, List<Node> nodes) {
        summary.setText(words.apply(Sentence.of(key)));
        var all = new ArrayList<Node>();
        all.add(summary);
        all.addAll(nodes);
        put(all);
    }

    /// The controls stay the same nodes while a person uses them.
    private void put(List<? extends Node> nodes) {
        var all = new ArrayList<Node>(nodes);
        var controls = blocks.controls();
        switch (controls) {
            case Controls.None() -> {}
            case Controls.Paste(var options, var _) -> {
                pasting.show(options, missing());
                all.add(pasting);
            }
            case Controls.Pattern(var choice) -> {
                pattern.show(choice);
                all.addFirst(pattern);
            }
        }
        if (!line.getChildren().equals(all)) {
            line.getChildren().setAll(all);
        }
        focus(controls);
    }

    private int missing() {
        return blocks.stateProperty().get() instanceof State.Shown(var preview)
                ? preview.newRows() + preview.lost().rows()
                : 0;
    }

    /// The first control takes the focus once, where the person opened the strip to choose.
    private void focus(Controls now) {
        boolean first = controlled == null || controlled.getClass() != now.getClass();
        controlled = now;
        if (first) {
            switch (now) {
                case Controls.None() -> {}
                case Controls.Paste(var _, var choosing) -> {
                    if (choosing) {
                        pasting.getChildren().getFirst().requestFocus();
                    }
                }
                case Controls.Pattern _ -> pattern.getChildren().getFirst().requestFocus();
            }
        }
    }

    private String sentence(Preview preview) {
        var parts = new StringBuilder();
        parts.append(
                words.apply(
                        preview.doesNothing()
                                ? Sentence.of("grid.block.nothing")
                                : Sentence.of("grid.block.changes", preview.changed())));
        if (preview.newRows() > 0) {
            parts.append(words.apply(Sentence.of("grid.block.new-rows", preview.newRows())));
        }
        if (!preview.refused().isEmpty()) {
            parts.append(words.apply(Sentence.of("grid.block.refused", preview.refused().size())));
        }
        if (preview.lost().rows() > 0) {
            parts.append(words.apply(Sentence.of("grid.block.lost-rows", preview.lost().rows())));
        }
        if (preview.lost().columns() > 0) {
            parts.append(
                    words.apply(Sentence.of("grid.block.lost-columns", preview.lost().columns())));
        }
        return parts.toString();
    }

    private final class RefusalCell extends ListCell<Preview.Refusal> {
        RefusalCell(Consumer<CellText> jump) {
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    jump.accept(getItem().at());
                }
            });
        }

        @Override
        protected void updateItem(Preview.@Nullable Refusal item, boolean empty) {
            super.updateItem(item, empty);
            setText(
                    item == null || empty
                            ? ""
                            : words.apply(
                                    Sentence.of(
                                            "grid.block.refusal",
                                            place.apply(item.at()),
                                            words.apply(item.why()))));
        }
    }
}
