package org.yiti.app.document.letter;

import java.util.List;
import org.yiti.model.record.Code;

/// A list that a template may repeat a row for.
///
/// @param <P> the places of a paper
public interface PlaceList<P> extends Code {
    /// The places of its rows.
    List<P> places();
}
