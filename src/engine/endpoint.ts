/** Where the engine's API is reached. */
export type Endpoint = { readonly kind: "unix"; readonly path: string };

/** For people, in messages. */
export function endpointTitle(endpoint: Endpoint): string {
  return endpoint.path;
}
