package org.yiti.app.supervision;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.model.Sentence;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.consultation.JointAction;
import org.yiti.model.flow.Transition;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemCase;
import org.yiti.model.supervision.ItemFlow;
import org.yiti.model.supervision.ItemGiven;
import org.yiti.model.supervision.ItemLights;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemNeed;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.ItemUnit;

/// One item with its whole story, and what may be done to it now.
final class ItemModel {
    /// What the story itself must have, whatever a person writes: an act that lacks it is offered further back.
    private static final Set<ItemNeed> OF_THE_STORY =
            EnumSet.of(
                    ItemNeed.OPEN_EXTENSION,
                    ItemNeed.NO_OPEN_EXTENSION,
                    ItemNeed.ON_ACCOUNT,
                    ItemNeed.OFF_ACCOUNT,
                    ItemNeed.CHECKED,
                    ItemNeed.DISPUTED,
                    ItemNeed.NOT_DISPUTED,
                    ItemNeed.OWN_ITEM);

    /// What ends or stops an item is not done in passing.
    private static final Set<ItemAction> SELDOM =
            EnumSet.of(
                    ItemAction.TERMINATE,
                    ItemAction.SUSPEND,
                    ItemAction.PUT_ON_ACCOUNT,
                    ItemAction.WAIVE_CHECK);

    /// What undoes a step of the loop, and so is not the first thing at hand.
    private static final Set<ItemAction> BACK =
            EnumSet.of(
                    ItemAction.SEND_BACK,
                    ItemAction.REFUSE,
                    ItemAction.RETURN,
                    ItemAction.FAIL_CHECK,
                    ItemAction.DENY_EXTENSION,
                    ItemAction.REOPEN);

    /// @param decidedBy the meetings that it was decided by
    record Page(
            Snapshot at,
            ItemStory story,
            List<ItemUnit> units,
            List<Attachment> files,
            Optional<ItemLights.Verdict> light,
            List<JointAction> joint,
            List<Meeting> decidedBy) {
        ItemLine line() {
            return ItemLine.of(story);
        }
    }

    /// @param first what is likely to come next
    /// @param more what else the table of states lists
    /// @param readOnly why nothing may be done by who is here, where that is so
    record Offered(List<ItemAction> first, List<ItemAction> more, Optional<Sentence> readOnly) {}

    private final ItemDesk desk;
    private final Navigator navigator;
    private final UUID id;
    private final ReadOnlyObjectWrapper<Optional<Page>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> missing = new ReadOnlyObjectWrapper<>(false);

    ItemModel(ItemDesk desk, Navigator navigator, UUID id) {
        this.desk = desk;
        this.navigator = navigator;
        this.id = id;
    }

    UUID id() {
        return id;
    }

    ItemDesk desk() {
        return desk;
    }

    ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Whether there is no such item any more.
    ReadOnlyObjectProperty<Boolean> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    ObservableValue<Optional<Snapshot>> snapshotProperty() {
        return desk.snapshotProperty();
    }

    void read() {
        desk.snapshot()
                .ifPresent(at ->
                        desk.<Optional<Page>>read(
                                "supervision.item",
                                _ -> {
                                    var story = desk.items().story(id);
                                    return story.isEmpty()
                                            ? Optional.empty()
                                            : Optional.of(page(at, story.get()));
                                },
                                read -> {
                                    page.set(read);
                                    missing.set(read.isEmpty());
                                }));
    }

    private Page page(Snapshot at, ItemStory story) throws org.yiti.model.YitiException {
        return new Page(
                at,
                story,
                desk.items().units(id),
                desk.items().files(id),
                desk.lights(at).of(ItemLine.of(story)),
                desk.joint(id),
                desk.decidedBy(id));
    }

    Offered offered(Page page) {
        var story = page.story();
        var nothing =
                new ItemCase(
                        story,
                        ItemGiven.of(
                                org.yiti.model.flow.Hand.CLERK, "", desk.work().day(page.at())),
                        desk.office(),
                        desk.today());
        var lines = ItemFlow.TABLE.from(story.state());
        var all =
                lines.stream()
                        .filter(line -> desk.refusal(line.action(), line.hand()).isEmpty())
                        .toList();
        var first =
                all.stream()
                        .filter(line -> ready(line, nothing))
                        .map(Transition::action)
                        .filter(act -> !SELDOM.contains(act))
                        .sorted(Comparator.comparingInt(ItemModel::rank))
                        .toList();
        var more =
                all.stream().map(Transition::action).filter(act -> !first.contains(act)).toList();
        var readOnly =
                all.isEmpty()
                        ? lines.stream()
                                .findFirst()
                                .flatMap(line -> desk.refusal(line.action(), line.hand()))
                        : Optional.<Sentence>empty();
        return new Offered(first, more, readOnly);
    }

    /// An item that may be closed was checked already.
    private static int rank(ItemAction act) {
        return act == ItemAction.CLOSE ? 0 : BACK.contains(act) ? 2 : 1;
    }

    private static boolean ready(
            Transition<ItemState, ItemAction, ItemCase> line, ItemCase looked) {
        return line.needs().stream()
                .filter(need -> need instanceof ItemNeed known && OF_THE_STORY.contains(known))
                .allMatch(need -> need.met(looked));
    }

    boolean isDraft(Page page) {
        return page.story().state() == ItemState.DRAFT
                && page.story().item().office().equals(desk.office())
                && desk.refusal().isEmpty();
    }

    void edit() {
        navigator.go(
                new SupervisionRoute.ItemDraft(
                        Optional.of(id), Optional.empty(), Optional.empty()));
    }

    void openList() {
        navigator.go(navigator.supervision(SupervisionRoute.SupervisionPage.ITEMS));
    }

    void openMeeting(UUID meeting) {
        navigator.go(new MeetingRoute.MeetingSheet(meeting, false));
    }

    void openIssue(UUID issue) {
        navigator.go(new Route.IssuePage(issue, Route.IssueTab.OVERVIEW));
    }
}
