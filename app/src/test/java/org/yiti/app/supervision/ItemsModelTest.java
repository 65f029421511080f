package org.yiti.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.model.record.Field;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemLine;

class ItemsModelTest {
    private final SmallItems small = new SmallItems();

    private ItemsModel model(SupervisionRoute.ItemsAs as) {
        var model =
                new ItemsModel(
                        small.items,
                        small.navigator,
                        as,
                        new SimpleObjectProperty<>(ItemFilter.ALL),
                        Optional.empty());
        model.read();
        return model;
    }

    private static ItemsModel.Page page(ItemsModel model) {
        return model.pageProperty().get().orElseThrow();
    }

    private static List<UUID> shown(ItemsModel model) {
        return page(model).lines().stream().map(ItemLine::id).toList();
    }

    private UUID due(String title, LocalDate day) {
        return small.draft(title, Map.of(Field.SUPERVISION_ITEM_DUE_DATE, day));
    }

    @Test
    void theCalendarReadsTheMonthThatItShows() {
        var june = due("屋面漏雨", LocalDate.of(2021, 6, 30));
        var july = due("外墙脱落", LocalDate.of(2021, 7, 1));
        small.draft("没有时限", Map.of());
        var model = model(SupervisionRoute.ItemsAs.CALENDAR);
        assertThat(shown(model)).containsExactly(june);
        assertThat(page(model).month()).contains(new ItemsModel.Month(YearMonth.of(2021, 6), 1));
        model.turn(1);
        assertThat(shown(model)).containsExactly(july);
        assertThat(page(model).total()).isEqualTo(3);
        model.turn(1);
        assertThat(shown(model)).isEmpty();
        assertThat(page(model).month()).contains(new ItemsModel.Month(YearMonth.of(2021, 8), 0));
    }

    @Test
    void theLedgerBeginsWithWhatIsDueNext() {
        var later = due("外墙脱落", LocalDate.of(2021, 9, 1));
        var next = due("屋面漏雨", LocalDate.of(2021, 7, 1));
        var model = model(SupervisionRoute.ItemsAs.TABLE);
        assertThat(shown(model)).containsExactly(next, later);
        assertThat(page(model).month()).isEmpty();
    }
}
