package org.yiti.app.monthly;

import java.util.List;
import java.util.Locale;
import org.yiti.app.document.letter.DocxMaker;
import org.yiti.app.document.letter.Filling;
import org.yiti.app.document.letter.LetterKind;
import org.yiti.app.document.letter.PlaceFilling;
import org.yiti.app.i18n.Texts;

/// The official papers of a month, in the layout of GB/T 9704. They are in Chinese, whatever language the program speaks.
public enum MonthlyPaper implements LetterKind {
    /// 月度督查报告: to leaders, what the month's material says.
    MONTHLY_REPORT,
    /// 督查通报: to units, who is ahead and who is behind, and what is asked of them. Naming units in it needs a leader's
    /// approval (督查工作条例 art. 21).
    CIRCULAR;

    static final Texts CHINESE = new Texts(Locale.CHINESE);

    @Override
    public byte[] builtIn() {
        return DocxMaker.make(MonthlyPaper.class, name() + ".txt", CHINESE);
    }

    @Override
    public Filling trial() {
        return PlaceFilling.trial(MonthlyPlace.class, MonthlyList.class, MonthlyPlace.ofMonth());
    }

    @Override
    public List<String> places() {
        return PlaceFilling.names(MonthlyPlace.ofMonth());
    }

    @Override
    public List<String> lists() {
        return PlaceFilling.names(MonthlyList.values());
    }
}
