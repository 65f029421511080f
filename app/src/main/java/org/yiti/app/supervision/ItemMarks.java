package org.yiti.app.supervision;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.yiti.app.i18n.Texts;
import org.yiti.model.supervision.ItemLine;

/// What happened to an item and how often, beside its light (已延期2次).
final class ItemMarks {
    private final Texts texts;

    ItemMarks(Texts texts) {
        this.texts = texts;
    }

    List<Label> of(ItemLine line) {
        return words(line).stream()
                .map(words -> {
                    var label = new Label(words);
                    label.getStyleClass().add("item-mark");
                    return label;
                })
                .toList();
    }

    List<String> words(ItemLine line) {
        var marks = line.marks();
        var words = new ArrayList<String>();
        if (marks.disputed()) {
            words.add(texts.tr("item.mark.disputed"));
        }
        if (marks.onAccount()) {
            words.add(texts.tr("item.mark.account"));
        }
        if (marks.extensionOpen()) {
            words.add(texts.tr("item.mark.extension-open"));
        }
        if (marks.extensions() > 0) {
            words.add(texts.tr("item.mark.extensions", marks.extensions()));
        }
        if (marks.returns() > 0) {
            words.add(texts.tr("item.mark.returns", marks.returns()));
        }
        if (marks.urges() > 0) {
            words.add(texts.tr("item.mark.urges", marks.urges()));
        }
        if (marks.reopened() > 0) {
            words.add(texts.tr("item.mark.reopened", marks.reopened()));
        }
        return words;
    }
}
