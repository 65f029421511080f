package org.yiti.app.block.bulk;

import java.util.List;
import org.yiti.app.i18n.Texts;

/// What a bulk change is about to do, in words.
record BulkWords(Texts texts) {
    String summary(BulkPreview shown) {
        var words = new StringBuilder();
        words.append(
                shown.cells() == 0
                        ? texts.tr("bulk.same")
                        : texts.tr("bulk.changes", shown.tasks(), shown.cells()));
        if (!shown.units().isEmpty()) {
            words.append(texts.tr("bulk.units", shown.units().size(), few(shown.units())));
        }
        if (shown.refused() > 0) {
            words.append(texts.tr("bulk.refused", shown.refused()));
        }
        return words.toString();
    }

    private String few(List<String> units) {
        int most = 6;
        return units.size() <= most
                ? texts.list(units)
                : texts.tr("bulk.units.more", texts.list(units.subList(0, most)));
    }

    String of(BulkPreview.Line line) {
        var why = line.why();
        return why == null
                ? texts.tr(
                        "bulk.line",
                        line.no(),
                        line.cell(),
                        orNone(line.before()),
                        orNone(line.after()))
                : texts.tr("bulk.line.refused", line.no(), line.cell(), texts.say(why));
    }

    private String orNone(String words) {
        return words.isEmpty() ? texts.tr("bulk.none") : words;
    }
}
