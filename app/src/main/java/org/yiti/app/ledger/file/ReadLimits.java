package org.yiti.app.ledger.file;

/// How much of a file is read before it is refused. A ledger of a whole city stays far below.
///
/// @param rows rows of one sheet, counted to the last one that holds something
/// @param cells cells of one file, with the blank ones left of the last filled cell of a row
/// @param characters characters of text in one file
/// @param parts parts (zip entries) of an xlsx
/// @param unpackedBytes bytes of all parts together once unpacked
/// @param ratio how many times larger than packed a part of more than 10 MB may become; deflate
///     reaches 1032 on a bomb, blank formatted rows reach about 60
record ReadLimits(int rows, int cells, long characters, int parts, long unpackedBytes, int ratio) {

    static final ReadLimits USUAL =
            new ReadLimits(200_000, 2_000_000, 100_000_000, 2_000, 1L << 30, 200);
}
