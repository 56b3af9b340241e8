/**
 * One table per type says everything that the host can do with it, under the wire names (`Values`, `GetRange`).
 * A name that stands in no table is answered with ApiNotFound.
 */
import type { Context } from "./context";
import type { Node, NodeOf, NodeType } from "./nodes";
import type { Wire } from "./wire";

/** Stands for an object that the client passed as an argument. */
export class Reference {
  constructor(readonly node: Node | null) {}
}

export type Argument = Wire | Reference;

export interface TypeTable<N extends Node> {
  readonly get?: Readonly<Record<string, (context: Context, node: N) => Wire>>;
  readonly set?: Readonly<Record<string, (context: Context, node: N, value: Wire) => void>>;
  /** Properties that are objects. */
  readonly nav?: Readonly<Record<string, (context: Context, node: N) => Node | null>>;
  /** Methods that answer an object; null becomes a null object. */
  readonly call?: Readonly<Record<string, (context: Context, node: N, args: readonly Argument[]) => Node | null>>;
  /** Methods that answer a plain value or nothing. */
  readonly act?: Readonly<Record<string, (context: Context, node: N, args: readonly Argument[]) => Wire>>;
  /** `getItem`: throws ItemNotFound. */
  readonly item?: (context: Context, node: N, key: Argument) => Node;
  readonly items?: (context: Context, node: N) => readonly Node[];
  /** Wire properties that every answer about the object carries, so that the client can find it again. */
  readonly identity?: (context: Context, node: N) => { readonly [key: string]: Wire };
  /** Properties, calls and acts that see calculated values: the host settles the engine before them. */
  readonly calculated?: readonly string[];
}

export type Tables = { readonly [T in NodeType]: TypeTable<NodeOf<T>> };
