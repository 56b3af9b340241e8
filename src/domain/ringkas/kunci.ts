/** Key of the worksheet custom property that marks a sheet as a summary of ours; its value is the kind of summary. */
export const KUNCI_RINGKASAN = "lkj.ringkasan";
/** Value of `KUNCI_RINGKASAN` on the hidden sheets that exist only while a summary is being written. */
export const RINGKASAN_SEMENTARA = "sementara";
/** Beside `KUNCI_RINGKASAN`: the range that we wrote, so that what the user added outside of it is left alone. */
export const KUNCI_RENTANG = "lkj.rentang";
