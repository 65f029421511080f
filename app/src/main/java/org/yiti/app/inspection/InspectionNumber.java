package org.yiti.app.inspection;

import java.util.Locale;
import org.yiti.model.inspection.Inspections;

/// The number that a plan gets when it is submitted. It is kept, so it is the same in every language.
public final class InspectionNumber {
    private InspectionNumber() {}

    /// The one after the highest of its year.
    public static String next(Inspections all, int year) {
        var number = String.format(Locale.ROOT, "%02d", all.nextNumber(year));
        return InspectionPapers.CHINESE.tr("inspection.number", year, number);
    }
}
