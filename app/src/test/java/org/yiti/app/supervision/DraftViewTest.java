package org.yiti.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.DueKind;
import org.yiti.model.supervision.ItemSource;

/// The form that opens an item.
class DraftViewTest extends FxTest {
    private final SmallItems small = fx(SmallItems::new);

    private Parent form() {
        var root =
                fx(() ->
                        new DraftView(
                                        new DraftModel(
                                                small.items,
                                                small.navigator,
                                                new SupervisionRoute.ItemDraft(),
                                                () -> {}),
                                        small.texts)
                                .build());
        show(root);
        return root;
    }

    private static void type(Parent root, String field, String words) {
        fx(() -> ((TextInputControl) root.lookup("#draft-" + field)).setText(words));
    }

    private static String text(Parent root, String field) {
        return fx(() -> ((TextInputControl) root.lookup("#draft-" + field)).getText());
    }

    @SuppressWarnings("unchecked")
    private static void choose(Parent root, ItemSource source) {
        fx(() -> ((ComboBox<ItemSource>) root.lookup("#draft-source")).setValue(source));
    }

    private static void press(Parent root, String selector) {
        fx(() -> ((Button) root.lookup(selector)).fire());
    }

    @Test
    void an_instruction_fills_in_what_follows_from_it() {
        var root = form();
        assertThat(text(root, "instructed_on")).isEqualTo("2021-06-30");
        type(root, "leader", "张副市长");
        type(root, "instructed_on", "2021-06-28");
        type(root, "instruction", "请住建委抓紧办理");
        assertThat(text(root, "basis")).isEqualTo("张副市长2021年6月28日批示");
        assertThat(text(root, "demand")).isEqualTo("请住建委抓紧办理");
        type(root, "demand", "汛期前修好");
        type(root, "instruction", "请住建委抓紧办理，月底前报");
        assertThat(text(root, "demand")).as("what was typed stays").isEqualTo("汛期前修好");
    }

    @Test
    void what_was_only_proposed_goes_when_the_source_is_another_one() {
        var root = form();
        choose(root, ItemSource.HOTLINE);
        assertThat(text(root, "instructed_on")).isEmpty();
        choose(root, ItemSource.INSTRUCTION);
        assertThat(text(root, "instructed_on")).isEqualTo("2021-06-30");
        type(root, "instructed_on", "2021-06-01");
        choose(root, ItemSource.HOTLINE);
        assertThat(text(root, "instructed_on")).isEqualTo("2021-06-01");
    }

    @Test
    void usual_limits_are_one_press() {
        var root = form();
        type(root, "due_date", "2021-07-30");
        var days = fx(() -> ((FlowPane) root.lookup("#draft-usual-days")).getChildren());
        assertThat(days).hasSize(1 + ItemSource.INSTRUCTION.usualDays().size());
        fx(() -> ((Button) days.get(2)).fire());
        assertThat(text(root, "due_days")).isEqualTo("15");
        assertThat(text(root, "due_date")).isEmpty();
        assertThat(fx(() -> ((ComboBox<?>) root.lookup("#draft-due_kind")).getValue()))
                .isEqualTo(DueKind.WORKDAYS);
    }

    @Test
    void an_unknown_unit_stays_typed_and_can_be_entered_there() {
        var root = form();
        type(root, "title", "屋面漏雨");
        fx(() -> ((ComboBox<?>) root.lookup("#draft-lead_unit")).getEditor().setText("通州区潞源街道"));
        type(root, "units", "市水务局：排水");
        press(root, "#draft-keep");
        assertThat(small.store.recorded()).isEmpty();
        assertThat(fx(() -> ((Button) root.lookup("#draft-make-unit")).getText()))
                .contains("通州区潞源街道");
        press(root, "#draft-make-unit");
        assertThat(fx(() -> root.lookup("#draft-refused").isVisible())).isFalse();
        assertThat(text(root, "title")).isEqualTo("屋面漏雨");
        press(root, "#draft-keep");
        assertThat(fx(() -> root.lookup("#draft-refused").lookupAll(".refusal").toString()))
                .isEqualTo("[]");
        var item = small.store.rows().all(Table.SUPERVISION_ITEM).getFirst();
        var unit =
                small.store
                        .rows()
                        .find(
                                Table.UNIT,
                                Objects.requireNonNull(
                                        item.reference(Field.SUPERVISION_ITEM_LEAD_UNIT)));
        assertThat(unit.orElseThrow().words(Field.UNIT_NAME)).isEqualTo("通州区潞源街道");
        assertThat(unit.orElseThrow().words(Field.UNIT_LEVEL)).isEqualTo("SUBDISTRICT");
    }

    @Test
    void items_that_are_alike_are_links() throws Exception {
        var alike = small.draft("六合园小区屋面漏雨", Map.of());
        small.draft("外墙脱落", Map.of());
        var root = form();
        type(root, "title", "六合园小区3号楼屋面漏雨");
        for (int i = 0; i < 100 && !fx(() -> root.lookup("#draft-similar").isVisible()); i++) {
            Thread.sleep(50);
        }
        var links = fx(() -> root.lookup("#draft-similar").lookupAll(".hyperlink"));
        assertThat(links).hasSize(1);
        fx(() -> ((Hyperlink) links.iterator().next()).fire());
        assertThat(small.navigator.routeProperty().get())
                .isInstanceOfSatisfying(
                        SupervisionRoute.ItemPage.class,
                        page -> assertThat(page.item()).isEqualTo(alike));
    }
}
