/**
 * What stands between Microsoft's client and our host: the native bridge that the client looks for when it loads, and the
 * parts of `Office` that Excel itself would fill in. Nothing of Microsoft's code is changed.
 */
import type { ExcelHost } from "./excelHost";
import type { Platform } from "./protocol/context";

/** The version of @microsoft/office-js whose wire protocol the host speaks. */
export const CLIENT_VERSION = "1.1.110";

/** What a pane needs to know of its host besides the protocol. */
export interface HostInfo {
  readonly platform: Platform;
  /** BCP 47, language of Excel's own texts. */
  readonly displayLanguage: string;
  /** BCP 47, language of the document. */
  readonly contentLanguage: string;
  readonly apiSets: Readonly<Record<string, string>>;
}

/** The host as a pane sees it, in the same page or across a frame: text in, text out. */
export interface HostLink {
  info(): HostInfo;
  execute(text: string): Promise<string>;
  subscribe(listener: (text: string) => void): () => void;
}

export function linkTo(host: ExcelHost, displayLanguage: string): HostLink {
  return {
    info: () => ({
      platform: host.platform,
      displayLanguage,
      contentLanguage: host.culture.name,
      apiSets: host.apiSets,
    }),
    execute: (text) => host.execute(text),
    subscribe: (listener) => host.subscribe(listener),
  };
}

/** The global `_richApiNativeBridge`: the client fills in `onMessageFromHost` when it loads. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

export function bridgeTo(link: HostLink): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      void link.execute(text).then((answer) => bridge.onMessageFromHost(answer));
    },
    onMessageFromHost: () => undefined,
  };
  link.subscribe((text) => bridge.onMessageFromHost(text));
  return bridge;
}

export interface ReadyInfo {
  readonly host: "Excel";
  readonly platform: Platform;
}

/** The members of `Office` that Excel gives and the client file does not. Enumerations are strings, as in the real one. */
export interface OfficeParts {
  context: object;
  onReady(callback?: (info: ReadyInfo) => unknown): Promise<ReadyInfo>;
  HostType: object;
  PlatformType: object;
  actions: { associate(id: string, action: unknown): void };
}

/** @param ready settles when `Excel` is there */
export function officeParts(info: HostInfo, ready: Promise<void>): OfficeParts {
  const answer: ReadyInfo = { host: "Excel", platform: info.platform };
  return {
    context: {
      displayLanguage: info.displayLanguage,
      contentLanguage: info.contentLanguage,
      host: "Excel",
      platform: info.platform,
      diagnostics: { host: "Excel", platform: info.platform, version: "16.0.0.0" },
      requirements: {
        isSetSupported: (name: string, version?: string | number) => isSetSupported(info.apiSets, name, version),
      },
    },
    onReady: (callback) =>
      ready.then(() => {
        callback?.(answer);
        return answer;
      }),
    HostType: { Excel: "Excel", Word: "Word", PowerPoint: "PowerPoint", Outlook: "Outlook" },
    PlatformType: {
      PC: "PC",
      OfficeOnline: "OfficeOnline",
      Mac: "Mac",
      iOS: "iOS",
      Android: "Android",
      Universal: "Universal",
    },
    actions: { associate: () => undefined },
  };
}

/** Versions compare by parts: 1.10 is later than 1.9. */
function isSetSupported(
  sets: Readonly<Record<string, string>>,
  name: string,
  version: string | number = "1.1",
): boolean {
  const entry = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase());
  if (!entry) return false;
  const [haveMajor, haveMinor] = parts(entry[1]);
  const [wantMajor, wantMinor] = parts(String(version));
  return haveMajor > wantMajor || (haveMajor === wantMajor && haveMinor >= wantMinor);
}

function parts(version: string): [number, number] {
  const [major = "0", minor = "0"] = version.split(".");
  return [Number(major), Number(minor)];
}

/** The client's `Office` with Excel's parts in front; its own `context` cannot be replaced in place. */
export function dress(office: object, own: OfficeParts): object {
  return Object.create(office, Object.getOwnPropertyDescriptors(own)) as object;
}
