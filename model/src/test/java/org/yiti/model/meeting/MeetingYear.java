package org.yiti.model.meeting;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.figure.Lights;
import org.yiti.model.programme.YearBookFixture;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemLights;
import org.yiti.model.supervision.ItemState;

/// A year with three issues, to which meetings are added.
abstract class MeetingYear {
    static final LocalDate JUNE = LocalDate.of(2021, 6, 25);
    final YearBookFixture year = new YearBookFixture(2021);
    UUID one = year.issue(1, "房产证难办");
    UUID two = year.issue(2, "拖欠工资");
    UUID three = year.issue(3, "垃圾清运");

    @BeforeEach
    void theMonthsOfTheIssues() {
        year.set(two, ISSUE_FOCUS_MONTH, 6);
        var theme = year.add(Table.THEME, Map.of(THEME_NAME, "环境", THEME_FOCUS_MONTH, 6));
        year.set(three, ISSUE_THEME, theme);
    }

    UUID meeting(MeetingState state, int month, @Nullable LocalDate day) {
        var values = new HashMap<Field, Object>();
        values.put(MEETING_MONTH, month);
        values.put(MEETING_STATE, state.name());
        values.put(MEETING_TITLE, month + "月会");
        if (day != null) {
            values.put(MEETING_DAY, day);
        }
        return year.add(Table.MEETING, values);
    }

    UUID agenda(UUID meeting, int position, Map<Field, ?> what) {
        var values = new HashMap<Field, Object>(what);
        values.put(AGENDA_ITEM_MEETING, meeting);
        values.put(AGENDA_ITEM_POSITION, position);
        return year.add(Table.AGENDA_ITEM, values);
    }

    UUID decision(UUID meeting, Map<Field, ?> what) {
        var values = new HashMap<Field, Object>(what);
        values.put(DECISION_MEETING, meeting);
        return year.add(Table.DECISION, values);
    }

    UUID item(ItemState state) {
        var item = year.add(Table.SUPERVISION_ITEM, Map.of(SUPERVISION_ITEM_TITLE, "清零"));
        if (state != ItemState.DRAFT) {
            order(item, 1, ItemAction.SUBMIT, ItemState.DRAFT, ItemState.AWAITING_APPROVAL);
            order(item, 2, ItemAction.ISSUE, ItemState.AWAITING_APPROVAL, ItemState.ISSUED);
        }
        if (state == ItemState.TERMINATED) {
            order(item, 3, ItemAction.TERMINATE, ItemState.ISSUED, ItemState.TERMINATED);
        }
        return item;
    }

    void reply(UUID item, int number, ItemAction act, ItemState from, ItemState to) {
        year.add(
                Table.ITEM_REPLY,
                Map.of(
                        ITEM_REPLY_ITEM, item,
                        ITEM_REPLY_NUMBER, number,
                        ITEM_REPLY_ACTION, act.name(),
                        ITEM_REPLY_BEFORE, from.name(),
                        ITEM_REPLY_AFTER, to.name(),
                        ITEM_REPLY_DAY, LocalDate.of(2021, 6, 24)));
    }

    UUID order(UUID item, int number, ItemAction act, ItemState from, ItemState to) {
        return year.add(
                Table.ITEM_ORDER,
                Map.of(
                        ITEM_ORDER_ITEM, item,
                        ITEM_ORDER_NUMBER, number,
                        ITEM_ORDER_ACTION, act.name(),
                        ITEM_ORDER_BEFORE, from.name(),
                        ITEM_ORDER_AFTER, to.name(),
                        ITEM_ORDER_DAY, LocalDate.of(2021, 5, 28)));
    }

    MeetingBook book() {
        return MeetingBook.read(year, year.book().programme().id());
    }

    Standings standings(LocalDate today) {
        var calendar = WorkCalendar.standard();
        return new Standings(
                book(),
                new Lights(year.book(), calendar, today),
                new ItemLights(today, calendar, 5));
    }

    static org.assertj.core.groups.Tuple tuple(@Nullable Object... of) {
        return org.assertj.core.api.Assertions.tuple(of);
    }
}
