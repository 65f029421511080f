package org.yiti.model.exchange;

import java.time.Instant;
import org.yiti.model.programme.Level;

/// What a store says of itself when it sends something, signed with its own key. It proves that whoever holds
/// the key says so; that the office is who it says is a person's decision, who compares the fingerprint.
///
/// @param replica the 16 letters that name the store, made of its public key
/// @param officeName as the office calls itself
/// @param device name of the computer, so that two computers of one office can be told apart
/// @param fingerprint 25 digits in five groups over everything in this certificate: short enough to be read out by
///     phone, long enough (80 bits) that nobody makes another certificate with the same
public record Certificate(
        String replica,
        String federation,
        String officeCode,
        String officeName,
        Level level,
        String device,
        Instant issued,
        String fingerprint) {}
