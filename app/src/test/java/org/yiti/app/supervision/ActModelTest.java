package org.yiti.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.form.act.ActModel;
import org.yiti.app.form.act.ActTyped;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.flow.Hand;
import org.yiti.model.record.Field;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemSeed;
import org.yiti.model.supervision.ItemSource;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.PaperColour;
import org.yiti.model.supervision.UrgeKind;

class ActModelTest {
    private final SmallItems small = new SmallItems();

    private List<String> refused(ActModel<?, ?> model) {
        return model.outcomeProperty().get().refused().stream().map(small.texts::say).toList();
    }

    private ItemState state(UUID item) {
        return small.story(item).state();
    }

    @Test
    void whatIsMissingIsSaidAllAtOnceAndNothingIsRecorded() {
        var item = small.draft("屋面漏雨", Map.of());
        small.model(ItemAction.SUBMIT, item).finish(SmallItems.typed(Hand.CLERK, "张三"), () -> {});
        var issue = small.model(ItemAction.ISSUE, item);
        int before = small.store.recorded().size();
        issue.finish(SmallItems.typed(Hand.APPROVER, "张三"), () -> {});
        assertThat(refused(issue))
                .containsExactly("张三是拟稿人，不能审批自己拟的事项（政府督查工作条例第十一条）。请由他人审批", "请填写文书编号", "请填写日期");
        assertThat(small.store.recorded()).hasSize(before);
    }

    @Test
    void aNumberIsGivenWhenItIsSubmittedAndTheNextItemGetsTheNext() {
        var first = small.draft("屋面漏雨", Map.of());
        var second = small.draft("外墙脱落", Map.of());
        small.issue(first, second);
        assertThat(small.story(first).item().no()).matches("2021-督-\\d{3}");
        assertThat(small.story(second).item().no()).isGreaterThan(small.story(first).item().no());
        assertThat(state(first)).isEqualTo(ItemState.ISSUED);
        assertThat(small.story(first).last(ItemAction.ISSUE).orElseThrow().paperNo())
                .isEqualTo("督〔2021〕1号");
        assertThat(small.story(second).last(ItemAction.ISSUE).orElseThrow().paperNo())
                .isEqualTo("督〔2021〕2号");
    }

    @Test
    void oneActOnSeveralItemsIsOneStepAndSaysWhichWereNot() {
        var issued = small.draft("屋面漏雨", Map.of());
        small.issue(issued);
        var draft = small.draft("外墙脱落", Map.of());
        int before = small.store.recorded().size();
        var urge = small.model(ItemAction.URGE, issued, draft);
        var typed = SmallItems.typed(Hand.CLERK, "张三");
        var stored = new boolean[1];
        urge.finish(
                new ActTyped<>(
                        typed.said(),
                        new ItemOwn("", "", null, UrgeKind.PHONE, null, null),
                        List.of()),
                () -> stored[0] = true);
        assertThat(stored[0]).isTrue();
        assertThat(urge.outcomeProperty().get().done()).isEqualTo(1);
        assertThat(refused(urge)).singleElement().asString().contains("外墙脱落");
        assertThat(small.store.recorded()).hasSize(before + 1);
        assertThat(small.story(issued).count(ItemAction.URGE)).isEqualTo(1);
    }

