package org.yiti.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.yiti.app.boot.TestStores;
import org.yiti.model.Sentence;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemState;

/// The life of one item through the real screens: from a leader's instruction to the archive, with a refusal, another
/// unit, a return, an extension, a check with a photo, a rebound and a second closing.
class SupervisionFlowTest extends FlowTest {
    @Test
    void anInstructionIsFollowedToTheArchive() throws Exception {
        SmallStore.make(home, program.store());
        addUnit("市住房城乡建设委", "市住建委");
        var photo = photo(home.resolve("z.png"));
        program.start();
        program.see("#rail-supervision");
        program.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        program.awaitWords("#supervision", "没有在办督办");
        open();

        program.awaitWords("#item-state", "草稿");
        act(ItemAction.SUBMIT, Map.of());
        program.awaitWords("#item-state", "待审");
        program.awaitWords("#item-page", "2021-督-001");
        // Who drafted it does not approve it.
        begin(ItemAction.ISSUE, Map.of("by", "张三", "paper", "督1"));
        program.click("#act-ok");
        program.awaitWords("#act-refused", "张三是拟稿人");
        fill("by", "李四");
        program.click("#act-ok");
        program.awaitWords("#item-state", "已交办");

        act(ItemAction.REFUSE, Map.of("by", "王五", "reason", "不是本单位职责"));
        program.awaitWords("#item-state", "拒收");
        act(ItemAction.REASSIGN, Map.of("reason", "改由住建部门牵头", "unit", "市住建委"));
        program.awaitWords("#item-story", "改为市住建委");
        program.awaitWords("#item-state", "待审");
        act(ItemAction.ISSUE, Map.of("by", "李四", "paper", "督2"));
        act(ItemAction.RECEIVE, Map.of("by", "赵六"));
        program.awaitWords("#item-state", "已签收");
        act(
                ItemAction.APPLY_EXTENSION,
                Map.of("by", "赵六", "reason", "连日降雨", "text", "已搭架", "date", "2022-02-01"));
        program.awaitWords("#item-page", "延期待批");
        act(ItemAction.GRANT_EXTENSION, Map.of("by", "李四"));
        program.awaitWords("#item-page", "已延期1次");
        report(photo);
        program.click("#item-act-return");
        program.see("#act-form");
        choose("return-kind", 3);
        fill("reason", "照片看不清");
        program.click("#act-ok");
        program.awaitWords("#item-state", "办理中");
        program.awaitWords("#item-page", "退回1次");
        reportAndClose(photo);
        act(ItemAction.START_LOOK_BACK, Map.of("person", "周七"));
        program.awaitWords("#item-state", "回头看");
        act(ItemAction.REOPEN, Map.of("text", "又漏了", "date", "2022-03-01"));
        program.awaitWords("#item-page", "反弹1次");
        reportAndClose(photo);
        act(ItemAction.START_LOOK_BACK, Map.of("person", "周七"));
        act(ItemAction.ARCHIVE, Map.of("text", "未反弹"));
        program.awaitWords("#item-state", "已归档");
        program.awaitSaved();
        // The archive is a step like any other.
        program.push(KeyCode.CONTROL, KeyCode.Z);
        program.awaitWords("#item-state", "回头看");
        program.push(KeyCode.CONTROL, KeyCode.Y);
        program.awaitWords("#item-state", "已归档");
        program.awaitSaved();
        program.close();
        assertThat(check()).isEmpty();
        try (var store = TestStores.open(home, program.store())) {
            var line = store.items().lines(ItemFilter.ALL, 0, 2).getFirst();
            assertThat(line.state()).isEqualTo(ItemState.ARCHIVED);
            assertThat(line.marks().reopened()).isEqualTo(1);
            var story = store.items().story(line.id()).orElseThrow();
            assertThat(story.invalid()).isEmpty();
            assertThat(story.events()).hasSize(22);
            assertThat(store.items().files(line.id())).hasSize(5);
        }
    }

    private static Path photo(Path file) throws Exception {
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    private void open() {
        program.click("#item-new");
        program.see("#draft-title");
        program.write("六合园小区屋面漏雨");
        fill("draft", "demand", "雨季前修好");
        fill("draft", "basis", "市领导批示");
        fill("draft", "lead_unit", "市规自委");
        fill("draft", "drafted_by", "张三");
        fill("draft", "due_days", "10");
        program.awaitWords("#draft-limit", "10个工作日后");
        program.click("#draft-keep");
        program.see("#item-page");
    }

    private void report(Path photo) {
        begin(ItemAction.REPORT_DONE, Map.of("by", "赵六", "text", "屋面已重做防水", "person", "钱主任"));
        attach(photo);
        program.click("#act-ok");
        program.awaitWords("#item-state", "待核");
    }

    private void reportAndClose(Path photo) {
        report(photo);
        act(ItemAction.ASSIGN_CHECK, Map.of("person", "孙八"));
        program.awaitWords("#item-state", "核验中");
        begin(ItemAction.PASS_CHECK, Map.of("by", "孙八", "text", "现场已看，不漏"));
        attach(photo);
        program.click("#act-ok");
        program.awaitGone("#act-form");
        act(ItemAction.CLOSE, Map.of("text", "同意办结", "date", "2022-06-01"));
        program.awaitWords("#item-state", "已办结");
    }

    private void attach(Path file) {
        program.click("#act-files-add");
        program.chooseFile(file);
        program.awaitWords("#act-files", String.valueOf(file.getFileName()));
    }

    private void act(ItemAction act, Map<String, String> fields) {
        begin(act, fields);
        program.click("#act-ok");
        program.awaitGone("#act-form");
    }

    private void begin(ItemAction act, Map<String, String> fields) {
        program.click(
                "#item-act-" + act.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        program.see("#act-form");
        fields.forEach(this::fill);
    }

    private void fill(String field, String words) {
        fill("act", field, words);
    }

    /// Goes to a field, as Tab does, and writes over what stands there.
    private void fill(String form, String field, String words) {
        var node = program.see("#" + form + "-" + field);
        Program.fx(() -> {
            node.requestFocus();
            return true;
        });
        program.push(KeyCode.CONTROL, KeyCode.A);
        program.write(words);
    }

    private void choose(String field, int down) {
        var node = program.see("#act-" + field);
        Program.fx(() -> {
            node.requestFocus();
            return true;
        });
        program.push(down, KeyCode.DOWN);
    }

    private void addUnit(String name, String called) throws Exception {
        var unit =
                new Change.Add(
                        Table.UNIT,
                        RowIds.fresh(),
                        Map.of(Field.UNIT_NAME, name, Field.UNIT_SHORT_NAME, called));
        try (var store = TestStores.open(home, program.store())) {
            store.recorder()
                    .record(
                            new Actor("zhang", "张三"),
                            Step.of(Sentence.of("step.row.add", Table.UNIT.label()), unit));
        }
    }
}
