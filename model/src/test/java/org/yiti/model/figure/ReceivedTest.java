package org.yiti.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.programme.Level;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBookFixture;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;
import org.yiti.model.unit.UnitLevel;
import org.yiti.model.unit.UnitRegister;

/// What an office says of tasks whose reports it never gets.
class ReceivedTest {
    private static final LocalDate JULY_20 = LocalDate.of(2021, 7, 20);

    private final YearBookFixture year = new YearBookFixture(2021);
    private final UUID issue = year.issue(1, "拖欠工资");
    private final UUID bureau = unit("110000012", UnitLevel.CITY);
    private final UUID haidian = unit("110108", UnitLevel.DISTRICT);
    private final UUID street = unit("110108001", UnitLevel.SUBDISTRICT);
    private final UUID fengtai = unit("110106", UnitLevel.DISTRICT);
    private final UUID cityUncoded = unit("", UnitLevel.CITY);
    private final UUID uncoded = unit("", UnitLevel.DISTRICT);

    private UUID unit(String code, UnitLevel level) {
        return year.add(
                Table.UNIT,
                Map.of(UNIT_NAME, "单位" + code + level, UNIT_CODE, code, UNIT_LEVEL, level.name()));
    }

    private Received by(Level level, String code) {
        var office = new Office("110000", code, "本单位", level, "AAAABBBBCCCCDDDD");
        return Received.by(office, UnitRegister.load(year));
    }

    private Lights lights(Level level, String code) {
        return new Lights(year.book(), WorkCalendar.standard(), JULY_20, by(level, code));
    }

    /// A task that should have been reported half done in June.
    private UUID planned(String no, UUID unit) {
        var id = year.task(issue, no, Map.of(TASK_LEAD_UNIT, unit));
        year.plan(id, 6, "50");
        return id;
    }

    private static Task task(Lights lights, UUID id) {
        return lights.book().task(id).orElseThrow();
    }

    @Test
    void aUnitsReportsComeToItselfItsDistrictAndTheCity() {
        assertThat(by(Level.CITY, "110000")).isEqualTo(Received.ALL);
        assertThat(by(Level.DISTRICT, "110108").beyond())
                .containsExactlyInAnyOrder(bureau, fengtai, cityUncoded);
        assertThat(by(Level.SUBDISTRICT, "110108001").beyond())
                .containsExactlyInAnyOrder(bureau, haidian, fengtai, cityUncoded);
        assertThat(by(Level.UNIT, "110000012").beyond())
                .containsExactlyInAnyOrder(haidian, street, fengtai, cityUncoded);
        assertThat(Received.ALL.from(Optional.empty())).isTrue();
    }

    @Test
    void whatNeverComesIsUnseenAndNotSilent() {
        var theirs = planned("01-01", bureau);
        var ours = planned("01-02", street);
        var nobodys = year.task(issue, "01-03");
        year.plan(nobodys, 6, "50");
        var district = lights(Level.DISTRICT, "110108");
        var verdict = district.of(task(district, theirs));
        assertThat(verdict.computed()).isEqualTo(Light.UNSEEN);
        assertThat(verdict.why().key()).isEqualTo("light.why.unseen");
        assertThat(district.monthLight(task(district, theirs), 6).computed())
                .isEqualTo(Light.UNSEEN);
        assertThat(district.of(task(district, ours)).computed()).isEqualTo(Light.SILENT);
        assertThat(district.of(task(district, nobodys)).computed()).isEqualTo(Light.SILENT);

        var silent = new Figures(district).silent(FigureScope.YEAR);
        assertThat(silent.counted()).containsExactly(ours, nobodys);
        assertThat(silent.of()).containsExactly(ours, nobodys);
        assertThat(silent.leftOut()).extracting(LeftOut::row).containsExactly(theirs);
        var units = new Figures(district).silentUnits(FigureScope.YEAR);
        assertThat(units.counted()).containsExactly(street);
        assertThat(units.of()).containsExactly(street);
        assertThat(units.leftOut()).extracting(LeftOut::row).containsExactly(bureau);

        var city = lights(Level.CITY, "110000");
        assertThat(city.of(task(city, theirs)).computed()).isEqualTo(Light.SILENT);
        assertThat(new Figures(city).silent(FigureScope.YEAR).counted())
                .containsExactly(theirs, ours, nobodys);
    }

    @Test
    void whatEverybodyKnowsIsStillSaid() {
        var late =
                year.task(
                        issue,
                        "01-01",
                        Map.of(TASK_LEAD_UNIT, bureau, TASK_DUE_DATE, LocalDate.of(2021, 7, 1)));
        year.plan(late, 6, "50");
        var done =
                year.task(
                        issue,
                        "01-02",
                        Map.of(
                                TASK_LEAD_UNIT,
                                bureau,
                                TASK_STATUS,
                                TaskStatus.DONE.name(),
                                TASK_DONE_ON,
                                LocalDate.of(2021, 7, 2)));
        year.plan(done, 6, "50");
        var reported = planned("01-03", bureau);
        year.report(reported, 6, "10");
        var district = lights(Level.DISTRICT, "110108");
        assertThat(district.of(task(district, late)).computed()).isEqualTo(Light.OVERDUE);
        assertThat(district.of(task(district, done)).computed()).isEqualTo(Light.DONE);
        assertThat(district.of(task(district, reported)).computed())
                .as("its report is here after all")
                .isEqualTo(Light.BEHIND);
    }

    @Test
    void progressIsMeasuredByWhatIsSeen() {
        var theirs = planned("01-01", bureau);
        var ours = planned("01-02", street);
        year.report(ours, 6, "40");
        var figures = new Figures(lights(Level.DISTRICT, "110108"));
        var progress = figures.taskProgress(FigureScope.YEAR);
        assertThat(progress.value())
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("40"));
        assertThat(progress.of()).containsExactly(ours);
        assertThat(progress.leftOut()).extracting(LeftOut::row).containsExactly(theirs);
        assertThat(figures.planGap(FigureScope.YEAR).leftOut()).hasSize(1);
        assertThat(figures.curve(FigureScope.YEAR).actual().getLast())
                .isEqualByComparingTo(new BigDecimal("40"));
        assertThat(figures.scheduled(ScheduleClass.OTHER, FigureScope.YEAR).counted())
                .containsExactly(theirs);
        assertThat(figures.taskRate(FigureScope.YEAR).of())
                .as("whether a task is done everybody is told")
                .containsExactly(theirs, ours);
    }

    @Test
    void nobodySetsByHandThatNothingIsSeen() {
        assertThat(Light.setByHand())
                .doesNotContain(Light.UNSEEN)
                .hasSize(Light.values().length - 1);
        assertThat(List.of(Light.values()).indexOf(Light.UNSEEN))
                .as("worse than what is known to be well, better than any trouble")
                .isBetween(Light.LONG_TERM.ordinal() + 1, Light.DUE_SOON.ordinal() - 1);
    }
}
