/** BASE_URL: the address under which dist/ will be served. It goes into the manifest, and Excel takes https only. */

export const ALAMAT_PENGEMBANGAN = "https://localhost:3000";

/**
 * @param alamat as given, or nothing for the development server
 * @returns the address without a slash at its end; null where it is no https address, or holds what has no place in one
 */
export function alamatDasar(alamat: string | undefined): string | null {
  const dipakai = (alamat || ALAMAT_PENGEMBANGAN).replace(/\/+$/, "");
  return /^https:\/\/[^\s/"'<>&?#]+(\/[^\s"'<>&?#]*)?$/.test(dipakai) && URL.canParse(dipakai) ? dipakai : null;
}
