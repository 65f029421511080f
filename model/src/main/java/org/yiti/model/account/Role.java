package org.yiti.model.account;

import org.yiti.model.flow.Hand;
import org.yiti.model.record.Code;

/// What a person is to the store. An account has one or more; the names are stored and never change.
public enum Role implements Code {
    /// 系统管理员: accounts, units, dictionaries.
    SYSTEM_ADMIN(false, false),
    /// 安全保密管理员: keys of packages, secrecy.
    SECURITY_ADMIN(false, false),
    /// 审计员: reads everything and the log, changes nothing.
    AUDITOR(false, false),
    /// 督查主管: approves for the supervision office.
    HEAD(true, false),
    /// 督查员: does the supervision office's work.
    CLERK(true, false),
    /// 数据员: hotline figures and scores.
    DATA_CLERK(true, false),
    /// 单位联络员: answers for one unit.
    LIAISON(false, true),
    /// 单位负责人: signs for one unit.
    UNIT_HEAD(false, true),
    /// 区级专班: an office over its own area, and a doing unit to the city.
    DISTRICT(true, true),
    /// 领导: reads everything, writes instructions.
    LEADER(false, false);

    private final boolean office;
    private final boolean unit;

    Role(boolean office, boolean unit) {
        this.office = office;
        this.unit = unit;
    }

    /// Whether an act that is done in this hand is one of its own.
    public boolean has(Hand hand) {
        return hand.ofOffice() ? office : unit;
    }

    /// Whether it is about one unit, which the account then has to name.
    public boolean ofUnit() {
        return unit;
    }

    /// Whether it is one of the three that should be three people (三员).
    public boolean administers() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDITOR;
    }
}
