package org.yiti.model.supervision;

import org.yiti.model.record.Code;

/// How urgent an item is (紧急程度). Only major and urgent ones may skip a step of the coloured papers.
public enum Urgency implements Code {
    ORDINARY,
    URGENT,
    MAJOR
}
