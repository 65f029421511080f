package org.yiti.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;
import org.yiti.app.preference.Settings;
import org.yiti.app.theme.Theme;

class WhyTest extends FxTest {
    private final Button off = new Button("关着");
    private final Button open = new Button("开着");
    private final VBox page = new VBox(20, off, open);
    private final StackPane root = new StackPane(page);

    @BeforeEach
    void lay() {
        fx(() -> {
            off.setDisable(true);
            Why.say(off, "不是您的事");
            Why.say(open, "现在不行");
            Why.tell(root);
        });
        show(root);
    }

    /// The pointer comes over a control; what is off is passed over by it, and what it lies in is met.
    private void over(Node control, Node met) {
        fx(() -> {
            var at = control.localToScene(control.getLayoutBounds());
            Event.fireEvent(
                    met,
                    new MouseEvent(
                            MouseEvent.MOUSE_MOVED,
                            at.getCenterX(),
                            at.getCenterY(),
                            0,
                            0,
                            MouseButton.NONE,
                            0,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            new PickResult(met, at.getCenterX(), at.getCenterY())));
        });
    }

    private String tip() {
        return fx(() ->
                root.getProperties().get("javafx.scene.control.Tooltip") instanceof Tooltip shown
                        ? shown.getText()
                        : "");
    }

    @Test
    void what_is_off_tells_the_pointer_why() {
        over(off, page);
        assertThat(tip()).isEqualTo("不是您的事");
        assertThat(off.getAccessibleHelp()).isEqualTo("不是您的事");
    }

    @Test
    void beside_it_nothing_is_told() {
        over(off, page);
        over(open, open);
        assertThat(tip()).isEmpty();
    }

    @Test
    void what_is_open_again_tells_nothing() {
        fx(() -> off.setDisable(false));
        over(off, page);
        assertThat(tip()).isEmpty();
        assertThat(off.getAccessibleHelp()).isNull();
        fx(() -> open.setDisable(true));
        over(open, page);
        assertThat(tip()).isEqualTo("现在不行");
    }

    @Test
    void tips_are_as_large_as_the_person_wants_letters_to_be() {
        var settings = Settings.initial("张三").withTypeSize(200);
        var theme = fx(() -> new Theme(new SimpleObjectProperty<>(settings)));
        var size =
                fx(() -> {
                    theme.dress(root.getScene());
                    var tip = new Tooltip("字");
                    tip.show(root.getScene().getWindow());
                    tip.getScene().getRoot().applyCss();
                    double letters = ((Labeled) tip.getSkin().getNode()).getFont().getSize();
                    tip.hide();
                    return letters;
                });
        assertThat(size).isEqualTo(theme.fontSize()).isGreaterThan(20);
    }
}
