package org.yiti.app.pack;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.model.pack.Rhythm;

/// The page that is chosen, as it will look on paper; where there is no picture of it, why, and what brings it back.
final class PackDesk {
    private final PackModel model;
    private final PackEditing editing;
    private final Texts texts;
    private final ImageView picture = new ImageView();
    private final WrappedLabel said = new WrappedLabel("");
    private final Button back = new Button();
    private Optional<EditedPage> chosen = Optional.empty();

    PackDesk(PackModel model, PackEditing editing, Texts texts) {
        this.model = model;
        this.editing = editing;
        this.texts = texts;
    }

    Node build() {
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setId("pack-picture");
        var sheet = new StackPane(picture);
        sheet.getStyleClass().add("preview-sheet");
        sheet.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        sheet.visibleProperty().bind(picture.imageProperty().isNotNull());
        said.setId("pack-said");
        said.setTextAlignment(TextAlignment.CENTER);
        back.setText(texts.tr("pack.page.back"));
        back.setId("pack-page-back");
        back.setMinWidth(Button.USE_PREF_SIZE);
        back.setOnAction(_ -> chosen.ifPresent(editing::turn));
        back.managedProperty().bind(back.visibleProperty());
        var words = new VBox(said, back);
        words.setAlignment(Pos.CENTER);
        words.getStyleClass().add("pack-told");
        var desk = new StackPane(words, sheet);
        desk.getStyleClass().add("preview-desk");
        var scroll = new ScrollPane(desk);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("preview-scroll");
        scroll.viewportBoundsProperty()
                .subscribe(bounds ->
                        picture.setFitWidth(Math.clamp(bounds.getWidth() - 48, 300, 900)));
        tell();
        return scroll;
    }

    /// Takes the page that is chosen.
    void choose(Optional<EditedPage> page) {
        chosen = page;
        tell();
    }

    /// Says what is being done or why there is no picture, and shows the picture that there is.
    void tell() {
        var out = chosen.filter(EditedPage::leftOut);
        var why = model.saidProperty().get().map(texts::say);
        said.setText(
                why.orElseGet(() -> out.isPresent() ? texts.tr("pack.page.out.told") : none()));
        back.setVisible(why.isEmpty() && out.isPresent() && editing.refusal().isEmpty());
        picture.setImage(out.isPresent() ? null : model.shownProperty().get().orElse(null));
    }

    private String none() {
        return model.times(Rhythm.MONTH).isEmpty() ? texts.tr("figure.none.figure") : "";
    }
}
