package org.yiti.app.supervision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.Listing;
import org.yiti.app.document.Printing;
import org.yiti.app.grid.ColumnsButton;
import org.yiti.app.grid.Edited;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.GridOwner;
import org.yiti.app.grid.PrintableGrid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.rows.OpenRows;
import org.yiti.app.rows.RowAct;
import org.yiti.app.rows.RowList;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.LowWindow;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemLine;

/// The ledger of supervision items.
final class ItemsView implements GridOwner<ItemLine> {
    private static final int FROZEN = 2;
    private static final List<ItemAction> BATCH =
            List.of(ItemAction.ISSUE, ItemAction.RECEIVE, ItemAction.URGE, ItemAction.CLOSE);

    private final ItemsModel model;
    private final Texts texts;
    private final Printing printing;
    private final OpenRows open;
    private final Grid<ItemLine> grid;
    private final ItemTable table;
    private final StackPane side = new StackPane();

    ItemsView(ItemsModel model, Workplace at) {
        this.model = model;
        this.texts = at.texts();
        this.printing = at.printing();
        this.open = at.rows();
        this.grid = new Grid<>(this, texts::say);
        this.table = new ItemTable(texts);
        grid.columns().remember(at.preferences().list("items"));
    }

    static String sheet() {
        return Objects.requireNonNull(ItemsView.class.getResource("supervision.css"))
                .toExternalForm();
    }

    Parent build() {
        grid.setId("items");
        grid.setMinHeight(0);
        var place = new StackPane();
        place.getStyleClass().add("items-place");
        var columns = new ColumnsButton(grid, texts::say);
        var print = printing.button(new PrintableGrid("items", grid, this::around));
        var main = new BorderPane(place, top(batch(), columns, print), null, foot(), null);
        var root = new BorderPane(main, null, side, null, null); // the form has the whole height
        root.setId("supervision");
        root.getStyleClass().add("supervision");
        root.getStylesheets().add(sheet());
        var shown = Shown.of(root);
        rows().follow(open, shown);
        model.snapshotProperty().when(shown).subscribe(_ -> model.read());
        model.pageProperty().when(shown).subscribe(page -> show(page, place));
        return LowWindow.of(root);
    }

    /// Inside an issue's page only what can be done: its items are few, and no others are looked for.
    private Node top(Node... tools) {
        if (!model.inside()) {
            return new ItemsBar(model, texts, grid::requestFocus).build(tools);
        }
        var create = new Button(texts.tr("item.new"));
        create.setId("item-new");
        create.setOnAction(_ -> model.create());
        var line = new HBox(create);
        line.getChildren().addAll(tools);
        line.getStyleClass().addAll("tool-line", "items-inside");
        return line;
    }

    private RowList rows() {
        var list = new RowList(grid, texts::say);
        list.on(RowAct.OPEN, () -> grid.currentRow().map(ItemLine::id).ifPresent(model::open));
        list.always(RowAct.ADD, model::create);
        list.copies(RowAct.COPY_TEXT, () -> lines(true));
        list.copies(RowAct.COPY_NUMBERS, () -> lines(false));
        list.on(RowAct.PRINT, printing::openSelected);
        return list;
    }

    private String lines(boolean whole) {
        return grid.selectedRows().stream()
                .map(line ->
                        whole ? line.item().no() + " " + line.item().title() : line.item().no())
                .collect(Collectors.joining("\n"));
    }

    private void show(Optional<ItemsModel.Page> page, StackPane place) {
        page.ifPresent(p -> {
            if (grid.currentRow().isEmpty()) {
                grid.setColumns(table.columns(p.at(), p.lights()), FROZEN);
            }
            grid.setRows(p.lines());
        });
        place.getChildren().setAll(new ItemsEmpty(model, texts).over(page).orElse(grid));
    }

    /// Opens the form of an act for all selected rows, beside them.
    private MenuButton batch() {
        var menu = new MenuButton(texts.tr("item.batch"));
        menu.setId("items-batch");
        for (var act : BATCH) {
            var item = new MenuItem(texts.label(act));
            item.setId("items-batch-" + act.name().toLowerCase(java.util.Locale.ROOT));
            item.setOnAction(_ ->
                    model.several(
                            act,
                            grid.selectedRows().stream().map(ItemLine::id).toList(),
                            this::open));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void open(ItemForm form) {
        var view = form.view(this::closeForm, model::read);
        side.getChildren().setAll(view.build());
        view.focus();
    }

    private void closeForm() {
        side.getChildren().clear();
        grid.requestFocus();
    }

    /// Under the list: how many of how many are shown.
    private Node foot() {
        var said = new Label();
        said.setId("items-shown");
        said.getStyleClass().add("caption");
        var more = new Button(texts.tr("item.more", ItemsModel.PAGE));
        more.setId("items-more");
        more.setOnAction(_ -> model.more());
        var line = new HBox(said, more);
        line.getStyleClass().add("tool-line");
        line.managedProperty().bind(line.visibleProperty());
        line.setVisible(false);
        model.pageProperty()
                .when(Shown.of(line))
                .subscribe(page -> {
                    int here = page.map(p -> p.lines().size()).orElse(0);
                    int all = page.map(ItemsModel.Page::total).orElse(0);
                    line.setVisible(here < all);
                    said.setText(texts.tr("item.shown", here, all));
                });
        return line;
    }

    private Optional<PrintableGrid.Around> around() {
        return model.pageProperty()
                .get()
                .map(page ->
                        PrintableGrid.Around.of(
                                Listing.Heading.of(texts.tr("item.ledger"), page.at().asOf())));
    }

    @Override
    public UUID key(ItemLine row) {
        return row.id();
    }

    @Override
    public String name(ItemLine row) {
        return row.item().no().isEmpty() ? row.item().title() : row.item().no();
    }

    @Override
    public Edited onEdit(ItemLine row, GridColumn<ItemLine> column, String newText) {
        throw new IllegalStateException("no column of items is typed into");
    }

    @Override
    public void onDraft(ItemLine row, GridColumn<ItemLine> column, String text) {
        throw new IllegalStateException("no column of items is typed into");
    }
}
