package org.yiti.app.setup.account;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.account.AccountsModel.Entry;
import org.yiti.app.setup.account.AccountsModel.Page;
import org.yiti.app.setup.page.PageBox;

/// The log of signing in: of everybody for who looks after accounts or reads the audit log, else of the own account.
final class SignInTable {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private final Texts texts;
    private final TableView<Entry> table = new TableView<>();
    private final Label about = PageBox.words("");

    SignInTable(Texts texts) {
        this.texts = texts;
        about.setId("sign-ins-about");
    }

    Node build() {
        table.setId("sign-ins");
        table.setAccessibleText(texts.tr("account.log"));
        table.setPlaceholder(new Label(texts.tr("account.log.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getStyleClass().addAll("setup-backups", "account-list");
        table.getColumns()
                .setAll(
                        List.of(
                                column("account.log.time", e -> TIME.format(e.note().last())),
                                column("account.name", Entry::name),
                                column("account.log.outcome", this::outcome),
                                column("account.log.computer", e -> e.note().computer()),
                                column("account.log.way", e -> texts.label(e.note().way()))));
        return new VBox(about, table);
    }

    void show(Page page, boolean all) {
        about.setText(texts.tr(all ? "account.log.about" : "account.log.about.own"));
        table.getItems().setAll(page.entries());
    }

    private String outcome(Entry entry) {
        var outcome = texts.label(entry.note().outcome());
        return entry.note().times() == 1
                ? outcome
                : texts.tr("account.log.times", outcome, entry.note().times());
    }

    private TableColumn<Entry, String> column(String key, Function<Entry, String> words) {
        var column = new TableColumn<Entry, String>(texts.tr(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setSortable(false);
        return column;
    }
}
