package org.yiti.app.supervision.paper;

import static org.yiti.app.supervision.paper.PaperPlace.*;

import java.util.List;
import org.yiti.app.document.letter.PlaceList;

/// The lists that a template of a paper may repeat a row for.
enum PaperList implements PlaceList<PaperPlace> {
    EVENTS(ROW_NUMBER, EVENT_DAY, EVENT_ACT, EVENT_BY, EVENT_TEXT),
    FILES(ROW_NUMBER, FILE_NAME, FILE_FROM),
    UNITS(ROW_NUMBER, UNIT_NAME, UNIT_DUTY),
    /// Pictures, three side by side.
    PICTURES(ROW_NUMBER, PICTURE_1, PICTURE_2, PICTURE_3, CAPTION_1, CAPTION_2, CAPTION_3);

    private final List<PaperPlace> places;

    PaperList(PaperPlace... places) {
        this.places = List.of(places);
    }

    @Override
    public List<PaperPlace> places() {
        return places;
    }
}
