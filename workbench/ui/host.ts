/** The endpoint that the pane's office.js talks to, on the page that holds the pane. */
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { linkTo, type HostLink } from "../host/client";
import { ExcelHost, type HostOptions } from "../host/excelHost";
import type { UniverBackend } from "../host/univerBackend";

declare global {
  interface Window {
    lkjHost?: HostLink;
  }
}

export interface PublishedHost {
  /** Starts a host and a pane afresh, as Excel does for every workbook. */
  restart(): void;
}

export function publishHost(backend: UniverBackend, pane: HTMLIFrameElement, options: HostOptions): PublishedHost {
  let host: ExcelHost | undefined;
  const editor = backend.engine.injector.get(IEditorBridgeService);
  editor.visible$.subscribe(({ visible }) => host?.setEditMode(visible));
  return {
    restart() {
      host?.dispose();
      host = new ExcelHost(backend, { platform: "OfficeOnline", ...options });
      host.setEditMode(editor.isVisible().visible);
      window.lkjHost = linkTo(host, "id-ID");
      pane.src = "taskpane.html";
    },
  };
}
