package org.yiti.app.setup.account;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.yiti.app.i18n.Texts;
import org.yiti.app.preference.Preferences;
import org.yiti.app.setup.account.AccountsModel.Line;
import org.yiti.app.setup.account.AccountsModel.Page;
import org.yiti.app.setup.page.PageBox;
import org.yiti.app.setup.page.ToolButton;
import org.yiti.app.setup.page.ToolLine;
import org.yiti.app.shell.Shown;
import org.yiti.model.account.Account;

/// The page of accounts: one's own password, when to lock, and for who may look after them the accounts.
final class AccountsView {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
    private static final List<Integer> MINUTES = List.of(0, 5, 10, 15, 30, 60);

    private final AccountsModel model;
    private final Preferences preferences;
    private final Texts texts;
    private final TableView<Line> table = new TableView<>();
    private final Label wrong = PageBox.words("");
    private final Label warnings = PageBox.words("");
    private final AccountForm form;
    private final SignInTable signIns;

    AccountsView(AccountsModel model, Preferences preferences, Texts texts) {
        this.model = model;
        this.preferences = preferences;
        this.texts = texts;
        form = new AccountForm(model, texts);
        signIns = new SignInTable(texts);
    }

    Parent build() {
        var page = new PageBox(texts.tr("setup.accounts"), texts.tr("setup.accounts.about"));
        wrong.setId("accounts-wrong");
        warnings.setId("accounts-warnings");
        model.own().ifPresent(own -> page.with(texts.tr("account.own"), own(own)));
        if (model.own().isPresent()) {
            page.with(
                    texts.tr("account.idle"),
                    idle(),
                    PageBox.words(texts.tr("account.idle.words")));
        }
        var accounts = new VBox();
        accounts.getStyleClass().add("setup-found");
        page.with(texts.tr("account.all"), accounts);
        if (model.own().isPresent()) {
            page.with(texts.tr("account.log"), signIns.build());
        }
        var root = page.scrolling();
        root.setId("accounts");
        var shown = Shown.of(root);
        table();
        model.pageProperty()
                .when(shown)
                .subscribe(read -> read.ifPresent(known -> fill(accounts, known)));
        model.wrongProperty()
                .when(shown)
                .subscribe(lacks ->
                        wrong.setText(texts.list(lacks.stream().map(texts::say).toList())));
        model.read();
        return root;
    }

    private void fill(VBox accounts, Page page) {
        form.show(page);
        signIns.show(page, model.readsSignIns());
        if (page.none()) {
            accounts.getChildren()
                    .setAll(PageBox.words(texts.tr("account.none")), form.first(), wrong);
            return;
        }
        table.getItems().setAll(page.lines());
        warnings.setText(texts.list(page.warnings().stream().map(texts::say).toList()));
        warnings.setManaged(!page.warnings().isEmpty());
        if (!model.reads()) {
            accounts.getChildren().setAll(PageBox.words(texts.tr("account.hidden")), wrong);
            return;
        }
        var readOnly = model.readOnly();
        if (readOnly.isPresent()) {
            accounts.getChildren()
                    .setAll(table, warnings, PageBox.words(texts.say(readOnly.get())), wrong);
        } else {
            accounts.getChildren().setAll(table, warnings, form.several(table), wrong);
        }
    }

    private void table() {
        table.setId("accounts-list");
        table.setAccessibleText(texts.tr("account.all"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getStyleClass().addAll("setup-backups", "account-list");
        table.getColumns()
                .setAll(
                        List.of(
                                column("account.name", line -> line.account().name()),
                                column("account.roles", line -> roles(line.account())),
                                column("account.unit", Line::unit),
                                column("account.state", line -> state(line.account())),
                                column(
                                        "account.last",
                                        line -> line.last().map(TIME::format).orElse("—"))));
    }

    private String roles(Account account) {
        return texts.list(account.roles().stream().map(texts::label).toList());
    }

    private String state(Account account) {
        return texts.tr(
                !account.active()
                        ? "account.off"
                        : account.mustChange() ? "account.new" : "account.on");
    }

    private TableColumn<Line, String> column(String key, Function<Line, String> words) {
        var column = new TableColumn<Line, String>(texts.tr(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setSortable(false);
        return column;
    }

    private Node own(Account own) {
        var old = secret("account-old");
        var first = secret("account-new");
        var again = secret("account-again");
        var grid = new GridPane();
        grid.getStyleClass().add("form");
        row(grid, 0, "account.password.old", old);
        row(grid, 1, "account.password.new", first);
        row(grid, 2, "account.password.again", again);
        var keep =
                new ToolButton(
                        texts,
                        "account-change",
                        "account.password.change",
                        () ->
                                model.changeOwn(
                                        own,
                                        old.getText(),
                                        first.getText(),
                                        again.getText(),
                                        () -> List.of(old, first, again).forEach(f -> f.clear())));
        var box = new VBox(grid, new ToolLine(keep));
        box.getStyleClass().add("account-form");
        return box;
    }

    private PasswordField secret(String id) {
        var field = new PasswordField();
        field.setId(id);
        field.setPrefColumnCount(18);
        return field;
    }

    private void row(GridPane grid, int row, String key, Node field) {
        var label = new Label(texts.tr(key));
        label.setLabelFor(field);
        label.setMinWidth(GridPane.USE_PREF_SIZE);
        grid.addRow(row, label, field);
    }

    private Node idle() {
        var choice = new ChoiceBox<Integer>();
        choice.setId("account-idle");
        choice.setAccessibleText(texts.tr("account.idle"));
        choice.getItems().setAll(MINUTES);
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Integer minutes) {
                        return minutes == null || minutes == 0
                                ? texts.tr("account.idle.never")
                                : texts.tr("account.idle.minutes", minutes);
                    }

                    @Override
                    public Integer fromString(String words) {
                        return 0;
                    }
                });
        choice.setValue(preferences.get().idleMinutes());
        choice.valueProperty()
                .subscribe((before, now) ->
                        Optional.ofNullable(now)
                                .ifPresent(minutes ->
                                        preferences.change(s -> s.withIdleMinutes(minutes))));
        return new ToolLine(choice);
    }
}
