package org.yiti.app.hotline;

import org.yiti.model.hotline.VolumeTotals.Total;
import org.yiti.model.record.Field;

/// Which of the two counts of requests is looked at; they are never added together.
enum VolumeKind {
    DISPATCHED(Field.VOLUME_DISPATCHED),
    RECEIVED(Field.VOLUME_RECEIVED);

    private final Field field;

    VolumeKind(Field field) {
        this.field = field;
    }

    /// The field that carries the count's name.
    Field field() {
        return field;
    }

    long of(Total total) {
        return switch (this) {
            case DISPATCHED -> total.dispatched();
            case RECEIVED -> total.received();
        };
    }
}
