/** The workbench serves this as /office.js to the pane: the pane's own files stay the ones that Excel loads. */
import type { HostLink } from "./host/client";
import { startPane } from "./host/client.browser";

startPane(window.parent as unknown as { readonly lkjHost?: HostLink });
