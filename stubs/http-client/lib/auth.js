export const BearerCredentialHandler = undefined;
