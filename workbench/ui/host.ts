/** The endpoint that the pane's office.js talks to, on the page that holds the pane. */
import type { UniverBackend } from "../host/univerBackend";

export function publishHost(backend: UniverBackend): void {
  void backend;
}
