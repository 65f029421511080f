package org.yiti.app.shell;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.yiti.app.desk.Presence;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.model.Sentence;

/// Says above a page whose rows are not for who is signed in to write that it is for reading only, and who may: before
/// they type something that the store then refuses.
final class ReadOnlyLine {
    private final Navigator navigator;
    private final Presence presence;
    private final Texts texts;

    ReadOnlyLine(Navigator navigator, Presence presence, Texts texts) {
        this.navigator = navigator;
        this.presence = presence;
        this.texts = texts;
    }

    Label build() {
        var label = new Label();
        label.setId("shell-read-only");
        label.getStyleClass().add("part-line");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        navigator.routeProperty().when(Shown.of(label)).subscribe(route -> show(label, route));
        return label;
    }

    private void show(Label label, Route route) {
        Optional<Sentence> why =
                presence.hidden(route).isPresent() ? Optional.empty() : presence.readOnly(route);
        label.setText(why.map(texts::say).orElse(""));
        label.setVisible(why.isPresent());
        label.setManaged(why.isPresent());
    }
}
