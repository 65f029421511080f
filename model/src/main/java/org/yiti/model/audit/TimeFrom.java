package org.yiti.model.audit;

import org.yiti.model.record.Code;

/// Who says when a photo was taken.
public enum TimeFrom implements Code {
    /// The camera wrote it into the picture.
    CAMERA,
    /// Only the file's own date is known, which copying may have changed.
    FILE
}
