package org.yiti.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.model.ledger.Cell;
import org.yiti.model.ledger.Column;
import org.yiti.model.ledger.ColumnMeaning;
import org.yiti.model.ledger.LedgerReading;
import org.yiti.model.ledger.Sheet;

/// The heads that exported ledgers carry are those that the import knows.
class LedgerTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void every_head_is_understood_in_its_language(String language) {
        var texts =
                ResourceBundle.getBundle(
                        "org.yiti.app.i18n.messages",
                        Locale.of(language),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        var heads = new ArrayList<Cell>();
        var expected = new ArrayList<Map.Entry<Integer, Column>>();
        for (ColumnMeaning meaning : ColumnMeaning.values()) {
            var text = texts.getString(meaning.textKey());
            if (meaning.ofMonth()) {
                for (int month = 1; month <= 12; month++) {
                    expected.add(Map.entry(heads.size(), new Column(meaning, month)));
                    heads.add(new Cell.Text(MessageFormat.format(text, month)));
                }
            } else if (meaning != ColumnMeaning.IGNORED) {
                expected.add(Map.entry(heads.size(), Column.of(meaning)));
                heads.add(new Cell.Text(text));
            }
        }
        var sheet = new Sheet("", List.of(heads), List.of());
        assertThat(LedgerReading.of(sheet).mapping().columns().entrySet())
                .containsExactlyElementsOf(expected);
    }
}
