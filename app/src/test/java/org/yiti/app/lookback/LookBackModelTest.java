package org.yiti.app.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.rowpage.RowFigure;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.LookBack;

class LookBackModelTest extends FxTest {
    @TempDir Path folder;

    private LookBackModel.Page page() {
        return fx(() -> {
            var workplace =
                    new SampleDesk()
                            .workplace(
                                    new SupervisionRoute.LookBacks(),
                                    Locale.CHINESE,
                                    folder.resolve("settings.json"));
            var model = new LookBackModel(workplace);
            model.read();
            return model.pageProperty().get().orElseThrow();
        });
    }

    private static List<UUID> rows(List<RowFigure> figures, String id) {
        return figures.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow().rows();
    }

    /// Six look-backs of the sample were ended: four hold, two found that it had come back.
    @Test
    void theReboundRateIsOfTheLookBacksThatWereEnded() {
        var page = page();
        var figures = LookBackModel.lookFigures(page);
        assertThat(rows(figures, "looked")).hasSize(6);
        assertThat(rows(figures, "rebound")).hasSize(2);
        assertThat(page.looks())
                .filteredOn(look -> look.of().rebound())
                .extracting(look -> look.of().item().no())
                .containsExactlyInAnyOrder("2021-督-005", "2021-督-006");
    }

    @Test
    void everyLookBackIsInOneFigureOnly() {
        var page = page();
        var figures = LookBackModel.lookFigures(page);
        int looked = rows(figures, "looked").size();
        int due = rows(figures, "due").size();
        int ahead = rows(figures, "ahead").size();
        assertThat(due).isPositive();
        assertThat(looked + due + ahead).isEqualTo(page.looks().size());
        assertThat(page.looks())
                .filteredOn(look -> rows(figures, "due").contains(look.id()))
                .allMatch(look -> look.of().due(page.at().asOf()));
    }

    @Test
    void daysAreCountedFromTheClosing() {
        var first =
                page().looks().stream()
                        .map(LookBackModel.Look::of)
                        .filter(look -> look.item().no().equals("2021-督-003"))
                        .findFirst()
                        .orElseThrow();
        assertThat(first.closedOn()).hasToString("2021-04-09");
        assertThat(first.daysAfter()).contains(61L);
        assertThat(LookBackModel.next(first)).isEmpty();
        var open = new LookBack(first.item(), first.closedOn(), null, null, Optional.empty());
        assertThat(LookBackModel.next(open)).contains(ItemAction.START_LOOK_BACK);
        assertThat(open.daysAfter()).isEmpty();
        assertThat(open.due(java.time.LocalDate.of(2021, 12, 31))).isFalse();
    }

    /// Open and struck off are together what was entered.
    @Test
    void theAccountAddsUp() {
        var page = page();
        var figures = LookBackModel.accountFigures(page);
        assertThat(rows(figures, "all")).hasSize(5);
        assertThat(rows(figures, "struck")).hasSize(1);
        assertThat(rows(figures, "open").size() + rows(figures, "struck").size())
                .isEqualTo(rows(figures, "all").size());
    }
}
