package org.yiti.app.audit;

import static org.yiti.app.audit.ReportPlace.*;

import java.util.List;
import org.yiti.app.document.letter.PlaceList;

/// The lists that a template of the report may repeat a row for.
enum ReportList implements PlaceList<ReportPlace> {
    RULES(NUMBER, RULE, PASSED, FAILED, OTHERS, RATE),
    PLACES(NUMBER, SITE, DISTRICT, DAY, INSPECTORS, RESULT, DEDUCTION),
    FOUND(NUMBER, SITE, RULE, TEXT, PHOTO_1, PHOTO_2, PHOTOS),
    PAIRS(NUMBER, SITE, RULE, BEFORE, BEFORE_SAID, AFTER, AFTER_SAID);

    private final List<ReportPlace> places;

    ReportList(ReportPlace... places) {
        this.places = List.of(places);
    }

    @Override
    public List<ReportPlace> places() {
        return places;
    }
}
