/** Filling the texts: summaries of the domain do it alike. */
export { isi } from "../domain/isi";
