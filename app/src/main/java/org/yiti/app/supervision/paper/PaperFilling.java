package org.yiti.app.supervision.paper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.app.document.letter.Filling;
import org.yiti.app.document.letter.Filling.Value;
import org.yiti.app.document.letter.PlaceFilling;
import org.yiti.app.document.letter.SmallPicture;
import org.yiti.app.i18n.Texts;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemEvent;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.SupervisionItem;

/// What stands at the places of a paper. Official papers are in Chinese, whatever language the program speaks.
final class PaperFilling {
    private static final Texts CHINESE = new Texts(Locale.CHINESE);

    private PaperFilling() {}

    /// A picture with what it shows.
    record Shot(SmallPicture picture, String caption) {}

    static Filling of(PaperOrder order, List<Shot> shots) {
        var rows = new PaperRows(order, CHINESE);
        var lists = new EnumMap<PaperList, List<Map<PaperPlace, Value>>>(PaperList.class);
        lists.put(PaperList.EVENTS, rows.events());
        lists.put(PaperList.FILES, rows.files());
        lists.put(PaperList.UNITS, rows.units());
        lists.put(PaperList.PICTURES, PaperRows.pictures(shots));
        return PlaceFilling.of(PaperPlace.class, PaperList.class, facts(order), lists);
    }

    static String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : CHINESE.tr("paper.day", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static Map<PaperPlace, Value> facts(PaperOrder order) {
        var values = new EnumMap<PaperPlace, Value>(PaperPlace.class);
        PaperPlace.ofItem()
                .forEach(place -> values.put(place, new Value.Words(fact(place, order))));
        return values;
    }

    private static String fact(PaperPlace place, PaperOrder order) {
        var story = order.story();
        var item = story.item();
        return switch (place) {
            case NUMBER -> order.shownNumber();
            case DATE -> day(order.date());
            case OFFICE -> order.office();
            case SIGNER -> order.kind().byUnit() ? order.unit(item.leadUnit()) : order.office();
            case RECIPIENT -> order.kind().byUnit() ? order.office() : order.unit(item.leadUnit());
            case ITEM_LEAD -> order.unit(item.leadUnit());
            case ITEM_UNITS -> units(order);
            case ITEM_DUE -> due(story);
            case ITEM_DUE_STATE -> dueState(order);
            case ITEM_STATE -> CHINESE.label(story.state());
            case ITEM_VERDICT -> verdict(story);
            case ISSUED_ON -> day(day(story, ItemAction.ISSUE));
            case ISSUE_NUMBER -> story.last(ItemAction.ISSUE).map(ItemEvent::paperNo).orElse("");
            case ITEM_APPROVER -> story.last(ItemAction.ISSUE).map(ItemEvent::by).orElse("");
            case EXTENSIONS -> String.valueOf(story.count(ItemAction.GRANT_EXTENSION));
            case RETURNS ->
                    String.valueOf(
                            story.count(ItemAction.RETURN) + story.count(ItemAction.FAIL_CHECK));
            case URGES -> String.valueOf(story.count(ItemAction.URGE));
            case ACT_BY -> order.act().map(ItemEvent::by).orElse("");
            case ACT_TEXT -> order.act().map(ItemEvent::text).orElse("");
            case ACT_REASON -> order.act().map(ItemEvent::reason).orElse("");
            case REPORT_TEXT, REPORT_BY, REPORT_SIGNED, REPORT_ON ->
                    of(story.last(ItemAction.REPORT_DONE), place);
            case CHECK_TEXT, CHECK_BY, CHECK_ON, CHECK_RESULT ->
                    of(PaperKind.CHECK.act(story), place);
            case INSPECTOR -> story.last(ItemAction.ASSIGN_CHECK).map(ItemEvent::person).orElse("");
            case CLOSE_TEXT, CLOSE_BY, CLOSE_ON -> of(story.last(ItemAction.CLOSE), place);
            case LOOK_BACK_ON -> day(story.lookBackOn());
            default -> asked(place, item);
        };
    }

    /// What was asked for when it was opened.
    private static String asked(PaperPlace place, SupervisionItem item) {
        return switch (place) {
            case ITEM_NO -> item.no();
            case ITEM_TITLE -> item.title();
            case ITEM_DEMAND -> item.demand();
            case ITEM_BASIS -> item.basis();
            case ITEM_SOURCE -> CHINESE.label(item.source());
            case ITEM_MODE -> CHINESE.label(item.mode());
            case ITEM_URGENCY -> CHINESE.label(item.urgency());
            case ITEM_SECRECY -> CHINESE.label(item.secrecy());
            case ITEM_RHYTHM -> CHINESE.label(item.rhythm());
            case ITEM_LEADER -> item.leader();
            case ITEM_INSTRUCTION -> item.instruction();
            case ITEM_PLACE -> item.place();
            case ITEM_DRAFTER -> item.draftedBy();
            default -> throw new IllegalArgumentException(place.name());
        };
    }

    /// What an act says.
    private static String of(Optional<ItemEvent> act, PaperPlace place) {
        return act.map(event ->
                        switch (place) {
                            case REPORT_TEXT, CLOSE_TEXT -> event.text();
                            case CHECK_TEXT ->
                                    event.text().isEmpty() ? event.reason() : event.text();
                            case REPORT_SIGNED -> event.person();
                            case REPORT_ON, CHECK_ON, CLOSE_ON -> day(event.day());
                            case CHECK_RESULT -> event.action().map(CHINESE::label).orElse("");
                            default -> event.by();
                        })
                .orElse("");
    }

    private static @Nullable LocalDate day(ItemStory story, ItemAction action) {
        return story.last(action).map(ItemEvent::day).orElse(null);
    }

    private static String units(PaperOrder order) {
        var names = new ArrayList<String>();
        order.with().forEach(unit -> names.add(order.unit(unit.unit())));
        names.remove("");
        return CHINESE.list(names);
    }

    private static String due(ItemStory story) {
        var due = story.due();
        var days = story.item().dueDays();
        if (due == null && days != null) {
            return CHINESE.tr("paper.due.days", days, story.item().dueKind());
        }
        return due == null ? CHINESE.tr("paper.due.none") : day(due);
    }

    private static String dueState(PaperOrder order) {
        var due = order.story().due();
        if (due == null) {
            return "";
        }
        long left = ChronoUnit.DAYS.between(order.date(), due);
        if (left == 0) {
            return CHINESE.tr("paper.due.today");
        }
        return left > 0 ? CHINESE.tr("paper.due.left", left) : CHINESE.tr("paper.due.over", -left);
    }

    private static String verdict(ItemStory story) {
        return story.closedLate()
                .map(late -> CHINESE.tr(late ? "paper.verdict.late" : "paper.verdict.in-time"))
                .orElseGet(() -> CHINESE.label(story.state()));
    }
}
