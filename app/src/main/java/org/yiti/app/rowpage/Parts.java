package org.yiti.app.rowpage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.Stays;

/// A page of several lists, one of which is shown: each is made when it is first looked at.
public final class Parts {
    private record Part(String id, String key, Supplier<Parent> make) {}

    private final Texts texts;
    private final List<Part> parts = new java.util.ArrayList<>();
    private final ObjectProperty<String> shown = new SimpleObjectProperty<>("");

    public Parts(Texts texts) {
        this.texts = texts;
    }

    /// @param id stable name
    /// @param key of what its button says
    public Parts with(String id, String key, Supplier<Parent> make) {
        parts.add(new Part(id, key, make));
        if (shown.get().isEmpty()) {
            shown.set(id);
        }
        return this;
    }

    public void show(String id) {
        shown.set(id);
    }

    public Parent build(String name) {
        var group = new ToggleGroup();
        var line = new FlowPane();
        line.getStyleClass().add("row-parts");
        var root = new BorderPane();
        root.setId(name);
        root.setTop(line);
        root.getStyleClass().add("row-page");
        root.getStylesheets().add(RowPart.sheet());
        Map<String, ToggleButton> buttons = new LinkedHashMap<>();
        for (var part : parts) {
            var button = Stays.usable(new ToggleButton(texts.tr(part.key())));
            button.setId(name + "-" + part.id());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                shown.set(part.id());
            });
            buttons.put(part.id(), button);
        }
        line.getChildren().setAll(buttons.values());
        Map<String, Parent> made = new LinkedHashMap<>();
        shown.when(Shown.of(root))
                .subscribe(id -> {
                    for (var part : parts) {
                        if (part.id().equals(id)) {
                            Objects.requireNonNull(buttons.get(id)).setSelected(true);
                            root.setCenter(made.computeIfAbsent(id, _ -> part.make().get()));
                        }
                    }
                });
        return root;
    }
}
