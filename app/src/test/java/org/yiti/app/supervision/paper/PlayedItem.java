package org.yiti.app.supervision.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.flow.Hand;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemActs;
import org.yiti.model.supervision.ItemCase;
import org.yiti.model.supervision.ItemGiven;
import org.yiti.model.supervision.PaperColour;
import org.yiti.model.supervision.UrgeKind;

/// An item of a real store, played from the instruction to the closing, with photos.
///
/// @param rare stands behind every name and every text of it
record PlayedItem(Store store, UUID item, String rare) {
    private static final Actor WHO = new Actor("zhao", "赵一鸣");
    static final String LEAD = "市住房城乡建设委";
    static final LocalDate DUE = LocalDate.of(2021, 6, 10);

    static PlayedItem in(Store store, String title) throws YitiException, IOException {
        return in(store, title, "");
    }

    static PlayedItem in(Store store, String title, String rare) throws YitiException, IOException {
        var id = RowIds.fresh();
        var unit = RowIds.fresh();
        var other = RowIds.fresh();
        var changes = new ArrayList<Change>();
        changes.add(
                new Change.Add(Table.UNIT, unit, Map.of(UNIT_CODE, "U1", UNIT_NAME, LEAD + rare)));
        changes.add(
                new Change.Add(
                        Table.UNIT, other, Map.of(UNIT_CODE, "U2", UNIT_NAME, "漷县镇政府" + rare)));
        changes.add(
                new Change.Add(
                        Table.SUPERVISION_ITEM,
                        id,
                        Map.ofEntries(
                                Map.entry(SUPERVISION_ITEM_NO, "2021-督-012"),
                                Map.entry(SUPERVISION_ITEM_YEAR, 2021),
                                Map.entry(SUPERVISION_ITEM_TITLE, title + rare),
                                Map.entry(SUPERVISION_ITEM_SOURCE, "INSTRUCTION"),
                                Map.entry(SUPERVISION_ITEM_LEADER, "分管副市长" + rare),
                                Map.entry(
                                        SUPERVISION_ITEM_INSTRUCTION,
                                        "请住房城乡建设委牵头，汛期前修好，并举一反三。" + rare),
                                Map.entry(
                                        SUPERVISION_ITEM_DEMAND,
                                        "逐户摸清漏雨情况，建立台账，汛期前完成全部屋面维修。\n"
                                                + "对全市同类小区举一反三，形成长效维修机制。"
                                                + rare),
                                Map.entry(SUPERVISION_ITEM_BASIS, "市领导5月10日在《市民热线反映》上的批示" + rare),
                                Map.entry(SUPERVISION_ITEM_PLACE, "六合园小区3号楼至12号楼" + rare),
                                Map.entry(SUPERVISION_ITEM_LEAD_UNIT, unit),
                                Map.entry(SUPERVISION_ITEM_DUE_DATE, DUE),
                                Map.entry(SUPERVISION_ITEM_OFFICE, store.office().code()),
                                Map.entry(SUPERVISION_ITEM_DRAFTED_BY, "赵一鸣" + rare),
                                Map.entry(
                                        SUPERVISION_ITEM_DRAFTED_ON, LocalDate.of(2021, 5, 11)))));
        changes.add(
                new Change.Add(
                        Table.ITEM_UNIT,
                        RowIds.fresh(),
                        Map.of(
                                ITEM_UNIT_ITEM,
                                id,
                                ITEM_UNIT_UNIT,
                                other,
                                ITEM_UNIT_DUTY,
                                "组织居民配合入户查勘" + rare,
                                ITEM_UNIT_POSITION,
                                1)));
        var played = new PlayedItem(store, id, rare);
        played.record(changes);
        return played;
    }

    private void record(List<Change> changes) throws YitiException {
        store.recorder().record(WHO, Step.of(Sentence.of("step.item.open"), changes));
    }

    private ItemGiven by(Hand hand, String name, int month, int day) {
        return ItemGiven.of(hand, name + rare, LocalDate.of(2021, month, day));
    }

    PlayedItem act(ItemAction action, ItemGiven given) throws YitiException {
        return act(action, given, List.of());
    }

    private PlayedItem act(ItemAction action, ItemGiven given, List<Color> photos)
            throws YitiException {
        var story = store.items().story(item).orElseThrow();
        var acted =
                ItemActs.act(
                        new ItemCase(
                                story,
                                given.files(photos.size()),
                                store.office().code(),
                                given.day()),
                        action);
        assertThat(acted).as(action.name()).isInstanceOf(ItemActs.Acted.Done.class);
        var done = (ItemActs.Acted.Done) acted;
        var changes = new ArrayList<>(done.changes());
        var place =
                action.byUnit()
                        ? new Attachment.Place.OfReply(done.event())
                        : new Attachment.Place.OfOrder(done.event());
        for (int i = 0; i < photos.size(); i++) {
            var kept =
                    store.attachments()
                            .put(new ByteArrayInputStream(photo(photos.get(i))), Progress.SILENT);
            changes.add(
                    Attachment.add(
                            null,
                            place,
                            "屋面" + rare + (i + 1) + ".jpg",
                            kept,
                            "image/jpeg",
                            i + 1));
        }
        record(changes);
        return this;
    }

    private static byte[] photo(Color colour) {
        var image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(colour);
        canvas.fillRect(0, 0, 1600, 1200);
        canvas.setColor(Color.WHITE);
        canvas.fillOval(500, 300, 600, 600);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    PlayedItem issued() throws YitiException {
        return act(ItemAction.SUBMIT, by(Hand.CLERK, "赵一鸣", 5, 12))
                .act(
                        ItemAction.ISSUE,
                        by(Hand.APPROVER, "王主任", 5, 13).paper(null, "京督通〔2021〕6号").date(DUE));
    }

    PlayedItem urged() throws YitiException {
        return act(ItemAction.RECEIVE, by(Hand.LIAISON, "周联络", 5, 14))
                .act(
                        ItemAction.PROGRESS,
                        by(Hand.LIAISON, "周联络", 5, 28).text("已完成10栋楼查勘，3栋楼进场施工。" + rare))
                .act(
                        ItemAction.URGE,
                        by(Hand.CLERK, "赵一鸣", 6, 4)
                                .urge(UrgeKind.PAPER)
                                .paper(PaperColour.BLUE, "京督提〔2021〕15号")
                                .text("目前7栋楼尚未进场，雨季将至。" + rare));
    }

    PlayedItem closed() throws YitiException {
        return act(
                        ItemAction.REPORT_DONE,
                        by(Hand.UNIT_HEAD, "陈局长", 6, 9)
                                .text("10栋楼屋面防水全部完成翻修，涉及居民612户。\n其中顶层渗漏的86户已逐户回访，均反映不再漏雨。" + rare)
                                .person("陈局长" + rare),
                        List.of(Color.BLUE, Color.GREEN))
                .act(ItemAction.ASSIGN_CHECK, by(Hand.CLERK, "赵一鸣", 6, 10).person("李强" + rare))
                .act(
                        ItemAction.PASS_CHECK,
                        by(Hand.CLERK, "李强", 6, 15)
                                .text("现场查看3号楼、7号楼、12号楼屋面，入户询问12户，情况与报告一致。" + rare),
                        List.of(Color.RED, Color.GRAY))
                .act(
                        ItemAction.CLOSE,
                        by(Hand.CLERK, "赵一鸣", 6, 16)
                                .text("六合园小区屋面漏雨问题已解决，予以办结。" + rare)
                                .date(LocalDate.of(2021, 9, 16)));
    }
}
