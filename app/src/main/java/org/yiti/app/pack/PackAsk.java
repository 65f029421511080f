package org.yiti.app.pack;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;

/// What something will do, and the choice, in a line over the page.
final class PackAsk {
    private final Texts texts;
    private final WrappedLabel what = new WrappedLabel("");
    private final Button yes = new Button();
    private final VBox asked = new VBox();
    private Runnable then = () -> {};

    PackAsk(Texts texts) {
        this.texts = texts;
    }

    Node build() {
        yes.setId("pack-asked-yes");
        yes.setMinWidth(Button.USE_PREF_SIZE);
        yes.setOnAction(_ -> {
            asked.setVisible(false);
            then.run();
        });
        var no = new Button(texts.tr("pack.cancel"));
        no.setId("pack-asked-no");
        no.setOnAction(_ -> asked.setVisible(false));
        asked.getChildren().setAll(what, new FlowPane(8, 8, yes, no));
        asked.setId("pack-asked");
        asked.getStyleClass().addAll("panel", "pack-asked");
        asked.setVisible(false);
        asked.managedProperty().bind(asked.visibleProperty());
        return asked;
    }

    /// @param key of the word for yes
    void ask(String words, String key, Runnable ifYes) {
        what.setText(words);
        yes.setText(texts.tr(key));
        then = ifYes;
        asked.setVisible(true);
        yes.requestFocus();
    }
}
