package org.yiti.app.shell;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.yiti.app.desk.Presence;
import org.yiti.app.i18n.Texts;

/// Who is signed in, at the right of the top line, with what they may do about it.
final class PersonMenu {
    private PersonMenu() {}

    /// @param words who it is
    /// @param accounts opens the page of accounts
    static Node build(Presence presence, String words, Texts texts, Runnable accounts) {
        var menu = new MenuButton(words);
        menu.setId("top-person");
        menu.setMnemonicParsing(false);
        menu.getStyleClass().add("top-year");
        menu.getItems()
                .setAll(
                        item("top-lock", texts.tr("account.lock"), presence.lock()),
                        item("top-switch", texts.tr("account.leave"), presence.signOut()),
                        item("top-password", texts.tr("account.password.change"), accounts));
        return menu;
    }

    private static MenuItem item(String id, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
