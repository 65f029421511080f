package org.yiti.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;
import org.yiti.app.desk.Tools;
import org.yiti.model.flow.Hand;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemState;

class ActViewTest extends FxTest {
    private static void type(Parent root, String selector, String words) {
        fx(() -> {
            var field = (TextInputControl) root.lookup(selector);
            field.requestFocus();
            field.setText(words);
        });
    }

    private static void press(Parent root, String selector) {
        fx(() -> ((Button) root.lookup(selector)).fire());
    }

    /// A box that is left goes on showing what was typed into it.
    @Test
    void whatWasTypedStaysAndIsDone() {
        var small = fx(SmallItems::new);
        var item = small.draft("屋面漏雨", Map.of());
        fx(() ->
                small.model(ItemAction.SUBMIT, item)
                        .finish(SmallItems.typed(Hand.CLERK, "张三"), () -> {}));
        var root =
                fx(() ->
                        new ItemView(
                                        new ItemModel(small.items, small.navigator, item),
                                        small.texts,
                                        Tools.files(small.desk, small.notices),
                                        new Region(),
                                        Optional.of(ItemAction.ISSUE))
                                .build());
        show(root);
        assertThat(fx(() -> root.lookup("#act-by").isFocused())).isTrue();
        assertThat(fx(() -> ((TextInputControl) root.lookup("#act-paper")).getText()))
                .isEqualTo("督通〔2021〕1号");
        type(root, "#act-by", "李四");
        type(root, "#act-paper", "督1");
        press(root, "#act-ok");
        assertThat(fx(() -> ((Label) root.lookup("#item-state")).getText())).isEqualTo("已交办");
        var issued = small.story(item).last(ItemAction.ISSUE).orElseThrow();
        assertThat(small.story(item).state()).isEqualTo(ItemState.ISSUED);
        assertThat(issued.by()).isEqualTo("李四");
        assertThat(issued.paperNo()).isEqualTo("督1");
        assertThat(fx(() -> root.lookup("#act-form") == null)).isTrue();
    }

    private static double whole(Region head) {
        return fx(() -> ((ScrollPane) head).getContent().prefHeight(head.getWidth()));
    }

    /// With letters of twice the size a form leaves the story room to be read.
    @Test
    void theHeadGivesWayToTheStoryWhileAFormIsOpen() {
        var small = fx(SmallItems::new);
        var item = small.draft("屋面漏雨", Map.of());
        fx(() -> small.issue(item));
        var root =
                fx(() -> {
                    var page =
                            new ItemView(
                                            new ItemModel(small.items, small.navigator, item),
                                            small.texts,
                                            Tools.files(small.desk, small.notices),
                                            new Region(),
                                            Optional.of(ItemAction.REFUSE))
                                    .build();
                    page.setStyle("-fx-font-size: 26px;");
                    return page;
                });
        show(root);
        fx(() -> {
            root.applyCss();
            root.layout();
        });
        var head = fx(() -> (Region) root.lookup("#item-head"));
        var page = fx(() -> ((Region) head.getParent()).getHeight());
        assertThat(head.getHeight()).isPositive().isLessThanOrEqualTo(0.36 * page);
        assertThat(whole(head)).as("it scrolls").isGreaterThan(head.getHeight());
        press(root, "#act-cancel");
        fx(() -> {
            root.applyCss();
            root.layout();
        });
        assertThat(whole(head)).isLessThanOrEqualTo(head.getHeight());
    }

    @Test
    void everythingThatIsMissingIsSaidInTheForm() {
        var small = fx(SmallItems::new);
        var item = small.draft("屋面漏雨", Map.of());
        fx(() -> small.issue(item));
        var root =
                fx(() ->
                        new ItemView(
                                        new ItemModel(small.items, small.navigator, item),
                                        small.texts,
                                        Tools.files(small.desk, small.notices),
                                        new Region(),
                                        Optional.of(ItemAction.REFUSE))
                                .build());
        show(root);
        press(root, "#act-ok");
        assertThat(fx(() -> root.lookup("#act-refused").lookupAll(".refusal").size())).isEqualTo(2);
        assertThat(small.story(item).state()).isEqualTo(ItemState.ISSUED);
    }
}
