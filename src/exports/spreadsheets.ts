/**
 * Options of CSV files for spreadsheets, which compute formulas. A cell that begins like a formula gets an apostrophe
 * before it. A cell with a separator of other regions gets quotation marks, so that no part of it begins a cell.
 */
export const forSpreadsheets = { escape_formulas: true, quoted_match: /[;\t]/ };
