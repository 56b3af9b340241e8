/**
 * Structure of the add-in-only manifest as Excel accepts it: which children an element has and in which order. Written from
 * [MS-OWEMXML] and the order rules of "How to find the proper order of manifest elements" (Office Add-ins documentation),
 * for the elements that this manifest uses; any other element is an error here, so that it is looked up before it is used.
 */

/** `?` optional, `*` any number, `+` at least one; no mark: exactly one. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl",
    "SupportUrl?", "AppDomains?", "Hosts", "Requirements?", "DefaultSettings", "Permissions", "VersionOverrides?",
  ],
  "OfficeApp>DisplayName": ["Override*"],
  "OfficeApp>Description": ["Override*"],
  "OfficeApp>Hosts": ["Host+"],
  "OfficeApp>Hosts>Host": [],
  Requirements: ["Sets"],
  Sets: ["Set+"],
  DefaultSettings: ["SourceLocation"],
  VersionOverrides: ["Description?", "Requirements?", "Hosts", "Resources"],
  "VersionOverrides>Hosts": ["Host+"],
  "VersionOverrides>Hosts>Host": ["Runtimes?", "AllFormFactors?", "DesktopFormFactor?"],
  AllFormFactors: ["ExtensionPoint+"],
  "AllFormFactors>ExtensionPoint": ["Script", "Page", "Metadata", "Namespace"],
  Script: ["SourceLocation"],
  Page: ["SourceLocation"],
  Metadata: ["SourceLocation"],
  DesktopFormFactor: ["GetStarted?", "FunctionFile", "ExtensionPoint+"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  "DesktopFormFactor>ExtensionPoint": ["OfficeTab*", "OfficeMenu*"],
  OfficeMenu: ["Control"],
  OfficeTab: ["Group+"],
  Group: ["Label", "Icon", "Control+"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Icon: ["bt:Image+"],
  Action: ["TaskpaneId?", "SourceLocation"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  "bt:Images": ["bt:Image+"],
  "bt:Urls": ["bt:Url+"],
  "bt:ShortStrings": ["bt:String+"],
  "bt:LongStrings": ["bt:String+"],
  "bt:Url": ["bt:Override*"],
  "bt:String": ["bt:Override*"],
};

const LEAVES = new Set([
  "Id", "Version", "ProviderName", "DefaultLocale", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "Permissions",
  "SourceLocation", "Override", "Set", "Namespace", "Label", "Title", "Description", "LearnMoreUrl", "FunctionFile",
  "TaskpaneId", "bt:Image", "bt:Override",
]);

const REQUIRED_ICON_SIZES = ["16", "32", "80"];
const LIMITS = { displayName: 125, providerName: 125, description: 250, resid: 32, short: 125, long: 250, url: 2048 };

function childrenOf(element: Element): readonly string[] | null {
  const chain: string[] = [];
  for (let e: Element | null = element; e; e = e.parentElement) chain.unshift(e.tagName);
  for (let from = 0; from < chain.length; from++) {
    const entry = CHILDREN[chain.slice(from).join(">")];
    if (entry) return entry;
  }
  return LEAVES.has(element.tagName) ? [] : null;
}

function checkStructure(element: Element, problems: string[]): void {
  const spec = childrenOf(element);
  if (!spec) {
    problems.push(`${element.tagName}: unknown element`);
    return;
  }
  const actual = [...element.children].map((child) => child.tagName);
  let at = 0;
  for (const item of spec) {
    const name = item.replace(/[?*+]$/, "");
    const mark = item.slice(name.length);
    let count = 0;
    while (actual[at] === name) {
      at++;
      count++;
      if (mark === "" || mark === "?") break;
    }
    if (count === 0 && (mark === "" || mark === "+")) problems.push(`${element.tagName}: ${name} is missing or out of order`);
  }
  if (at < actual.length) problems.push(`${element.tagName}: ${actual[at]!} is not allowed here`);
  for (const child of element.children) checkStructure(child, problems);
}

/** Problems of the manifest, each one sentence; empty when it is right. */
export function manifestProblems(xml: string): string[] {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  if (document.getElementsByTagName("parsererror").length > 0) return ["not well-formed XML"];
  const problems: string[] = [];
  checkStructure(document.documentElement, problems);

  const all = [...document.getElementsByTagName("*")];
  const text = (name: string) => document.documentElement.getElementsByTagName(name)[0]?.textContent ?? "";
  const value = (name: string) => document.documentElement.getElementsByTagName(name)[0]?.getAttribute("DefaultValue") ?? "";

  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text("Id"))) problems.push("Id is no GUID");
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(text("Version"))) problems.push("Version has not four parts");
  if (text("ProviderName").length > LIMITS.providerName) problems.push("ProviderName too long");
  if (value("DisplayName").length > LIMITS.displayName) problems.push("DisplayName too long");
  if (value("Description").length > LIMITS.description) problems.push("Description too long");

  const resources = new Map<string, string>();
  for (const element of all.filter((e) => /^bt:(Image|Url|String)$/.test(e.tagName) && e.hasAttribute("id"))) {
    const id = element.getAttribute("id")!;
    if (resources.has(id)) problems.push(`resource ${id} is defined twice`);
    if (id.length > LIMITS.resid) problems.push(`resource id ${id} is longer than ${LIMITS.resid}`);
    resources.set(id, element.tagName);
    const limit = element.parentElement!.tagName === "bt:ShortStrings" ? LIMITS.short
      : element.parentElement!.tagName === "bt:LongStrings" ? LIMITS.long : LIMITS.url;
    for (const holder of [element, ...element.children]) {
      const content = holder.getAttribute("DefaultValue") ?? holder.getAttribute("Value") ?? "";
      if (content === "") problems.push(`resource ${id} is empty`);
      if (content.length > limit) problems.push(`resource ${id} is longer than ${limit}`);
    }
    if (element.tagName === "bt:String" && id !== "Functions.Namespace" &&
        !element.querySelector('[Locale="en-US"]')) problems.push(`string ${id} has no English override`);
  }
  for (const element of all.filter((e) => e.hasAttribute("resid"))) {
    if (!resources.has(element.getAttribute("resid")!)) problems.push(`resid ${element.getAttribute("resid")} points nowhere`);
  }
  for (const icon of all.filter((e) => e.tagName === "Icon")) {
    const sizes = [...icon.children].map((image) => image.getAttribute("size"));
    for (const size of REQUIRED_ICON_SIZES) if (!sizes.includes(size)) problems.push(`an icon lacks size ${size}`);
  }
  for (const url of manifestUrls(xml)) if (!url.startsWith("https://")) problems.push(`${url} is not https`);
  return problems;
}

/** Every address of the manifest that is fetched or opened. */
export function manifestUrls(xml: string): string[] {
  return [...xml.matchAll(/(?:DefaultValue|Value)="([a-z]+:\/\/[^"]+)"/g)].map((match) => match[1]!);
}
