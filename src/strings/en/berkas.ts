/** Sentences about files that cannot be read; the keys are the codes of `XlsxUnreadable`. */
export const berkas = {
  galatBerkas: {
    BUKAN_XLSX: {
      judul: "This file is not an Excel workbook (.xlsx).",
      saran:
        "Choose an .xlsx file. If the data is in a PDF, Word, ODS or CSV file, open it in Excel first and save it as an Excel Workbook (.xlsx).",
    },
    XLS_LAMA: {
      judul: "This file is in the old Excel format (.xls).",
      saran: "Open it in Excel, choose Save As, and save it as an Excel Workbook (.xlsx).",
    },
    TERSANDI: {
      judul: "This file is protected by a password and cannot be read.",
      saran:
        "Open it in Excel with its password, remove the password under File > Info > Protect Workbook, and save it again.",
    },
    RUSAK: {
      judul: "The contents of this file are damaged or incomplete.",
      saran:
        "Ask for the original file again, or open it in Excel, accept the repair it offers, and save it as a new file.",
    },
  },
} as const;
