/** A sheet whose used range has more cells than this is not read: neither a request nor a task pane can hold it. */
export const BATAS_SEL_LEMBAR = 2_000_000;
