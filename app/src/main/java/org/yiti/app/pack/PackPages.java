package org.yiti.app.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;

/// The pages in the order in which they are printed. Space leaves one out or prints it again, Alt with an arrow or the
/// mouse puts it elsewhere.
final class PackPages {
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

    private final PackModel model;
    private final PackEditing editing;
    private final Texts texts;
    private final Consumer<Optional<EditedPage>> chosen;
    private final ListView<EditedPage> list = new ListView<>();
    private Optional<EditedPage> dragged = Optional.empty();
    private boolean filling;

    /// @param chosen takes the page that is shown
    PackPages(
            PackModel model,
            PackEditing editing,
            Texts texts,
            Consumer<Optional<EditedPage>> chosen) {
        this.model = model;
        this.editing = editing;
        this.texts = texts;
        this.chosen = chosen;
    }

    ListView<EditedPage> build() {
        list.setId("pack-pages");
        list.setAccessibleText(texts.tr("pack.pages"));
        list.setAccessibleHelp(texts.tr("pack.pages.keys"));
        list.setCellFactory(_ -> new PageCell());
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> choose());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getStyleClass().add("pack-list");
        return list;
    }

    private void choose() {
        if (!filling) {
            chosen.accept(selected());
        }
    }

    Optional<EditedPage> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// The material and the page of it that is chosen; the first where that is not printed.
    Optional<PackShowing> showing() {
        return model.madeProperty()
                .get()
                .map(made -> new PackShowing(made.source(), made.pack(), at(made.pack())));
    }

    private int at(Pack pack) {
        var keys = pack.pages().stream().map(PackPage::key).toList();
        return selected().map(page -> Math.max(0, keys.indexOf(page.made().key()))).orElse(0);
    }

    /// Shows pages; the one that was chosen stays chosen, wherever it went.
    void show(List<EditedPage> pages) {
        var key = selected().map(page -> page.made().key());
        int before = list.getSelectionModel().getSelectedIndex();
        filling = true;
        list.getItems().setAll(pages);
        int at =
                key.map(wanted -> pages.stream().map(p -> p.made().key()).toList().indexOf(wanted))
                        .filter(found -> found >= 0)
                        .orElse(Math.clamp(before, 0, Math.max(0, pages.size() - 1)));
        list.getSelectionModel().clearAndSelect(at);
        filling = false;
        choose();
    }

    void select(String key) {
        list.getItems().stream()
                .filter(page -> page.made().key().equals(key))
                .findFirst()
                .ifPresent(page -> {
                    list.getSelectionModel().select(page);
                    list.scrollTo(page);
                });
    }

    private void pressed(KeyEvent event) {
        var page = selected();
        if (page.isEmpty() || event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            editing.turn(page.get());
            event.consume();
        } else if (event.isAltDown()
                && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            moveBy(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }

    /// @param by 1 down, -1 up
    void moveBy(int by) {
        selected().ifPresent(page -> editing.move(page, list.getItems().indexOf(page) + by));
    }

    private final class PageCell extends ListCell<EditedPage> {
        PageCell() {
            addEventHandler(
                    MouseEvent.MOUSE_PRESSED, _ -> dragged = Optional.ofNullable(getItem()));
            addEventHandler(MouseEvent.MOUSE_RELEASED, this::dropped);
        }

        private void dropped(MouseEvent event) {
            var page = dragged;
            dragged = Optional.empty();
            var on = cell(event.getPickResult().getIntersectedNode());
            if (page.isPresent() && on.isPresent() && !on.get().equals(page.get())) {
                editing.move(page.get(), list.getItems().indexOf(on.get()));
            }
        }

        @Override
        protected void updateItem(EditedPage item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(OUT, !empty && item != null && item.leftOut());
            if (empty || item == null) {
                setText(null);
                return;
            }
            setText(words(item));
            setWrapText(true);
            setPrefWidth(0);
        }
    }

    private static Optional<EditedPage> cell(@Nullable Node under) {
        for (var node = under; node != null; node = node.getParent()) {
            if (node instanceof PageCell cell) {
                return Optional.ofNullable(cell.getItem());
            }
        }
        return Optional.empty();
    }

    private String words(EditedPage page) {
        var number = page.leftOut() ? "\u2014" : Integer.toString(number(page));
        var kind = texts.label(page.made().kind());
        var title = page.page().title().words();
        var words =
                title.equals(kind)
                        ? texts.tr("pack.page.plain", number, kind)
                        : texts.tr("pack.page", number, kind, title);
        var marks = new ArrayList<String>();
        if (page.leftOut()) {
            marks.add(texts.tr("pack.page.out"));
        }
        for (EditNoteKind open : EditNoteKind.values()) {
            if (model.notes().stream()
                    .anyMatch(note ->
                            note.kind() == open && note.page().key().equals(page.made().key()))) {
                marks.add(texts.label(open));
            }
        }
        if (page.changed()) {
            marks.add(texts.tr("pack.page.changed"));
        }
        return marks.isEmpty() ? words : texts.tr("pack.page.marked", words, marks);
    }

    /// As it will be printed.
    private int number(EditedPage page) {
        int number = 0;
        for (EditedPage each : list.getItems()) {
            number += each.leftOut() ? 0 : 1;
            if (each == page) {
                break;
            }
        }
        return number;
    }
}
