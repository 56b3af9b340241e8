/** The API set that an operation needs: Microsoft's name and version. */
export type Requires = readonly [set: "ExcelApi" | "CustomFunctionsRuntime", version: string];
