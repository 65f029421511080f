package org.yiti.model.account;

import org.yiti.model.record.Code;

/// What a role may do in a matter.
public enum Right implements Code {
    /// 查看.
    READ('R'),
    /// 办理.
    WRITE('W'),
    /// 审批.
    APPROVE('A'),
    /// 发布.
    PUBLISH('P'),
    /// 代录: enters what a unit said on paper, in the unit's name.
    ENTER('E'),
    /// 批示: gives an instruction, of which an item is drafted.
    INSTRUCT('I');

    private final char letter;

    Right(char letter) {
        this.letter = letter;
    }

    /// Its letter in the table.
    char letter() {
        return letter;
    }
}
