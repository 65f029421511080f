package org.yiti.app.bench;

import java.util.ArrayList;
import java.util.List;
import org.yiti.app.grid.paste.Clip;
import org.yiti.app.grid.paste.ClipBlock;
import org.yiti.app.grid.paste.ClipHtml;
import org.yiti.model.edit.BlockEdits;
import org.yiti.model.edit.TaskCell;
import org.yiti.model.edit.Typing;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.unit.UnitRegister;

/// 5,000 rows of twelve months from a clipboard into the plans of the big year.
final class PastedBlock {
    private static final int ROWS = 5_000;
    private static final int MONTHS = 12;

    private final YearBook book;
    private final Typing typing;
    private final Clip clip;
    private final String html;

    PastedBlock(YearBook book, UnitRegister units) {
        this.book = book;
        this.typing =
                new Typing(
                        units,
                        BigYear.OFFICE.federation(),
                        BigYear.OFFICE.code(),
                        c -> c.name(),
                        BigYear.AS_OF,
                        "张三");
        var text = new StringBuilder();
        var markup = new StringBuilder("<table>");
        for (int row = 0; row < ROWS; row++) {
            markup.append("<tr>");
            for (int month = 1; month <= MONTHS; month++) {
                var words = "完成第" + month + "批共" + row + "个";
                text.append(month > 1 ? "\t" : "").append(words);
                boolean merged = month == 1 && row % 2 == 0;
                if (month > 1 || merged) {
                    markup.append(merged ? "<td rowspan=2" : "<td")
                            .append(" class=xl65 style='height:14.25pt;width:54pt'>")
                            .append(words)
                            .append("</td>");
                }
            }
            text.append("\r\n");
            markup.append("</tr>");
        }
        this.clip = new Clip(text.toString(), "");
        this.html = markup.append("</table>").toString();
    }

    /// From the text on the clipboard to the book as the screen then shows it.
    YearBook pasted() {
        var block = clip.block(false);
        var texts = new ArrayList<BlockEdits.Text>();
        var tasks = book.tasks();
        for (int row = 0; row < block.height(); row++) {
            for (int month = 1; month <= MONTHS; month++) {
                texts.add(
                        new BlockEdits.Text(
                                tasks.get(row).id(),
                                new TaskCell.MonthField(month, Field.MONTH_PLAN_TEXT),
                                block.at(row, month - 1)));
            }
        }
        var plan = new BlockEdits(book, typing).plan(texts, List.of(), Progress.SILENT);
        if (plan.changes().size() != ROWS * MONTHS) {
            throw new IllegalStateException(plan.changes().size() + " changes");
        }
        return book.with(plan.changes());
    }

    ClipBlock readHtml() {
        var block = ClipHtml.read(html).orElseThrow();
        if (block.height() != ROWS || block.width() != MONTHS) {
            throw new IllegalStateException(block.height() + " x " + block.width());
        }
        return block;
    }
}
