/** An error as Excel reports it: the code is Microsoft's, the sentence ours. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** `Range.values`; filled in by the dispatcher where a table leaves it out. */
    readonly location?: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "RangeExceedsLimit"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  // fault injection may ask for any other code of Excel's list
  | (string & {});

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

export function httpStatus(code: ErrorCode): number {
  return STATUS[code] ?? 400;
}

export const invalidArgument = (why: string): HostError => new HostError("InvalidArgument", why);
export const itemNotFound = (what: string): HostError => new HostError("ItemNotFound", `There is no ${what}.`);
export const itemAlreadyExists = (what: string): HostError =>
  new HostError("ItemAlreadyExists", `${what} exists already.`);
export const accessDenied = (why: string): HostError => new HostError("AccessDenied", why);
export const invalidOperation = (why: string): HostError => new HostError("InvalidOperation", why);
export const rangeExceedsLimit = (why: string): HostError => new HostError("RangeExceedsLimit", why);

/** Everything that the host does not model ends here, so that untested use of the API fails loudly. */
export function apiNotFound(type: string, member: string): HostError {
  return new HostError("ApiNotFound", `The development host does not know ${type}.${member}.`, `${type}.${member}`);
}
