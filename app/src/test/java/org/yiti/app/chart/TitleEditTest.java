package org.yiti.app.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yiti.app.i18n.Texts;

class TitleEditTest {
    private static final Texts TEXTS = new Texts(Locale.of("zh"));

    private static WaterfallData overdue(String title, String foot, int closed) {
        return new WaterfallData(
                title,
                "逾期事项，项",
                foot,
                new WaterfallData.End("5月", 9, "before"),
                List.of(new WaterfallData.Step("办结销号", -closed, "closed")),
                new WaterfallData.End("6月", 9 - closed, "after"));
    }

    private static ChartSheet sheet(ChartData data, TitleEdit edit) {
        return new ChartSheet(data, TEXTS, ChartShade.LIGHT, "SansSerif", 13, 640, 360)
                .titled(edit);
    }

    @Test
    void anOwnTitleStandsWhileTheDataStand() {
        var data = overdue("逾期由9项降到2项", "截至6月30日", 7);
        var edit = TitleEdit.of(" 逾期大降，住建委出力最多 ", data);
        assertThat(edit.stale(data)).isFalse();
        assertThat(sheet(data, edit).title()).isEqualTo("逾期大降，住建委出力最多");
        var laterButSame = overdue("逾期由9项降到2项。", "截至7月1日", 7);
        assertThat(edit.stale(laterButSame)).isFalse();
    }

    @Test
    void itIsMarkedOnceTheDataSaySomethingElse() {
        var edit = TitleEdit.of("逾期大降", overdue("逾期由9项降到2项", "截至6月30日", 7));
        var changed = overdue("逾期由9项降到3项", "截至6月30日", 6);
        assertThat(edit.stale(changed)).isTrue();
        assertThat(sheet(changed, edit).title()).isEqualTo("逾期大降〔需更新〕");
    }

    @Test
    void everyChartHasItsOwnFingerprint() {
        var prints = DrawnExamples.all().values().stream().map(TitleEdit::fingerprint).toList();
        assertThat(prints).doesNotHaveDuplicates().allMatch(print -> print.length() == 32);
    }

    @Test
    void aBlankTitleIsNone() {
        assertThatThrownBy(() -> new TitleEdit("  ", "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
