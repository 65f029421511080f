package org.yiti.app.inspection;

import static org.yiti.app.inspection.InspectionPapers.CHINESE;

import java.util.List;
import org.yiti.app.document.letter.DocxMaker;
import org.yiti.app.document.letter.Filling;
import org.yiti.app.document.letter.LetterKind;
import org.yiti.model.record.Table;

/// The papers of inspections.
public enum InspectionPaper implements LetterKind {
    /// 督查方案, with its units.
    INSPECTION_PLAN(Table.INSPECTION),
    /// 督查结论, as the unit gets it.
    INSPECTION_CONCLUSION(Table.CONCLUSION);

    private final Table of;

    InspectionPaper(Table of) {
        this.of = of;
    }

    @Override
    public byte[] builtIn() {
        return DocxMaker.make(InspectionPaper.class, name() + ".txt", CHINESE);
    }

    @Override
    public Filling trial() {
        return InspectionFilling.trial(this);
    }

    @Override
    public List<String> places() {
        return InspectionFilling.places(of);
    }

    @Override
    public List<String> lists() {
        return this == INSPECTION_PLAN ? List.of(InspectionFilling.list()) : List.of();
    }
}
