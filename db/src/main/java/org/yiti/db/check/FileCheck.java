package org.yiti.db.check;

import java.util.ArrayList;
import java.util.List;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.AttachedFiles;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// Reads every file that an attachment or a closed month speaks of and finds those that are damaged. One that is not here is no fault:
/// it may still come.
public final class FileCheck {
    private final Rows rows;
    private final Attachments files;

    public FileCheck(Rows rows, Attachments files) {
        this.rows = rows;
        this.files = files;
    }

    public List<Sentence> damaged() throws YitiException {
        var found = new ArrayList<Sentence>();
        var all = AttachedFiles.all(rows);
        for (String sha256 : AttachedFiles.of(rows).bySha256().keySet()) {
            if (files.has(sha256) && !files.whole(sha256)) {
                all.stream()
                        .filter(each -> each.sha256().equals(sha256))
                        .map(FileCheck::sentence)
                        .forEach(found::add);
            }
        }
        for (Row row : rows.all(Table.MONTH_CLOSE)) {
            for (Field field : MonthClose.FILES) {
                var sha256 = row.words(field);
                if (files.has(sha256) && !files.whole(sha256)) {
                    found.add(
                            Sentence.of(
                                    "check.closed-file",
                                    new MonthClose(row).month(),
                                    field.label()));
                }
            }
        }
        return found;
    }

    private static Sentence sentence(Attachment file) {
        return Sentence.of("check.file", file.row().table().label(), file.name());
    }
}
