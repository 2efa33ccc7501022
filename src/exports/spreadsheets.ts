/**
 * Files of CSV are opened in spreadsheets, which compute formulas. A cell that begins like one gets an apostrophe before it;
 * one with what separates cells elsewhere gets quotation marks, so that nothing in it begins a cell.
 */
export const forSpreadsheets = { escape_formulas: true, quoted_match: /[;\t]/ };
