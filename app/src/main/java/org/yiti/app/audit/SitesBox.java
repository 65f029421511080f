package org.yiti.app.audit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.model.audit.SiteLines;

/// Places as lines of text: all of them are taken, or some are drawn.
final class SitesBox {
    private final PlanModel model;
    private final Texts texts;
    private final TextArea lines = new TextArea();
    private final TextField size = new TextField();
    private final TextField seed = new TextField();
    private final ComboBox<SiteLines.Strata> by = new ComboBox<>();
    private final Label said = new Label();

    SitesBox(PlanModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node build() {
        lines.setId("audit-lines");
        lines.setPrefRowCount(4);
        lines.setPromptText(texts.tr("audit.sites.prompt"));
        lines.setAccessibleText(texts.tr("audit.sites.lines"));
        small(size, "audit-draw-size", "audit.draw.size.label", 4);
        small(seed, "audit-draw-seed", "audit.draw.seed.label", 8);
        by.setId("audit-draw-by");
        by.setAccessibleText(texts.tr("audit.draw.by"));
        by.getItems().setAll(SiteLines.Strata.values());
        by.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(SiteLines.@Nullable Strata value) {
                        return value == null ? "" : texts.label(value);
                    }

                    @Override
                    public SiteLines.@Nullable Strata fromString(String text) {
                        return null;
                    }
                });
        by.setValue(SiteLines.Strata.DISTRICT);
        said.setId("audit-lines-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        var all = button("audit-lines-add", "audit.sites.add", () -> tell(model.addAll(text())));
        var draw =
                button(
                        "audit-lines-draw",
                        "audit.draw",
                        () ->
                                tell(
                                        model.draw(
                                                text(),
                                                size.getText(),
                                                seed.getText(),
                                                by.getValue())));
        var line =
                new FlowPane(
                        all,
                        new Label(texts.tr("audit.draw.or")),
                        new Label(texts.tr("audit.draw.size.label")),
                        size,
                        new Label(texts.tr("audit.draw.seed.label")),
                        seed,
                        by,
                        draw);
        line.getStyleClass().add("audit-draw-line");
        var box = new VBox(lines, line, said);
        box.getStyleClass().add("audit-foot");
        return box;
    }

    private String text() {
        return lines.getText();
    }

    private void small(TextField field, String id, String key, int columns) {
        field.setId(id);
        field.setAccessibleText(texts.tr(key));
        field.setPrefColumnCount(columns);
    }

    private Button button(String id, String key, Runnable run) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(lines.textProperty().map(String::isBlank));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void tell(PlanModel.Taken taken) {
        said.setText(String.join("\n", taken.said().stream().map(texts::say).toList()));
        if (taken.done()) {
            lines.clear();
        }
    }
}
