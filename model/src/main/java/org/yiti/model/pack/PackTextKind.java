package org.yiti.model.pack;

import org.yiti.model.record.Code;

/// What an office may change of meeting material.
public enum PackTextKind implements Code {
    /// The words of a title or a sentence.
    WORDS,
    /// A paragraph of its own.
    ADDED,
    /// A page that is not printed.
    LEFT_OUT,
    /// The order of the pages, one key a line.
    ORDER,
    /// The title of a chart.
    CHART
}
