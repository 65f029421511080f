package org.yiti.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yiti.app.FxTest;
import org.yiti.app.preference.Settings;
import org.yiti.app.preference.Settings.Appearance;

/// Where the keyboard is can be seen: every kind of control shows it by a line of two pixels at least, in colours that
/// stand out from what was there.
class FocusTest extends FxTest {
    private static final double LEAST_CONTRAST = 3;

    private static Map<String, Node> controls() {
        var all = new LinkedHashMap<String, Node>();
        all.put("button", new Button("按钮"));
        all.put("flat button", styled(new Button("按钮"), "flat"));
        var first = new Button("写入");
        first.setDefaultButton(true);
        all.put("default button", first);
        all.put("toggle", new ToggleButton("浅色"));
        var chosen = new ToggleButton("深色");
        chosen.setSelected(true);
        all.put("chosen toggle", chosen);
        all.put("check box", new CheckBox("减少动画"));
        all.put("radio button", new RadioButton("中文"));
        all.put("hyperlink", new Hyperlink("更多"));
        all.put("menu button", new MenuButton("填充"));
        all.put("combo box", new ComboBox<String>());
        all.put("text field", new TextField("文字"));
        all.put("text area", new TextArea("文字"));
        all.put("date picker", new DatePicker());
        var list = new ListView<String>();
        list.getItems().setAll("一", "二");
        list.setPrefHeight(60);
        all.put("list", list);
        var table = new TableView<String>();
        table.getColumns().add(new TableColumn<String, String>("列"));
        table.getItems().setAll("一");
        table.setPrefHeight(80);
        all.put("table", table);
        all.put("rail button", styled(new Button("问题"), "rail-button"));
        return all;
    }

    private static Button styled(Button button, String style) {
        button.getStyleClass().add(style);
        return button;
    }

    @ParameterizedTest
    @EnumSource(value = Appearance.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void theKeyboardIsSeen(Appearance appearance) {
        var unseen = new TreeSet<String>();
        var away = fx(() -> new TextField());
        var page = fx(() -> new VBox(away));
        var stage = show(page);
        fx(() -> {
            new Theme(new SimpleObjectProperty<>(Settings.initial("").withAppearance(appearance)))
                    .dress(stage.getScene());
            controls()
                    .forEach((name, control) -> {
                        var before = new Button();
                        var line = new HBox(10, before, control);
                        line.setStyle("-fx-padding: 8px; -fx-background-color: -color-bg-default;");
                        page.getChildren().setAll(away, line);
                        away.requestFocus();
                        var without = picture(line);
                        before.requestFocus();
                        before.requestFocusTraversal(TraversalDirection.NEXT);
                        var with = picture(line);
                        int from = (int) control.getBoundsInParent().getMinX() - 3;
                        int changed = changed(without, with, Math.max(0, from));
                        double width = control.getLayoutBounds().getWidth();
                        if (!control.isFocused() || changed < 2 * 2 * width * 0.8) {
                            unseen.add(name + ": " + changed + " of " + (int) (4 * width));
                        }
                    });
        });
        assertThat(unseen).as("controls that hide the keyboard in %s", appearance).isEmpty();
    }

    private static WritableImage picture(Node line) {
        line.getParent().applyCss();
        line.getParent().layout();
        return line.snapshot(null, null);
    }

    /// How many pixels differ so much that it can be seen.
    private static int changed(WritableImage without, WritableImage with, int from) {
        int changed = 0;
        int width = (int) Math.min(without.getWidth(), with.getWidth());
        int height = (int) Math.min(without.getHeight(), with.getHeight());
        for (int x = from; x < width; x++) {
            for (int y = 0; y < height; y++) {
                Color one = without.getPixelReader().getColor(x, y);
                Color other = with.getPixelReader().getColor(x, y);
                if (Contrast.of(one, other) >= LEAST_CONTRAST) {
                    changed++;
                }
            }
        }
        return changed;
    }
}
