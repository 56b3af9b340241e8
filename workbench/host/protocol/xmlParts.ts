/** Custom XML parts. */
import { text } from "./arguments";
import type { Context } from "./context";
import { invalidArgument, itemNotFound } from "./errors";
import type { NodeOf, XmlPartNode, XmlScopeNode } from "./nodes";
import type { TypeTable } from "./table";

type Part = Context["backend"]["side"]["customXml"][number];

const part = ({ id }: Part): XmlPartNode => ({ type: "CustomXmlPart", id });

function stored(context: Context, id: string): Part {
  const found = context.backend.side.customXml.find((entry) => entry.id === id);
  if (!found) throw itemNotFound(`custom XML part ${id}`);
  return found;
}

const orNull = (found: Part | undefined): XmlPartNode | null => (found ? part(found) : null);

const byNamespace = (context: Context, namespace: string): Part[] =>
  context.backend.side.customXml.filter((entry) => entry.namespace === namespace);

/** Namespace of the root element; InvalidArgument where the text is visibly no XML document. */
function rootNamespace(xml: string): string {
  const body = xml.replace(/^\uFEFF?\s*(<\?xml[^>]*\?>)?\s*(<!--[\s\S]*?-->\s*)*/, "");
  const root = /^<((?:[\w.-]+:)?[\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/.exec(body);
  const closed =
    root && (root[3] === "/" ? body.trim().length === root[0].length : new RegExp(`</${root[1]}\\s*>\\s*$`).test(body));
  if (!root || !closed || !balanced(body)) throw invalidArgument("The text is no XML document.");
  const prefix = root[1]!.includes(":") ? `:${root[1]!.split(":")[0]!}` : "";
  return new RegExp(`\\sxmlns${prefix}\\s*=\\s*["']([^"']*)["']`).exec(root[2]!)?.[1] ?? "";
}

function balanced(xml: string): boolean {
  const open: string[] = [];
  for (const [, comment, close, name, empty] of xml.matchAll(
    /(<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>)|<(\/?)([\w:.-]+)(?:"[^"]*"|'[^']*'|[^>"'])*?(\/?)>/g,
  )) {
    if (comment !== undefined || empty === "/") continue;
    if (close !== "/") open.push(name!);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

let lastPart = 0;

function newId(context: Context): string {
  const taken = new Set(context.backend.side.customXml.map(({ id }) => id));
  let id: string;
  do {
    lastPart += 1;
    id = `{5C0FFEE0-0000-4000-8000-${lastPart.toString(16).toUpperCase().padStart(12, "0")}}`;
  } while (taken.has(id));
  return id;
}

export const xmlPartCollection: TypeTable<NodeOf<"CustomXmlPartCollection">> = {
  items: (context) => context.backend.side.customXml.map(part),
  item: (context, _node, id) => part(stored(context, text(id, "id"))),
  call: {
    Add: (context, _node, [xml]) => {
      const content = text(xml, "xml");
      const namespace = rootNamespace(content);
      context.change("CustomXmlPartCollection.add");
      const entry = { id: newId(context), namespace, xml: content };
      context.backend.side.customXml.push(entry);
      return part(entry);
    },
    GetItem: (context, _node, [id]) => part(stored(context, text(id, "id"))),
    GetItemOrNullObject: (context, _node, [id]) =>
      orNull(context.backend.side.customXml.find((entry) => entry.id === id)),
    GetByNamespace: (_context, _node, [namespace]) => ({
      type: "CustomXmlPartScopedCollection",
      namespace: text(namespace, "namespaceUri"),
    }),
  },
  act: { GetCount: (context) => context.backend.side.customXml.length },
};

export const xmlPartScope: TypeTable<XmlScopeNode> = {
  items: (context, { namespace }) => byNamespace(context, namespace).map(part),
  item: (context, _node, id) => part(stored(context, text(id, "id"))),
  call: {
    GetItem: (context, _node, [id]) => part(stored(context, text(id, "id"))),
    GetItemOrNullObject: (context, { namespace }, [id]) =>
      orNull(byNamespace(context, namespace).find((entry) => entry.id === id)),
    GetOnlyItem: (context, { namespace }) => part(only(byNamespace(context, namespace))),
    GetOnlyItemOrNullObject: (context, { namespace }) => {
      const found = byNamespace(context, namespace);
      return found.length === 1 ? part(found[0]!) : null;
    },
  },
  act: { GetCount: (context, { namespace }) => byNamespace(context, namespace).length },
};

function only(found: readonly Part[]): Part {
  if (found.length !== 1) throw itemNotFound("single part in this namespace");
  return found[0]!;
}

export const xmlPart: TypeTable<XmlPartNode> = {
  identity: (_context, { id }) => ({ Id: id }),
  get: {
    Id: (_context, { id }) => id,
    NamespaceUri: (context, { id }) => stored(context, id).namespace,
  },
  act: {
    GetXml: (context, { id }) => stored(context, id).xml,
    SetXml: (context, { id }, [xml]) => {
      const entry = stored(context, id);
      const content = text(xml, "xml");
      const namespace = rootNamespace(content);
      context.change("CustomXmlPart.setXml");
      entry.xml = content;
      entry.namespace = namespace;
      return null;
    },
    Delete: (context, { id }) => {
      const entry = stored(context, id);
      context.change("CustomXmlPart.delete");
      const { side } = context.backend;
      side.customXml.splice(side.customXml.indexOf(entry), 1);
      return null;
    },
  },
};
