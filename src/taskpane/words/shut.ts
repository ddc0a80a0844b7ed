/** Why a workbook can be read but not changed, and what to do about it. */
export const shut = {
  "read-only":
    "This workbook is open for reading only, so nothing can be coloured, kept or written. If a yellow bar above the sheet says Protected View, choose Enable Editing there. On the web choose Viewing, then Editing. Or save a copy of your own.",
  "sheet-protected":
    "This sheet is protected. It can be read here, but nothing on it is coloured until the protection is off: Review, Unprotect Sheet.",
  "structure-protected":
    "The workbook's structure is protected, so no sheet can be added. To write papers take the protection off: Review, Protect Workbook.",
} as const;
