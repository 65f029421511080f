package org.yiti.model.ledger;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.yiti.model.Sentence;
import org.yiti.model.programme.TaskStatus;

/// The texts of exported ledgers in both languages: the first and second word of every meaning and state.
final class ProgramTexts {
    private static final Map<TaskStatus, String[]> STATES =
            Map.of(
                    TaskStatus.DRAFT, new String[] {"草稿", "Draft"},
                    TaskStatus.ISSUED, new String[] {"已下达", "Issued"},
                    TaskStatus.IN_PROGRESS, new String[] {"推进中", "In progress"},
                    TaskStatus.AWAITING_CHECK, new String[] {"待核验", "Awaiting check"},
                    TaskStatus.DONE, new String[] {"已完成", "Done"},
                    TaskStatus.ADJUSTING, new String[] {"调整中", "Adjusting"},
                    TaskStatus.CANCELLED, new String[] {"已取消", "Cancelled"});

    private ProgramTexts() {}

    static final Function<Sentence, String> CHINESE = sentence -> text(sentence, 0);
    static final Function<Sentence, String> ENGLISH = sentence -> text(sentence, 1);

    private static String text(Sentence sentence, int language) {
        var name = sentence.key().substring(sentence.key().lastIndexOf('.') + 1);
        if (sentence.key().startsWith("ledger.status.")) {
            return Objects.requireNonNull(STATES.get(TaskStatus.valueOf(name)))[language];
        }
        if (name.equals("MONTH_PLAN")) {
            var month = sentence.args().getFirst();
            return language == 0 ? month + "月计划" : "Month " + month + " plan";
        }
        return ColumnMeaning.valueOf(name).words().get(language);
    }
}
