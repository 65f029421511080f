package org.yiti.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yiti.model.Sentence;
import org.yiti.model.ledger.Cell;
import org.yiti.model.ledger.Sheet;

class ImportSettingsTest {
    private static final LocalDate TODAY = LocalDate.of(2016, 5, 3);
    private static final Map<Integer, StandingYear> YEARS =
            Map.of(2016, new StandingYear(false, 5), 2021, new StandingYear(true, 6));

    private final ImportSettings settings = new ImportSettings();

    private static LedgerFile file(String name, String sheet, String title) {
        var rows =
                List.<List<Cell>>of(
                        List.of(new Cell.Text(title)),
                        List.of(
                                new Cell.Text("问题"),
                                new Cell.Text("任务内容"),
                                new Cell.Text("牵头单位"),
                                new Cell.Text("完成时限")),
                        List.of(
                                new Cell.Text("加装电梯"),
                                new Cell.Text("摸底"),
                                new Cell.Text("市住建委"),
                                new Cell.Text("2022年6月")));
        var page = LedgerPage.of(new Sheet(sheet, rows, List.of()), false);
        return new LedgerFile(Path.of(name), List.of(page), Map.of(), List.of());
    }

    private void begin(LedgerFile file) {
        settings.begin(file, YEARS, Optional.of(2016), TODAY);
    }

    @Test
    void the_year_is_found_in_the_name_of_the_file_the_sheet_or_the_title() {
        assertThat(NamedYear.of(file("台账2021年.xlsx", "表", "台账"))).contains(2021);
        assertThat(NamedYear.of(file("台账.xlsx", "2021年任务台账", "台账"))).contains(2021);
        assertThat(NamedYear.of(file("台账.xlsx", "表", "2021年“每月一题”任务台账"))).contains(2021);
        assertThat(NamedYear.of(file("2021台账.xlsx", "表", "台账"))).contains(2021);
    }

    @Test
    void the_year_of_a_deadline_is_not_the_year_of_the_ledger() {
        assertThat(NamedYear.of(file("台账.xlsx", "表", "台账"))).isEmpty();
    }

    @Test
    void a_guessed_year_is_doubted_until_the_person_says_another() {
        begin(file("台账.xlsx", "表", "台账"));
        assertThat(settings.yearDoubt()).contains(Sentence.of("ledger.year.guessed", "2016"));
        settings.yearProperty().set(2021);
        assertThat(settings.yearDoubt()).contains(Sentence.of("ledger.year.other", "2021", "2016"));
    }

    @Test
    void a_named_year_that_is_open_is_not_doubted() {
        begin(file("台账.xlsx", "2016年任务台账", "台账"));
        assertThat(settings.yearDoubt()).isEmpty();
    }

    @Test
    void trust_and_month_follow_the_year() {
        begin(file("台账.xlsx", "表", "台账"));
        assertThat(settings.ownProperty().get()).isTrue();
        assertThat(settings.monthProperty().get()).isEqualTo(5);
        settings.yearProperty().set(2021);
        assertThat(settings.ownProperty().get()).isFalse();
        assertThat(settings.monthProperty().get()).isEqualTo(6);
    }

    @Test
    void what_the_person_said_stays_when_the_year_changes() {
        begin(file("台账.xlsx", "表", "台账"));
        settings.sayOwn(true);
        settings.sayMonth(3);
        settings.yearProperty().set(2021);
        assertThat(settings.ownProperty().get()).isTrue();
        assertThat(settings.monthProperty().get()).isEqualTo(3);
    }
}
