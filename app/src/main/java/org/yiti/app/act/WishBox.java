package org.yiti.app.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.model.edit.WishedCells;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.programme.flow.Wish;

/// What a request wants changed: cells chosen one after the other, each with what stands in it and room for what is to
/// stand there.
public final class WishBox {
    private static final int ROWS = 2;

    private final Subject subject;
    private final List<Wish.Cell> cells;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final List<Supplier<Wish.Cell>> wanted = new ArrayList<>();

    /// @param cells that may be wished otherwise, with what stands in them
    public WishBox(Subject subject, List<Wish.Cell> cells, Texts texts) {
        this.subject = subject;
        this.cells = cells;
        this.texts = texts;
    }

    /// The cells with their new words.
    public List<Wish.Cell> cells() {
        return wanted.stream()
                .map(Supplier::get)
                .filter(cell -> !cell.after().strip().equals(cell.before().strip()))
                .toList();
    }

    /// Begins with new words for a cell, which the person may change or drop.
    public void begin(Wish.Cell cell) {
        if (!shown(cell)) {
            add(cell, cell.after());
        }
    }

    public Node build() {
        lines.getStyleClass().add("act-wishes");
        var box = new VBox(lines, choice());
        box.setId("act-wish");
        box.getStyleClass().add("act-wishes");
        return box;
    }

    private Node choice() {
        var choice = new ComboBox<Wish.Cell>();
        choice.setId("act-wish-cell");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setPromptText(texts.tr("act.wish.add"));
        choice.setAccessibleText(texts.tr("act.wish.add"));
        choice.getItems().setAll(cells);
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Wish.@Nullable Cell cell) {
                        return cell == null ? "" : label(cell);
                    }

                    @Override
                    public Wish.@Nullable Cell fromString(String text) {
                        return null;
                    }
                });
        choice.setOnAction(_ ->
                Optional.ofNullable(choice.getValue())
                        .filter(cell -> !shown(cell))
                        .ifPresent(cell -> add(cell, cell.before()).requestFocus()));
        return choice;
    }

    private String label(Wish.Cell cell) {
        return texts.say(WishedCells.label(subject, cell.cell()));
    }

    private boolean shown(Wish.Cell cell) {
        return wanted.stream().anyMatch(each -> each.get().cell().equals(cell.cell()));
    }

    private TextArea add(Wish.Cell cell, String words) {
        var name = new Label(label(cell));
        name.getStyleClass().add("act-wish-name");
        var before =
                new WrappedLabel(
                        texts.tr(
                                "act.wish.before",
                                cell.before().isEmpty() ? texts.tr("form.none") : cell.before()));
        before.getStyleClass().add("caption");
        var after = new TextArea(words);
        after.setId("act-wish-" + cell.cell());
        after.setPrefRowCount(ROWS);
        after.setWrapText(true);
        after.setAccessibleText(texts.tr("act.wish.after", name.getText()));
        Supplier<Wish.Cell> typed =
                () -> new Wish.Cell(cell.cell(), cell.before(), after.getText());
        var drop = new Button(texts.tr("act.wish.drop"));
        drop.getStyleClass().add("flat");
        var line = new VBox(name, before, after, drop);
        line.getStyleClass().add("act-wish-line");
        drop.setOnAction(_ -> {
            lines.getChildren().remove(line);
            wanted.remove(typed);
        });
        wanted.add(typed);
        lines.getChildren().add(line);
        return after;
    }
}
