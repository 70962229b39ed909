/** Closes a `switch` over a union: a case that is missing fails the type check here. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
