package org.yiti.model.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiti.model.flow.Hand;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemActs.Acted;

/// An item and its story as tests play it, act by act.
final class ItemExamples {
    static final LocalDate START = LocalDate.of(2021, 5, 12);
    static final LocalDate DUE = LocalDate.of(2021, 6, 10);
    static final String OFFICE = "110000";
    static final UUID LEAD = new UUID(1, 1);
    static final UUID OTHER = new UUID(1, 2);

    private SupervisionItem item;
    private final List<ItemEvent> events = new ArrayList<>();
    private LocalDate day = START;

    ItemExamples() {
        item =
                new SupervisionItem(
                        Row.of(
                                Table.SUPERVISION_ITEM,
                                new UUID(7, 7),
                                Map.of(
                                        SUPERVISION_ITEM_TITLE,
                                        "六合园屋面漏雨",
                                        SUPERVISION_ITEM_DEMAND,
                                        "汛期前修好",
                                        SUPERVISION_ITEM_BASIS,
                                        "市领导5月10日批示",
                                        SUPERVISION_ITEM_LEAD_UNIT,
                                        LEAD,
                                        SUPERVISION_ITEM_DUE_DATE,
                                        DUE,
                                        SUPERVISION_ITEM_OFFICE,
                                        OFFICE,
                                        SUPERVISION_ITEM_DRAFTED_BY,
                                        "赵",
                                        SUPERVISION_ITEM_DRAFTED_ON,
                                        START)));
    }

    ItemExamples with(Field field, Object value) {
        item = new SupervisionItem(item.row().with(Map.of(field, value)));
        return this;
    }

    ItemExamples without(Field field) {
        var cleared = new HashMap<Field, Object>();
        cleared.put(field, null);
        item = new SupervisionItem(item.row().with(cleared));
        return this;
    }

    ItemExamples on(LocalDate when) {
        day = when;
        return this;
    }

    LocalDate day() {
        return day;
    }

    ItemStory story() {
        return new ItemStory(item, events);
    }

    ItemGiven by(Hand hand, String name) {
        return ItemGiven.of(hand, name, day);
    }

    /// Everything that any act could ask for, so that only what a test takes away is missing.
    ItemGiven plenty(ItemAction action) {
        var needed =
                ItemFlow.TABLE.transitions().stream()
                        .filter(t -> t.action() == action)
                        .findFirst()
                        .orElseThrow();
        var name =
                switch (needed.hand()) {
                    case CLERK -> "李强";
                    case APPROVER -> "王主任";
                    case LIAISON -> "周联络";
                    case UNIT_HEAD -> "陈局长";
                };
        return by(needed.hand(), name)
                .reason("因故")
                .text("情况如下")
                .date(DUE.plusMonths(2))
                .paper(PaperColour.BLUE, "京督〔2021〕15号")
                .urge(UrgeKind.PHONE)
                .returned(ReturnKind.NOT_SOLVED)
                .person(action == ItemAction.REPORT_DONE ? "陈局长" : "钱")
                .unit(OTHER)
                .files(1)
                .state(story().state());
    }

    Acted act(ItemAction action, ItemGiven given) {
        return ItemActs.act(new ItemCase(story(), given, OFFICE, given.day()), action);
    }

    /// Does it, and it goes.
    ItemExamples done(ItemAction action, ItemGiven given) {
        var acted = act(action, given);
        assertThat(acted).as(action.name()).isInstanceOf(Acted.Done.class);
        take((Acted.Done) acted);
        return this;
    }

    ItemExamples done(ItemAction action) {
        return done(action, plenty(action));
    }

    void take(Acted.Done done) {
        for (Change change : done.changes()) {
            switch (change) {
                case Change.Add add ->
                        events.add(new ItemEvent(Row.of(add.table(), add.row(), add.values())));
                case Change.Put put -> item = new SupervisionItem(item.row().with(put.values()));
                default -> throw new AssertionError(change);
            }
        }
    }

    /// An event that came from elsewhere.
    ItemExamples came(ItemEvent event) {
        events.add(event);
        return this;
    }

    /// The shortest way to a state.
    ItemExamples at(ItemState state) {
        switch (state) {
            case DRAFT -> {}
            case AWAITING_APPROVAL -> at(ItemState.DRAFT).done(ItemAction.SUBMIT);
            case ISSUED ->
                    at(ItemState.AWAITING_APPROVAL)
                            .done(ItemAction.ISSUE, plenty(ItemAction.ISSUE).date(DUE));
            case REFUSED -> at(ItemState.ISSUED).done(ItemAction.REFUSE);
            case RECEIVED -> at(ItemState.ISSUED).done(ItemAction.RECEIVE);
            case IN_PROGRESS -> at(ItemState.RECEIVED).done(ItemAction.PROGRESS);
            case SUSPENDED -> at(ItemState.IN_PROGRESS).done(ItemAction.SUSPEND);
            case AWAITING_CHECK -> at(ItemState.IN_PROGRESS).done(ItemAction.REPORT_DONE);
            case VERIFYING -> at(ItemState.AWAITING_CHECK).done(ItemAction.ASSIGN_CHECK);
            case CLOSED ->
                    at(ItemState.VERIFYING).done(ItemAction.PASS_CHECK).done(ItemAction.CLOSE);
            case LOOK_BACK -> at(ItemState.CLOSED).done(ItemAction.START_LOOK_BACK);
            case ARCHIVED -> at(ItemState.LOOK_BACK).done(ItemAction.ARCHIVE);
            case TERMINATED -> at(ItemState.ISSUED).done(ItemAction.TERMINATE);
        }
        assertThat(story().state()).isEqualTo(state);
        return this;
    }
}
