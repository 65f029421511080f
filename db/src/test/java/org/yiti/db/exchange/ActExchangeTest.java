package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Stores;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.edit.ProgrammeActs;
import org.yiti.model.edit.Typing;
import org.yiti.model.edit.WishedCells;
import org.yiti.model.flow.Hand;
import org.yiti.model.programme.Level;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.flow.ActGiven;
import org.yiti.model.programme.flow.ActStory;
import org.yiti.model.programme.flow.Acts.Acted;
import org.yiti.model.programme.flow.Approvals;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.programme.flow.Wish;
import org.yiti.model.record.Change;
import org.yiti.model.record.Table;
import org.yiti.model.store.NewOffice;
import org.yiti.model.unit.UnitRegister;

/// A task between the city, whose list it stands in, and the district that leads it, each with its own store.
class ActExchangeTest {
    private static final NewOffice OTHER =
            new NewOffice("110000", "110108", "海淀区每月一题专班", Level.DISTRICT);
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

    @TempDir Path temp;
    private Office city;
    private Office district;
    private Office other;
    private UUID task;

    @BeforeEach
    void offices() throws Exception {
        city = new Office(temp.resolve("c"), Stores.CITY);
        district = new Office(temp.resolve("a"), Stores.DISTRICT);
        other = new Office(temp.resolve("b"), OTHER);
        for (Office each : List.of(district, other)) {
            city.trust(each);
            each.trust(city);
        }
        var unit = city.add(Table.UNIT, Map.of(UNIT_CODE, "110105", UNIT_NAME, "朝阳区"));
        city.add(Table.UNIT, Map.of(UNIT_CODE, "110108", UNIT_NAME, "海淀区"));
        var year =
                city.add(Table.PROGRAMME, Map.of(PROGRAMME_YEAR, 2021, PROGRAMME_OWNER, "110000"));
        var issue =
                city.add(
                        Table.ISSUE, Map.of(ISSUE_PROGRAMME, year, ISSUE_NO, 3, ISSUE_NAME, "房产证"));
        task =
                city.add(
                        Table.TASK,
                        Map.of(
                                TASK_PROGRAMME,
                                year,
                                TASK_ISSUE,
                                issue,
                                TASK_NO,
                                "03-01-01",
                                TASK_CONTENT,
                                "完成整治",
                                TASK_LEAD_UNIT,
                                unit,
                                TASK_DUE_DATE,
                                LocalDate.of(2021, 9, 30),
                                TASK_STATUS,
                                TaskStatus.IN_PROGRESS.name()));
        down(district);
        down(other);
    }

    @AfterEach
    void close() throws Exception {
        city.close();
        district.close();
        other.close();
    }

    private void down(Office to) throws YitiException {
        to.take(city.export(to));
    }

    private void up(Office from) throws YitiException {
        city.take(from.export(city));
    }

    private static YearBook book(Office office) {
        return YearBook.load(
                office.store.rows(), YearBook.programme(office.store.rows(), 2021).orElseThrow());
    }

    private Task task(Office office) {
        return book(office).task(task).orElseThrow();
    }

    private ActStory story(Office office) {
        return book(office).story(new Subject.OfTask(task(office)));
    }

    private static Typing typing(Office office) {
        return new Typing(
                UnitRegister.load(office.store.rows()),
                "110000",
                office.who.code(),
                code -> code.name(),
                DAY,
                "某人");
    }

    private Acted tried(Office office, ProgrammeAction act, ActGiven given) {
        return new ProgrammeActs(book(office), typing(office))
                .act(new Subject.OfTask(task(office)), act, given);
    }

    private void act(Office office, ProgrammeAction act, ActGiven given) throws YitiException {
        var acted = tried(office, act, given);
        assertThat(acted).isInstanceOf(Acted.Done.class);
        office.record(((Acted.Done) acted).changes().toArray(Change[]::new));
    }

    private static ActGiven by(Hand hand, String name) {
        return ActGiven.of(hand, name, DAY).reason("因故").text("情况").files(1);
    }

