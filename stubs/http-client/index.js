// @actions/core loads this for OIDC tokens alone, which setup-dood never asks for.
export const HttpClient = undefined;
