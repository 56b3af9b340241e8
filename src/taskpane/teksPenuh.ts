/** All texts by language, for what is loaded after the frame of the pane; the frame itself needs only `teksPanel`. */
import type * as en from "../strings/en";
import * as id from "../strings/id";
import { type Bahasa, teksInggris } from "./teks";

/** @throws Error before `muatBahasa` has brought the language */
export function teksPenuh(bahasa: Bahasa): typeof id | typeof en {
  return bahasa === "en" ? teksInggris() : id;
}