    @Test
    void what_the_unit_says_shows_in_both_offices_and_the_city_verifies_it() throws Exception {
        act(district, ProgrammeAction.REPORT_DONE, by(Hand.LIAISON, "周"));
        assertThat(task(district).status()).isEqualTo(TaskStatus.AWAITING_CHECK);
        up(district);
        assertThat(task(city).status()).isEqualTo(TaskStatus.AWAITING_CHECK);
        assertThat(city.store.rows().find(Table.TASK, task).orElseThrow().text(TASK_STATUS))
                .as("the row is the city's own and waits for its answer")
                .isEqualTo(TaskStatus.IN_PROGRESS.name());

        var own = (Acted.Refused) tried(city, ProgrammeAction.VERIFY, by(Hand.CLERK, "周"));
        assertThat(own.missing())
                .extracting(Sentence::key)
                .containsExactly("ActNeed.NOT_A_REPORTER.missing");
        act(city, ProgrammeAction.VERIFY, by(Hand.CLERK, "赵"));
        down(district);
        assertThat(task(district).status()).isEqualTo(TaskStatus.DONE);
        assertThat(task(district).verifiedBy()).isEqualTo("赵");
        assertThat(story(district).events()).hasSize(2).isEqualTo(story(city).events());
        assertThat(city.store.check()).isEmpty();
        assertThat(district.store.check()).isEmpty();
    }

    @Test
    void a_change_that_the_unit_applies_for_is_written_when_the_city_grants_it() throws Exception {
        var wish =
                new WishedCells(book(district), typing(district))
                        .wish(
                                new Subject.OfTask(task(district)),
                                List.of(new Wish.Cell("due_date", "", "2021-12-31")));
        act(district, ProgrammeAction.APPLY_CHANGE, by(Hand.LIAISON, "周").wish(wish));
        up(district);
        assertThat(Approvals.of(book(city))).hasSize(1);
        act(city, ProgrammeAction.GRANT_CHANGE, by(Hand.APPROVER, "王主任"));
        assertThat(task(city).dueDate()).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(Approvals.of(book(city))).isEmpty();
        down(district);
        assertThat(task(district).dueDate()).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(task(district).status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(story(district).granted()).hasSize(1);
    }

    @Test
    void a_unit_verifies_nothing_and_another_unit_says_nothing_of_it() throws Exception {
        var acted = tried(district, ProgrammeAction.VERIFY_DIRECTLY, by(Hand.CLERK, "周"));
        assertThat(((Acted.Refused) acted).missing())
                .extracting(Sentence::key)
                .contains("ActNeed.OWN.missing");
        assertThatThrownBy(() ->
                        district.record(Change.Put.of(task, TASK_STATUS, TaskStatus.DONE.name())))
                .isInstanceOf(YitiException.class);

        var forged =
                (Acted.Done) tried(district, ProgrammeAction.REPORT_DONE, by(Hand.LIAISON, "周"));
        var mine = other.add(Table.UNIT, Map.of(UNIT_CODE, "110108001", UNIT_NAME, "海淀的街道"));
        assertThat(mine).isNotNull();
        other.record(forged.changes().toArray(Change[]::new));
        up(other);
        assertThat(story(city).events()).hasSizeLessThanOrEqualTo(1).noneMatch(story(city)::counts);
        assertThat(task(city).status()).isEqualTo(TaskStatus.IN_PROGRESS);
    }

    @Test
    void two_that_act_apart_lose_nothing_and_what_the_city_did_stands() throws Exception {
        act(district, ProgrammeAction.REPORT_DONE, by(Hand.LIAISON, "周"));
        act(city, ProgrammeAction.PROPOSE_CANCEL, by(Hand.CLERK, "赵"));
        up(district);
        assertThat(story(city).events()).hasSize(2);
        assertThat(task(city).status()).isEqualTo(TaskStatus.ADJUSTING);
        act(city, ProgrammeAction.GRANT_CANCEL, by(Hand.APPROVER, "王主任"));
        down(district);
        assertThat(task(district).status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(story(district).events()).hasSize(3).isEqualTo(story(city).events());
    }
}
