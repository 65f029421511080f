package org.yiti.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Route;
import org.yiti.app.notice.Notices;
import org.yiti.app.ui.Overlay;

class HelpViewTest extends FxTest {
    private final HelpModel model = new HelpModel(new DirectJobRunner(), new Notices());
    private final HelpView view = new HelpView(model, new Texts(Locale.CHINESE));

    @Test
    void theGuideOpensAtThePlaceIsSearchedAndLeadsBackToWork() {
        var work = new Button("work");
        var overlay = fx(view::build);
        show(fx(() -> new StackPane(work, overlay)));
        fx(() -> {
            work.requestFocus();
            model.openAt(new Route.Matrix());
            overlay.open(view.focus());
            layOut(overlay);
            assertThat(headline(overlay)).isEqualTo("月度矩阵");

            var field = (TextField) overlay.lookup("#help-field");
            assertThat(field.isFocused()).isTrue();
            field.setText("周期填充");
            layOut(overlay);
            assertThat(headline(overlay)).isEqualTo("粘贴与填充");
            assertThat(found(overlay)).containsOnly("周期填充").isNotEmpty();
            assertThat(((ListView<?>) overlay.lookup("#help-headings")).getItems()).hasSize(1);

            Event.fireEvent(
                    field,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.ESCAPE,
                            false,
                            false,
                            false,
                            false));
            assertThat(overlay.isVisible()).isFalse();
            assertThat(work.isFocused()).isTrue();
        });
    }

    @Test
    void arrowsInTheFieldGoThroughTheHeadings() {
        var overlay = fx(view::build);
        show(fx(() -> new StackPane(overlay)));
        fx(() -> {
            model.openAt(new Route.Home());
            overlay.open(view.focus());
            model.move(1);
            model.move(1);
            layOut(overlay);
            assertThat(headline(overlay)).isEqualTo("数字是怎么数的");
            model.move(-100);
            assertThat(headline(overlay)).isEqualTo("数字是怎么数的");
        });
    }

    private static void layOut(Overlay overlay) {
        overlay.applyCss();
        overlay.layout();
    }

    private static String headline(Overlay overlay) {
        layOut(overlay);
        return ((Labeled) overlay.lookup(".help-page > .label")).getText();
    }

    private static java.util.Set<String> found(Overlay overlay) {
        return overlay.lookupAll(".help-found").stream()
                .map(node -> ((Text) node).getText())
                .collect(Collectors.toSet());
    }
}
