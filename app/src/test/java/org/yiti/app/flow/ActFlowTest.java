package org.yiti.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yiti.app.boot.TestStores;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.programme.Programme;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.record.Table;

/// An issue is handed in on its page, found among what waits for an approver, refused to who handed it in, deployed by
/// another, and taken back by undo.
class ActFlowTest extends FlowTest {
    @Test
    void anIssueIsHandedInAndDeployedByAnother() throws Exception {
        SmallStore.make(home, program.store());
        program.start();
        program.click(".issue-link");
        program.awaitWords("#acts-state", "起草");
        program.click("#act-SUBMIT");
        program.see("#act-form");
        fill("by", "张三");
        program.click("#act-ok");
        program.awaitGone("#act-form");
        program.awaitWords("#acts-state", "待批准");

        program.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        program.click("#tab-supervisionpage-approvals");
        program.clickCell("#approvals", "房产证难办");
        program.click("#approval-grant");
        program.see("#act-form");
        fill("by", "张三");
        program.click("#act-ok");
        program.awaitWords("#act-refused", "张三");
        fill("by", "李四");
        fill("paper", "京政办〔2021〕1号");
        program.click("#act-ok");
        program.awaitGone("#act-form");
        program.awaitGone("#approvals");
        program.awaitSaved();

        program.push(KeyCode.CONTROL, KeyCode.Z);
        program.see("#approvals");
        program.push(KeyCode.CONTROL, KeyCode.Y);
        program.awaitGone("#approvals");
        program.awaitSaved();
        program.close();
        try (var store = TestStores.open(home, program.store())) {
            var year = new Programme(store.rows().all(Table.PROGRAMME).getFirst());
            var book = YearBook.load(store.rows(), year);
            var issue = book.issues().getFirst();
            assertThat(issue.status()).isEqualTo(IssueStatus.DEPLOYED);
            var story = book.story(new Subject.OfIssue(issue));
            assertThat(story.events()).hasSize(2);
            var deployed = story.last(ProgrammeAction.DEPLOY).orElseThrow();
            assertThat(deployed.by()).isEqualTo("李四");
            assertThat(deployed.paperNo()).isEqualTo("京政办〔2021〕1号");
        }
    }

    /// Goes to a field, as Tab does, and writes over what stands there.
    private void fill(String field, String words) {
        var node = program.see("#act-" + field);
        Program.fx(() -> {
            node.requestFocus();
            return true;
        });
        program.push(KeyCode.CONTROL, KeyCode.A);
        program.write(words);
    }
}
