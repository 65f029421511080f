package org.yiti.app.audit;

import java.util.List;
import java.util.Locale;
import org.yiti.app.document.letter.DocxMaker;
import org.yiti.app.document.letter.Filling;
import org.yiti.app.document.letter.LetterKind;
import org.yiti.app.document.letter.PlaceFilling;
import org.yiti.app.i18n.Texts;

/// The papers of field audits. Official papers are in Chinese, whatever language the program speaks.
public enum AuditPaper implements LetterKind {
    /// 实地督查报告: what was visited, how many passed, what was found, before and after.
    AUDIT_REPORT;

    static final Texts CHINESE = new Texts(Locale.CHINESE);

    @Override
    public byte[] builtIn() {
        return DocxMaker.make(AuditPaper.class, name() + ".txt", CHINESE);
    }

    @Override
    public Filling trial() {
        return PlaceFilling.trial(ReportPlace.class, ReportList.class, ReportPlace.ofAudit());
    }

    @Override
    public List<String> places() {
        return PlaceFilling.names(ReportPlace.ofAudit());
    }

    @Override
    public List<String> lists() {
        return PlaceFilling.names(ReportList.values());
    }
}
