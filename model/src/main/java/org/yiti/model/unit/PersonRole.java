package org.yiti.model.unit;

import org.yiti.model.record.Code;

/// What a person is to the unit: 主要领导, 分管领导, 处室负责人, 联络员.
public enum PersonRole implements Code {
    HEAD,
    DEPUTY,
    OFFICE_HEAD,
    LIAISON
}
