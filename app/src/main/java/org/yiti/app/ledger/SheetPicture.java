package org.yiti.app.ledger;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.model.ledger.Column;
import org.yiti.model.ledger.ColumnMeaning;
import org.yiti.model.ledger.SheetRow;
import org.yiti.model.ledger.SheetRow.Bucket;
import org.yiti.model.record.Code;

/// A picture of a sheet: every row as it stands, with what it was taken for in colour and in words.
final class SheetPicture {
    private static final int NARROWEST = 5;
    private static final int WIDEST = 24;
    private static final int ROWS_MEASURED = 200;

    /// How a cell is shown, by what became of it.
    enum Look implements Code {
        HEAD,
        BAND,
        TAKEN,
        FILLED,
        GUESSED,
        PASSED,
        REJECTED;

        String styleClass() {
            return "picture-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final LedgerPage page;
    private final Texts texts;
    private final double fontSize;

    /// @param fontSize height of the type, for the widths of columns
    SheetPicture(LedgerPage page, Texts texts, double fontSize) {
        this.page = page;
        this.texts = texts;
        this.fontSize = fontSize;
    }

    /// A cell of the picture.
    private record Seen(String text, Look look, String tip) {}

    Node build() {
        var table = new TableView<SheetRow>();
        table.setId("ledger-picture");
        table.getStyleClass().add("picture");
        table.setPlaceholder(new Label(texts.tr("ledger.picture.empty")));
        table.getItems()
                .setAll(
                        page.understood().rows().stream()
                                .filter(row -> row.bucket() != Bucket.BLANK)
                                .toList());
        table.getColumns().add(column(texts.tr("ledger.picture.row"), 11, this::rowSeen));
        for (int i = 0; i < page.sheet().width(); i++) {
            int index = i;
            table.getColumns().add(column(head(i), width(i), row -> seen(row, index)));
        }
        return table;
    }

    /// As wide as its longest text below the head, within limits; in characters.
    private int width(int index) {
        int longest =
                page.understood().tasks().stream()
                        .limit(ROWS_MEASURED)
                        .mapToInt(row -> page.sheet().cell(row.index(), index).shown().length())
                        .max()
                        .orElse(0);
        return Math.clamp(Math.max(longest, head(index).length()) + 2, NARROWEST, WIDEST);
    }

    private String head(int index) {
        var column = page.mapping().columns().get(index);
        return letter(index)
                + (column == null || column.meaning() == ColumnMeaning.IGNORED
                        ? ""
                        : "  " + texts.tr(column.meaning().textKey(), column.month()));
    }

    /// The letter of a column as table programs write it.
    static String letter(int index) {
        var letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    private TableColumn<SheetRow, Seen> column(
            String title, int characters, java.util.function.Function<SheetRow, Seen> seen) {
        var column = new TableColumn<SheetRow, Seen>(title);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(characters * fontSize);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(seen.apply(row.getValue())));
        column.setCellFactory(_ -> new PictureCell());
        return column;
    }

    private Seen rowSeen(SheetRow row) {
        var look = look(row);
        var tip =
                Optional.ofNullable(row.reason()).map(texts::say).orElse(texts.tr(look.textKey()));
        return new Seen((row.index() + 1) + " " + texts.tr(look.textKey()), look, tip);
    }

    private static Look look(SheetRow row) {
        return switch (row.bucket()) {
            case TAKEN -> Look.TAKEN;
            case HEADER -> Look.HEAD;
            case BAND -> Look.BAND;
            case NOTE, BLANK -> Look.PASSED;
            case REJECTED -> Look.REJECTED;
        };
    }

    private Seen seen(SheetRow row, int index) {
        var written = page.sheet().cell(row.index(), index).shown();
        if (row.bucket() != Bucket.TAKEN) {
            return new Seen(written, look(row), rowSeen(row).tip());
        }
        return Optional.ofNullable(page.mapping().columns().get(index))
                .filter(column -> column.meaning() != ColumnMeaning.IGNORED)
                .flatMap(column -> row.find(column).map(taken -> seen(taken, column, written)))
                .orElseGet(() -> new Seen(written, Look.PASSED, texts.tr("ledger.picture.passed")));
    }

    private Seen seen(SheetRow.Taken taken, Column column, String written) {
        var look =
                switch (taken.origin()) {
                    case AS_WRITTEN -> Look.TAKEN;
                    case FILLED_DOWN -> Look.FILLED;
                    case GUESSED -> Look.GUESSED;
                };
        var name = texts.tr(column.meaning().textKey(), column.month());
        var text = look == Look.FILLED ? taken.text() : written;
        return new Seen(
                text, look, texts.tr("ledger.picture.tip", name, texts.label(look), taken.text()));
    }

    private static final class PictureCell extends TableCell<SheetRow, Seen> {
        private static final List<String> STYLES =
                List.of(Look.values()).stream().map(Look::styleClass).toList();

        @Override
        protected void updateItem(@Nullable Seen seen, boolean empty) {
            super.updateItem(seen, empty);
            getStyleClass().removeAll(STYLES);
            if (seen == null || empty) {
                setText(null);
                setTooltip(null);
                return;
            }
            setText(seen.text().replace('\n', ' '));
            setTooltip(tip(seen.tip()));
            getStyleClass().add(seen.look().styleClass());
        }

        private static Tooltip tip(String words) {
            var tip = new Tooltip(words);
            tip.setWrapText(true);
            tip.setMaxWidth(480);
            return tip;
        }
    }
}
