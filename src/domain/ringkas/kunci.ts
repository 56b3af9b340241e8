/** Key of the worksheet custom property that marks a sheet as a summary of ours; its value is the kind of summary. */
export const KUNCI_RINGKASAN = "lkj.ringkasan";
