/**
 * Stands in for office.js in the pane's frame: gives `Office` at once, loads Microsoft's client from where the workbench
 * serves it out of node_modules, and passes its requests to the page around the frame. That page must set
 * `window.lkjHost` (a `HostLink`) before the frame is loaded; both come from the same origin.
 */
import { bridgeTo, dress, officeParts, type HostLink, type NativeBridge } from "./client";

/** Where the workbench serves @microsoft/office-js/dist/excel-web-16.00.js, untouched. */
const CLIENT_URL = "/office-js/excel-web-16.00.js";

interface PaneWindow {
  Office?: object;
  _richApiNativeBridge?: NativeBridge;
}

/** @param page the window that holds the host; @param url of Microsoft's client */
export function startPane(page: { readonly lkjHost?: HostLink }, url: string = CLIENT_URL): void {
  const own = window as unknown as PaneWindow;
  const link = page.lkjHost;
  if (!link) throw new Error("The workbench has set no window.lkjHost.");
  own._richApiNativeBridge = bridgeTo(link);
  let loaded: () => void = () => undefined;
  let failed: (reason: Error) => void = () => undefined;
  const ready = new Promise<void>((resolve, reject) => {
    loaded = resolve;
    failed = reject;
  });
  const parts = officeParts(link.info(), ready);
  own.Office = { ...parts };
  const script = document.createElement("script");
  script.src = url;
  script.onload = () => {
    // the client has made its own Office in place of ours
    own.Office = dress(own.Office ?? {}, parts);
    loaded();
  };
  script.onerror = () => failed(new Error(`${url} could not be loaded; run npm ci and start the workbench again.`));
  document.head.append(script);
}