    @Test
    void filesComeWithTheActInTheSameStep(@TempDir Path folder) throws Exception {
        var item = small.draft("屋面漏雨", Map.of());
        small.issue(item);
        small.model(ItemAction.RECEIVE, item)
                .finish(SmallItems.typed(Hand.LIAISON, "王五"), () -> {});
        var without = small.model(ItemAction.REPORT_DONE, item);
        without.finish(SmallItems.typed(Hand.UNIT_HEAD, "王五", "已修好"), () -> {});
        assertThat(refused(without)).containsExactly("还没有佐证材料。请至少附上一件（照片、文件等）");
        var photo = Files.writeString(folder.resolve("验收.pdf"), "%PDF-1.7");
        int before = small.store.recorded().size();
        small.model(ItemAction.REPORT_DONE, item)
                .finish(SmallItems.typed(Hand.UNIT_HEAD, "王五", "已修好", photo), () -> {});
        assertThat(small.store.recorded()).hasSize(before + 1);
        assertThat(state(item)).isEqualTo(ItemState.AWAITING_CHECK);
        var report = small.story(item).report().orElseThrow();
        assertThat(small.items.items().files(item))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.name()).isEqualTo("验收.pdf");
                    assertThat(file.place()).isEqualTo(new Attachment.Place.OfReply(report.id()));
                });
    }

    @Test
    void aFileThatCannotBeReadStopsTheAct(@TempDir Path folder) {
        var item = small.draft("屋面漏雨", Map.of());
        small.issue(item);
        small.model(ItemAction.RECEIVE, item)
                .finish(SmallItems.typed(Hand.LIAISON, "王五"), () -> {});
        var report = small.model(ItemAction.REPORT_DONE, item);
        report.finish(
                SmallItems.typed(Hand.UNIT_HEAD, "王五", "已修好", folder.resolve("没有.pdf")), () -> {});
        assertThat(refused(report)).singleElement().asString().contains("没有.pdf");
        assertThat(state(item)).isEqualTo(ItemState.RECEIVED);
    }

    @Test
    void aDateIsProposedFromTheDaysAndSaidInWorkingDays() {
        var item = small.draft("屋面漏雨", Map.of());
        small.model(ItemAction.SUBMIT, item).finish(SmallItems.typed(Hand.CLERK, "张三"), () -> {});
        var issue = small.side(ItemAction.ISSUE, item);
        assertThat(issue.date(small.story(item))).contains(java.time.LocalDate.of(2021, 7, 14));
        assertThat(issue.dateSaid("2021-06-30", "2021-07-14").map(small.texts::say).orElse(""))
                .contains("2021-07-14", "10个工作日后");
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        var item = small.draft("屋面漏雨", Map.of());
        var submit = small.model(ItemAction.SUBMIT, item);
        var said = new ActTyped.Said(Hand.CLERK, "张三", "明后天", "", "", "", "");
        submit.finish(new ActTyped<>(said, ItemOwn.NONE, List.of()), () -> {});
        assertThat(refused(submit)).hasSize(1);
        assertThat(state(item)).isEqualTo(ItemState.DRAFT);
    }

    @Test
    void aNewItemKeepsWhatWasTypedAndUndoTakesItAway() throws Exception {
        var model =
                new DraftModel(
                        small.items,
                        small.navigator,
                        new org.yiti.app.nav.SupervisionRoute.ItemDraft(),
                        () -> {});
        model.read();
        var texts = new java.util.HashMap<Field, String>();
        texts.put(Field.SUPERVISION_ITEM_TITLE, "六合园屋面漏雨");
        texts.put(Field.SUPERVISION_ITEM_LEAD_UNIT, "市住建");
        texts.put(Field.SUPERVISION_ITEM_DUE_DAYS, "十天");
        model.save(typed(texts, "市水务局：排水"), false);
        assertThat(model.refusedProperty().get().said()).hasSize(2);
        assertThat(model.refusedProperty().get().unknownUnits()).containsExactly("市住建");
        assertThat(small.store.recorded()).isEmpty();
        texts.put(Field.SUPERVISION_ITEM_LEAD_UNIT, "市住建委");
        texts.put(Field.SUPERVISION_ITEM_DUE_DAYS, "10");
        model.save(typed(texts, "市水务局：排水"), false);
        assertThat(model.refusedProperty().get().said()).isEmpty();
        var line =
                small.items
                        .items()
                        .lines(org.yiti.model.supervision.ItemFilter.ALL, 0, 10)
                        .getFirst();
        assertThat(line.item().leadUnit()).isEqualTo(small.housing);
        assertThat(line.item().year()).isEqualTo(2021);
        assertThat(small.items.items().units(line.id()))
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.unit()).isEqualTo(small.water);
                    assertThat(unit.duty()).isEqualTo("排水");
                });
        small.desk.undo();
        assertThat(small.items.items().count(org.yiti.model.supervision.ItemFilter.ALL)).isZero();
    }

    @Test
    void aNewItemBeginsWithWhatLeadsToIt() {
        var seed =
                new ItemSeed(
                        Map.of(
                                Field.SUPERVISION_ITEM_TITLE,
                                "整改屋面漏雨",
                                Field.SUPERVISION_ITEM_SOURCE,
                                ItemSource.FINDING.name(),
                                Field.SUPERVISION_ITEM_LEAD_UNIT,
                                small.housing),
                        Optional.empty());
        var model =
                new DraftModel(
                        small.items,
                        small.navigator,
                        SupervisionRoute.ItemDraft.of(seed),
                        () -> {});
        model.read();
        var item = model.startProperty().get().orElseThrow().item();
        assertThat(item.title()).isEqualTo("整改屋面漏雨");
        assertThat(item.source()).isEqualTo(ItemSource.FINDING);
        assertThat(item.leadUnit()).isEqualTo(small.housing);
        assertThat(item.draftedBy()).isEqualTo("张三");
    }

    private static DraftTyped typed(Map<Field, String> texts, String units) {
        return new DraftTyped(
                texts, Map.of(), java.util.Optional.empty(), java.util.Optional.empty(), units);
    }

    @Test
    void theNextNumberOfTheSeriesIsSuggestedForEachUse() {
        var item = small.draft("屋面漏雨", Map.of());
        small.issue(item);
        var given = new java.util.ArrayList<String>();
        small.side(ItemAction.ISSUE, item).nextNumber(null, given::add);
        small.side(ItemAction.URGE, item).nextNumber(PaperColour.YELLOW, given::add);
        small.side(ItemAction.URGE, item).nextNumber(null, given::add);
        small.side(ItemAction.RECEIVE, item).nextNumber(null, given::add);
        assertThat(given).hasSize(2);
        assertThat(given.getFirst()).isEqualTo("督〔2021〕2号");
        assertThat(given.getLast()).matches(".+〔2021〕1号");
    }
}
